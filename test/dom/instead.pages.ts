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

/** A component with a field in a closed tree, and another field below that nothing names. */
const component = (inside: string, slot = '') =>
  `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><x-field>${inside}</x-field></div><div><input data-is="tag"></div>
  <script>document.querySelector('x-field').attachShadow({ mode: 'closed' }).innerHTML = '<input style="width: 280px">${slot}'</script>`

const INSTEAD: [name: string, form: FormName, html: string, field: string | null][] = [
  ['an empty cell', 'routing', pair(''), null],
  ['a closed component', 'routing', component(''), null],
  ['a closed component that is given a text put away', 'routing', component('<i hidden>x</i>'), null],
  ['a closed component that is given what it does not show', 'routing', component('<i>x</i>'), null],
  ['a closed component that shows a sign in it', 'routing', component('<i>✓</i>', '<slot></slot>'), null],
  [
    'a component with nothing but help',
    'routing',
    `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><x-help style="display: block">Where to find it</x-help><input data-is="right"></div>`,
    'right',
  ],
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
