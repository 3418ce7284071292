import type { Made } from '../inPage'
import { type FormName, pageWith } from './shell'

/** Forms as common libraries set them: where their labels stand, and what stands in and beside their fields. */

interface Setting {
  name: string
  css: string
  /** One line of the form: what is written for its label, and its control. */
  row: (label: string, control: string) => string
}

const OUTLINED = `.row { position: relative; margin: 0 0 24px; width: 420px } .row label { position: absolute; left: 10px; top: -8px; padding: 0 4px; background: #fff; font: 12px/16px sans-serif }
  .row input { width: 100%; box-sizing: border-box; height: 56px; padding: 16px 14px; border: 1px solid #999; border-radius: 4px }`
const FILLED = `.row { position: relative; margin: 0 0 16px; width: 420px } .row label { position: absolute; left: 16px; top: 7px; font: 12px/16px sans-serif }
  .row input { width: 100%; box-sizing: border-box; height: 56px; padding: 25px 16px 8px; border: 0; border-bottom: 1px solid #555; background: #eee }`
const BEFORE = `.row { display: flex; margin: 0 0 18px; width: 100% } .row label { flex: none; width: 200px; text-align: right; padding-right: 12px; font: 14px/32px sans-serif }
  .row input { flex: 1; min-width: 0; height: 32px; box-sizing: border-box }`
const ABOVE = `.row { margin: 0 0 12px; max-width: 480px } .row label { display: block; font: 14px/20px sans-serif } .row small { display: block; font: 12px/16px sans-serif; color: #666 }
  .row input { width: 100%; box-sizing: border-box; height: 36px }`

const plain = (label: string, control: string) =>
  `<div class="row"><label for="${idOf(label)}">${label}:</label>${control}</div>`
const idOf = (label: string) => label.toLowerCase().replaceAll(' ', '-')

const SETTINGS: Setting[] = [
  {
    name: 'labels on the borders of their fields',
    css: OUTLINED,
    row: (label, control) => `<div class="row">${control}<label for="${idOf(label)}">${label}</label></div>`,
  },
  {
    name: 'labels in their fields, above the value',
    css: FILLED,
    row: (label, control) => `<div class="row">${control}<label for="${idOf(label)}">${label}</label></div>`,
  },
  { name: 'labels before wide fields', css: BEFORE, row: plain },
  {
    name: 'labels above, a sentence below',
    css: ABOVE,
    row: (label, control) =>
      `<div class="row"><label for="${idOf(label)}">${label}:</label>${control}<small>Leave ${label} empty to switch it off.</small></div>`,
  },
  {
    name: 'a sentence between label and field',
    css: ABOVE,
    row: (label, control) =>
      `<div class="row"><label for="${idOf(label)}">${label}:</label><small>What is asked for.</small>${control}</div>`,
  },
  {
    name: 'a table',
    css: 'table { border-collapse: collapse; width: 100% } td { border: 1px solid #ccc; padding: 4px 8px } td input { width: 260px; box-sizing: border-box }',
    row: (label, control) =>
      `<tr><td><label for="${idOf(label)}">${label}:</label></td><td>${control}</td></tr>`,
  },
  {
    name: 'fields at the right edge',
    css: `${ABOVE} .row { margin-left: auto; max-width: 300px }`,
    row: plain,
  },
  { name: 'from right to left', css: `${ABOVE} main { direction: rtl }`, row: plain },
  {
    name: 'two columns',
    css: `section { display: grid; grid-template-columns: 1fr 1fr; gap: 16px } ${ABOVE} .row { max-width: none }`,
    row: plain,
  },
  {
    name: 'a button in the field’s end',
    css: `${ABOVE} .in { position: relative } .in button { position: absolute; right: 4px; top: 4px; width: 28px; height: 28px }`,
    row: (label, control) =>
      plain(label, `<div class="in">${control}<button type="button" aria-label="Clear">×</button></div>`),
  },
  {
    name: 'a modal of 400 pixels',
    css: `${ABOVE} section { position: fixed; left: 50%; top: 60px; width: 360px; margin-left: -200px; padding: 20px; background: #fff; box-shadow: 0 0 0 2000px #0008; z-index: 9 }`,
    row: plain,
  },
]

const LABELS: Record<FormName, string[]> = {
  api: ['API KEY', 'STATUS'],
  routing: ['PROXY', 'CACHET COMPONENT ID', 'VICTOROPS ROUTING KEY', 'NOTES'],
}

function controlFor(label: string): string {
  const id = idOf(label)
  if (label === 'STATUS')
    return `<input type="checkbox" style="width:auto;height:auto" data-is="status" id="${id}">`
  return `<input data-is="${/KEY/.test(label) ? 'right' : id}" id="${id}">`
}

/** Each setting of both forms. */
export const PLACED: { name: string; page: Made }[] = SETTINGS.flatMap(({ name, css, row }) =>
  (['api', 'routing'] as const).map((form) => {
    const rows = LABELS[form].map((label) => row(label, controlFor(label))).join('')
    const body = row('', '').startsWith('<tr') ? `<table>${rows}</table>` : rows
    return { name: `${name}, ${form}`, page: pageWith(form, `${body}<button>SUBMIT</button>`, { css }) }
  }),
)
