import { control, type FormRow } from './shell'

/** A way to lay out a form: how each of its rows is written, and what stands around them all. */
export interface LabelStyle {
  name: string
  css?: string
  render(rows: FormRow[]): string
}

const each = (write: (row: FormRow, index: number) => string) => (rows: FormRow[]) =>
  `<form>${rows.map(write).join('\n')}<button>SUBMIT</button></form>`
const capital = (label: string) => label.charAt(0) + label.slice(1).toLowerCase()

/** A label in an element of its own above its field. */
const above = (tag: string, mark = ':', css = ''): LabelStyle => ({
  name: `${tag} above, mark ${mark || 'none'}${css && ', styled'}`,
  css: `${tag}.l { display: block; ${css} }`,
  render: each(
    (row) =>
      `<div class="row"><${tag} class="label l">${row.label}${mark}</${tag}><div>${control(row)}</div></div>`,
  ),
})

const plain = [
  ...['div', 'span', 'p', 'b', 'h4', 'strong', 'label', 'dt'].map((tag) => above(tag)),
  ...['div', 'p', 'label'].map((tag) => above(tag, '')),
  above('div', ' :'),
  above('div', '<span>:</span>'),
  above('div', ':<b class="star" style="color:red">*</b>'),
  above('span', ' <sup>*</sup>', 'font-size: 11px'),
  above('div', ' (optional)'),
  above('div', ': <i class="icon" title="Help">?</i>'),
  above('div', ' <button type="button" aria-label="Help">?</button>'),
  above('div', ' <a href="/help">Help</a>'),
  above('div', ' <span aria-hidden="true">ⓘ</span>'),
]

const written: LabelStyle[] = [
  {
    name: 'label above, the page draws a placeholder of its own over its field',
    css: '.in { position: relative } .in i { position: absolute; left: 8px; top: 2px; font-style: normal; pointer-events: none }',
    render: each(
      (row) =>
        `<div class="row"><label class="label">${row.label}</label><div class="in">${control(row)}${row.tag === 'switch' ? '' : '<i>Please Input</i>'}</div></div>`,
    ),
  },
  {
    name: 'capitals by CSS, label for',
    css: '.label { text-transform: uppercase; display: block }',
    render: each(
      (row, i) =>
        `<div class="row"><label class="label" for="f${i}">${capital(row.label)}:</label>${control(row, `id="f${i}"`)}</div>`,
    ),
  },
  {
    name: 'capitals by CSS, no label element',
    render: each(
      (row) => `<div class="row"><div class="label up">${capital(row.label)}:</div>${control(row)}</div>`,
    ),
  },
  {
    name: 'wrapped in its label',
    render: each((row) => `<p><label>${row.label}: ${control(row)}</label></p>`),
  },
  {
    name: 'wrapped in its label, with help inside',
    render: each(
      (row) => `<p><label>${row.label} ${control(row)} <small>Where to find it</small></label></p>`,
    ),
  },
  {
    name: 'label element with a hint in it',
    render: each(
      (row, i) =>
        `<p><label for="f${i}">${row.label} <small style="display:block">Where to find it</small></label> ${control(row, `id="f${i}"`)}</p>`,
    ),
  },
  {
    name: 'label element with an icon and a hidden word in it',
    render: each(
      (row, i) =>
        `<p><label for="f${i}">${row.label}: <span class="sr">Help</span></label> ${control(row, `id="f${i}"`)}</p>`,
    ),
  },
  ...['This field is required.', 'Please enter a value'].flatMap((message): LabelStyle[] => [
    {
      name: `no label element, a message after its field that is tied as one: ${message}`,
      css: '.label, .error { display: block } .error { color: red }',
      render: each(
        (row, i) =>
          `<div class="row"><span class="label">${row.label}:</span>${control(row, `id="f${i}"`)}<label for="f${i}" class="error">${message}</label></div>`,
      ),
    },
    {
      name: `text left of its field, a message after it that is tied as a label: ${message}`,
      css: '.error { color: red }',
      render: each(
        (row, i) =>
          `<div class="row"><span class="label">${row.label}:</span> ${control(row, `id="f${i}"`)} <label for="f${i}" class="error">${message}</label></div>`,
      ),
    },
    {
      name: `no label element, a message before its field that is tied as one: ${message}`,
      css: '.label, .error { display: block } .error { color: red }',
      render: each(
        (row, i) =>
          `<div class="row"><span class="label">${row.label}</span><label for="f${i}" class="error">${message}</label>${control(row, `id="f${i}"`)}</div>`,
      ),
    },
  ]),
  {
    name: 'a label element that asks for an entry',
    css: '.label { display: block }',
    render: each(
      (row, i) =>
        `<div class="row"><label class="label" for="f${i}">${row.label}: <small>Please enter a value</small></label>${control(row, `id="f${i}"`)}</div>`,
    ),
  },
  {
    name: 'fieldset and legend',
    render: each((row) => `<fieldset><legend>${row.label}:</legend>${control(row)}</fieldset>`),
  },
  {
    name: 'definition list',
    render: (rows) =>
      `<dl>${rows.map((row) => `<dt>${row.label}:</dt><dd>${control(row)}</dd>`).join('')}</dl>`,
  },
  {
    name: 'definition list, label left, no colon',
    css: 'dl { display: grid; grid-template-columns: 260px 1fr; gap: 12px }',
    render: (rows) =>
      `<dl>${rows.map((row) => `<dt>${row.label}</dt><dd>${control(row)}</dd>`).join('')}</dl>`,
  },
  { name: 'text and br', render: each((row) => `${row.label}:<br>${control(row)}<br><br>`) },
  { name: 'text, br, no colon', render: each((row) => `${row.label}<br>${control(row)}<br><br>`) },
  {
    name: 'a label broken by br',
    render: each(
      (row) => `<div class="row"><div>${row.label.replace(' ', '<br>')}:</div>${control(row)}</div>`,
    ),
  },
  {
    name: 'bold labels broken by br, left in a table, no colon',
    render: (rows) =>
      `<table>${rows.map((row) => `<tr><td><b>${row.label.split(' ', 1)}</b><br><b>${row.label.replace(/^\S+ ?/, '')}</b></td><td>${control(row)}</td></tr>`).join('')}</table>`,
  },
  {
    name: 'text left of its field',
    render: each((row) => `<div class="row">${row.label}: ${control(row)}</div>`),
  },
  {
    name: 'text left of its field, unit right of it',
    render: each((row) => `<div class="row">${row.label} ${control(row)} <span>text</span></div>`),
  },
  {
    name: 'aria-labelledby',
    render: each(
      (row, i) =>
        `<div class="row">${control(row, `aria-labelledby="l${i} x${i}"`)}<em id="l${i}">${row.label}</em><i hidden id="x${i}"></i></div>`,
    ),
  },
  {
    name: 'label that rests in its field, which is transparent while it is empty, and floats above it once filled',
    css: '.f { position: relative; height: 50px; width: 300px; border: 1px solid } .f label { position: absolute; left: 8px; top: 16px; pointer-events: none } .f label + label { top: 0; font-size: 11px; visibility: hidden } .f :is(input, textarea) { position: absolute; inset: 0; width: 100%; border: 0; opacity: 0 } .f:focus-within :is(input, textarea), .f.full :is(input, textarea) { opacity: 1 }',
    render: each((row, i) =>
      row.tag === 'switch'
        ? `<div class="row"><div class="label">${row.label}</div>${control(row)}</div>`
        : `<div class="row f ${row.value ? 'full' : ''}"><label for="r${i}">${row.label}:</label><label for="r${i}">${row.label}:</label>${control(row, `id="r${i}"`)}</div>`,
    ),
  },
  {
    name: 'aria-label only',
    render: each((row) => `<div class="row">${control(row, `aria-label="${row.label}"`)}</div>`),
  },
  {
    name: 'placeholder only',
    render: each(
      (row) =>
        `<div class="row">${row.tag === 'switch' ? `${row.label}: ` : ''}${control(row, `placeholder="${row.label}"`)}</div>`,
    ),
  },
  {
    name: 'placeholder only, rows right under the title',
    render: (rows) =>
      `<h3>Details</h3>${rows.map((row) => `${row.tag === 'switch' ? `<p>${row.label}` : ''} ${control(row, `placeholder="${capital(row.label)}"`)}`).join('<br>')}`,
  },
  {
    name: 'title only',
    render: each(
      (row) =>
        `<div class="row">${row.tag === 'switch' ? `${row.label}: ` : ''}${control(row, `title="${row.label}"`)}</div>`,
    ),
  },
]

export const LABEL_STYLES: LabelStyle[] = [...plain, ...written]
