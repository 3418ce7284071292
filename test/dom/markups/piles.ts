import type { LabelStyle } from './labels'
import { control, type FormRow } from './shell'

/** Fields and labels in a pile without any space: which belongs to which is told by where the pile begins. */

const PILE =
  'input, textarea { display: block; margin: 0; width: 300px } .label { display: block; line-height: 1.2 }'
const pile = (write: (row: FormRow) => string) => (rows: FormRow[]) =>
  `<form>${rows.map(write).join('')}</form>`

export const ABOVE: LabelStyle[] = [
  {
    name: 'a pile, each label above its field',
    css: PILE,
    render: pile((row) => `<span class="label">${row.label}:</span>${control(row)}`),
  },
  {
    name: 'a pile of lines, each label beside its field',
    css: 'form { line-height: 1 } form :is(input, textarea) { padding: 0; margin: 0 4px }',
    render: pile((row) => `${row.label}: ${control(row)}<br>`),
  },
  {
    name: 'a pile of lines lower than their letters',
    css: PILE.replace('1.2', '1'),
    render: pile((row) => `<span class="label">${row.label}:</span>${control(row)}`),
  },
]
/** A person takes a moment here: nothing is filled, or the right one. */
export const BELOW: LabelStyle[] = [
  {
    name: 'a pile, each label below its field',
    css: PILE,
    render: pile((row) => `${control(row)}<span class="label">${row.label}:</span>`),
  },
  {
    name: 'lines parted by breaks, each label below its field',
    render: pile((row) => `${control(row)}<br><small>${row.label}:</small><br>`),
  },
]
