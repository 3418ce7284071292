import type { LabelStyle } from './labels'
import { control, type FormRow } from './shell'

const each =
  (write: (row: FormRow, index: number) => string, around = 'form') =>
  (rows: FormRow[]) =>
    `<${around}>${rows.map(write).join('\n')}</${around.split(' ')[0]}>`
const HINT = 'You will find this value in the portal of the service, on its own page.'

/** Forms whose labels do not simply stand before their fields in the markup, or have something between. */
export const LAYOUTS: LabelStyle[] = [
  {
    name: 'hint sentence between label and field',
    render: each(
      (row) => `<div class="row"><div class="label">${row.label}:</div><p>${HINT}</p>${control(row)}</div>`,
    ),
  },
  {
    name: 'hint sentence between, no colon',
    render: each(
      (row) => `<div class="row"><div class="label">${row.label}</div><p>${HINT}</p>${control(row)}</div>`,
    ),
  },
  {
    name: 'short small hint between, no colon',
    render: each(
      (row) =>
        `<div class="row"><div>${row.label}</div><div style="font-size:11px;color:#888">Leave empty for none</div>${control(row)}</div>`,
    ),
  },
  {
    name: 'short hint below each field, no colon',
    render: each(
      (row) =>
        `<div class="row"><div>${row.label}</div>${control(row)}<div style="font-size:12px">Leave empty for none</div></div>`,
    ),
  },
  {
    name: 'short hint of the same size below each field, no colon',
    render: each(
      (row) => `<div class="row"><div>${row.label}</div>${control(row)}<div>Leave empty for none</div></div>`,
    ),
  },
  {
    name: 'help icon between label and field',
    render: each(
      (row) =>
        `<div class="row"><div class="label">${row.label}:</div><i class="help">?</i>${control(row)}</div>`,
    ),
  },
  {
    name: 'help icon right of the field, with a tooltip that is hidden',
    render: each(
      (row) =>
        `<div class="row"><div class="label">${row.label}:</div>${control(row)}<i class="help">?</i><div hidden>API KEY</div></div>`,
    ),
  },
  {
    name: 'table, label in the cell before',
    render: (rows) =>
      `<table>${rows.map((row) => `<tr><td>${row.label}:</td><td>${control(row)}</td></tr>`).join('')}</table>`,
  },
  {
    name: 'table, label in a row header, no colon',
    render: (rows) =>
      `<table>${rows.map((row) => `<tr><th scope="row">${row.label}</th><td>${control(row)}</td><td>?</td></tr>`).join('')}</table>`,
  },
  {
    name: 'table, labels in the row above the fields',
    render: (rows) =>
      `<table><tr>${rows.map((row) => `<th>${row.label}</th>`).join('')}</tr><tr>${rows.map((row) => `<td>${control(row, 'style="width:120px"')}</td>`).join('')}</tr></table>`,
  },
  {
    name: 'table, labels above fields, two by two',
    render: (rows) =>
      `<table>${[0, 2, 4]
        .map((at) => rows.slice(at, at + 2))
        .map(
          (two) =>
            `<tr>${two.map((row) => `<td>${row.label}:</td>`).join('')}</tr><tr>${two.map((row) => `<td>${control(row)}</td>`).join('')}</tr>`,
        )
        .join('')}</table>`,
  },
  {
    name: 'label after its field in the markup, above it on the screen (column-reverse)',
    css: '.f { display: flex; flex-direction: column-reverse; align-items: flex-start; margin: 18px 0 }',
    render: each((row) => `<div class="f">${control(row)}<div class="label">${row.label}:</div></div>`),
  },
  {
    name: 'floating label, no for',
    css: '.f { position: relative; margin: 24px 0 } .f span { position: absolute; left: 8px; top: 6px; pointer-events: none; color: #777 }',
    render: each((row) => `<div class="f">${control(row)}<span>${row.label}</span></div>`),
  },
  {
    name: 'floating label raised to the border, no for',
    css: '.f { position: relative; margin: 30px 0 } .f span { position: absolute; left: 8px; top: -9px; font-size: 12px; background: white }',
    render: each((row) => `<div class="f">${control(row, 'placeholder=" "')}<span>${row.label}</span></div>`),
  },
  {
    name: 'Bootstrap form-floating',
    css: '.form-floating { position: relative; margin: 20px 0 } .form-floating label { position: absolute; left: 8px; top: 6px }',
    render: each(
      (row, i) =>
        `<div class="form-floating">${control(row, `class="form-control" id="f${i}" placeholder="x"`)}<label for="f${i}">${row.label}</label></div>`,
    ),
  },
  {
    name: 'Bootstrap horizontal',
    css: '.form-group { display: flex; margin: 16px 0 } .control-label { width: 30%; text-align: right; padding-right: 15px }',
    render: each(
      (row) =>
        `<div class="form-group"><div class="col-3 control-label">${row.label}</div><div class="col-9">${control(row, 'class="form-control"')}</div></div>`,
    ),
  },
  {
    name: 'Bootstrap input group with an addon, colon',
    css: '.g { display: flex } .g span { padding: 6px; background: #eee }',
    render: each(
      (row) =>
        `<div class="row"><div>${row.label}:</div><div class="g"><span>id</span>${control(row)}</div></div>`,
    ),
  },
  {
    name: 'Tailwind stack',
    css: '.block { display: block } .mt-1 { margin-top: 4px } .space > * + * { margin-top: 24px } .w-full { width: 100% }',
    render: (rows) =>
      `<div class="space">${rows.map((row) => `<div><span class="block label up">${row.label}</span><div class="mt-1">${control(row, 'class="block w-full"')}</div></div>`).join('')}</div>`,
  },
  {
    name: 'Material filled with legend outline',
    css: '.m { position: relative; display: inline-flex; margin: 22px 0; width: 400px } .m fieldset { position: absolute; inset: -5px 0 0; pointer-events: none } .m legend { visibility: hidden } .m label { position: absolute; top: 4px; left: 10px }',
    render: each(
      (row, i) =>
        `<div class="m"><label id="m${i}">${row.label}</label><div>${control(row, `aria-labelledby="m${i}"`)}<fieldset aria-hidden="true"><legend><span>${row.label}</span></legend></fieldset></div></div><br>`,
    ),
  },
  {
    name: 'two columns, labels above',
    css: '.c { display: grid; grid-template-columns: 1fr 1fr; gap: 30px }',
    render: (rows) =>
      `<div class="c">${rows.map((row) => `<div><div class="label">${row.label}:</div>${control(row)}</div>`).join('')}</div>`,
  },
  {
    name: 'two columns, labels left, tight',
    css: '.c { display: grid; grid-template-columns: auto 1fr auto 1fr; gap: 4px }',
    render: (rows) =>
      `<div class="c">${rows.map((row) => `<span>${row.label}</span><div>${control(row)}</div>`).join('')}</div>`,
  },
  {
    name: 'grid with all labels first in the markup',
    css: '.c { display: grid; grid-template-columns: 300px 1fr; grid-auto-flow: row; gap: 14px } ',
    render: (rows) =>
      `<div class="c">${rows.map((row, i) => `<div style="grid-area: ${i + 1} / 1">${row.label}</div>`).join('')}${rows.map((row, i) => `<div style="grid-area: ${i + 1} / 2">${control(row)}</div>`).join('')}</div>`,
  },
  {
    name: 'rows in another order on the screen than in the markup (flex order)',
    css: '.c { display: flex; flex-direction: column; gap: 14px }',
    render: (rows) =>
      `<div class="c">${rows.map((row, i) => `<div style="order: ${9 - i}"><div class="label">${row.label}:</div>${control(row)}</div>`).join('')}</div>`,
  },
  {
    name: 'labels left, fields far right',
    css: '.r { display: flex; justify-content: space-between; width: 700px; margin: 12px 0 }',
    render: each((row) => `<div class="r"><div>${row.label}</div>${control(row)}</div>`),
  },
  {
    name: 'right to left, labels at the right',
    css: 'html { direction: rtl } .r { display: flex; gap: 20px; margin: 12px 0 } .r span { width: 260px }',
    render: each((row) => `<div class="r"><span>${row.label}:</span>${control(row)}</div>`),
  },
  {
    name: 'right to left, fields written from left to right',
    css: 'html { direction: rtl } .r { display: flex; gap: 20px; margin: 12px 0 } .r span { width: 260px }',
    render: each(
      (row) => `<div class="r"><span>${row.label}:</span><div>${control(row, 'dir="ltr"')}</div></div>`,
    ),
  },
  {
    name: 'a hint of how the word goes on, in a field behind each',
    css: '.t { position: relative; display: inline-block } .t .h { position: absolute; left: 0; top: 0 }',
    render: each(({ tag, ...row }) => {
      const shade = tag === 'input' ? '<input class="h" data-is="shade" readonly tabindex="-1">' : ''
      return `<div class="row"><div class="label">${row.label}:</div><span class="t">${shade}${control({ tag, ...row }, 'style="position:relative"')}</span></div>`
    }),
  },
  {
    name: 'right to left, labels above',
    css: 'html { direction: rtl }',
    render: each((row) => `<div class="row"><div class="label">${row.label}:</div>${control(row)}</div>`),
  },
  {
    name: 'each row a card with a header of its own',
    render: each(
      (row) =>
        `<div style="border:1px solid #ccc;margin:12px 0"><div style="background:#eee;padding:8px"><h3>${row.label}</h3></div><div style="padding:20px">${control(row)}</div></div>`,
    ),
  },
  {
    name: 'steps numbered before the label',
    render: each(
      (row, i) =>
        `<div class="row"><span>${i + 1}.</span> <span>${row.label}:</span><div>${control(row)}</div></div>`,
    ),
  },
]
