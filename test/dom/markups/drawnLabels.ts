import type { LabelStyle } from './labels'
import { control, type FormRow } from './shell'

/** Labels that are no text of the page: its style sheet draws them. */

const form = (write: (row: FormRow, index: number) => string) => (rows: FormRow[]) =>
  `<form>${rows.map(write).join('\n')}<button>SUBMIT</button></form>`
/** A rule for each row's place in the form. */
const literal = (select: (index: number) => string, more = '') =>
  ['API KEY:', 'STATUS:'].map((text, i) => `${select(i + 1)} { content: '${text}'; ${more} }`).join(' ')
const BLOCK = 'display: block; font-weight: 600'

export const DRAWN_LABELS: LabelStyle[] = [
  {
    name: 'drawn above by the row, out of an attribute',
    css: `.row::before { content: attr(data-label); ${BLOCK} }`,
    render: form((row) => `<div class="row" data-label="${row.label}:">${control(row)}</div>`),
  },
  {
    name: 'drawn above by the row, an attribute and a colon',
    css: `.row::before { content: attr(data-label) ':'; ${BLOCK} }`,
    render: form((row) => `<div class="row" data-label="${row.label}"><div>${control(row)}</div></div>`),
  },
  {
    name: 'drawn before the field, on its level',
    css: '.row::before { content: attr(title) }',
    render: form((row) => `<div class="row" title="${row.label}: ">${control(row)}</div>`),
  },
  {
    name: 'drawn by an empty element above',
    css: `.label::after { content: attr(data-text) }`,
    render: form(
      (row) =>
        `<div class="row"><div class="label" data-text="${row.label}:"></div><div>${control(row)}</div></div>`,
    ),
  },
  {
    name: 'drawn by an empty cell at the left',
    css: `td.label::before { content: attr(data-text) } td.label { width: 220px }`,
    render: (rows) =>
      `<table>${rows.map((row) => `<tr><td class="label" data-text="${row.label}:"></td><td>${control(row)}</td></tr>`).join('')}</table>`,
  },
  {
    name: 'drawn by a label of the field',
    css: 'label::before { content: attr(data-text) } label { display: block }',
    render: form(
      (row, i) =>
        `<div class="row"><label for="f${i}" data-text="${row.label}:"></label>${control(row, `id="f${i}"`)}</div>`,
    ),
  },
  {
    name: 'drawn by a label around the field',
    css: `label::before { content: attr(data-text); ${BLOCK} }`,
    render: form((row) => `<p><label data-text="${row.label}">${control(row)}</label></p>`),
  },
]

/** A sheet that knows each row's text: only the two rows of the form with the API key. */
export const DRAWN_LITERALLY = {
  css: literal((i) => `.row:nth-of-type(${i})::before`, BLOCK),
  html: '<form><div class="row"><input data-is="right"></div><div class="row"><input type="checkbox" data-is="status"></div></form>',
}
