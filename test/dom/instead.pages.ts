import { beforeAll, expect, it } from 'vitest'
import { Recogniser } from './inPage'
import { type FormName, pageWith } from './markups/shell'

/** Forms in which something else stands where the field is wanted: the next field is another label's. */

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const pair = (cell: string, gap = 6) =>
  `<table cellspacing="${gap}"><tr><td align="right">VictorOps Routing Key:</td><td>${cell}</td><td align="right">Notes:</td><td><textarea data-is="notes"></textarea></td></tr></table>`
const sentence = (label: string, text: string, next: string) =>
  `<div><label>${label}:</label><p>${text} <a href="/plan">Upgrade</a></p></div><div><input data-is="next" placeholder="${next}"></div><div><input data-is="last"></div>`

const INSTEAD: [name: string, form: FormName, html: string, field: string | null][] = [
  ['an empty cell', 'routing', pair(''), null],
  ['a sentence in a cell', 'routing', pair('Not in your plan.'), null],
  [
    'a list of several in a cell',
    'routing',
    pair('<select multiple><option>database</option></select>'),
    null,
  ],
  [
    'an empty cell, and a list beyond it',
    'routing',
    pair('').replace(/<textarea.*<.textarea>/, '<select data-is="notes"><option>database</option></select>'),
    null,
  ],
  ['a hidden field in a cell', 'routing', pair('<input type="hidden">'), null],
  ['two pairs in a row', 'routing', pair('<input data-is="right">'), 'right'],
  ['two pairs in a row, further apart', 'routing', pair('<input data-is="right">', 14), 'right'],
  ['a sentence', 'routing', sentence('VICTOROPS ROUTING KEY', 'Not in your plan.', 'Notes'), null],
  [
    'a sentence for the key',
    'api',
    sentence('API KEY', 'Ask the owner.', 'Send a message to the owner'),
    null,
  ],
]

it.each(INSTEAD)('no other field is taken where there is %s (%s)', async (_, form, html, field) => {
  const seen = await recogniser.lookAt(pageWith(form, html))
  expect(seen.field).toBe(field)
})
