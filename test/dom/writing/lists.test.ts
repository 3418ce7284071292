// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { ListField } from '../../../src/dom/labels/field'
import { chosenIn, holdsText, optionFor, optionOf, wordsIn } from '../../../src/dom/writing/lists'

/** What stands in a list, where what is read and what is sent are different words. */

function listOf(options: string): ListField {
  document.body.innerHTML = `<select>${options}</select>`
  return document.querySelector('select') as ListField
}

it.each([
  ['one word', '<option value="ops">ops</option>', { text: 'ops' }],
  ['a number for it', '<option value="17">db-team</option>', { text: 'db-team' }],
  [
    'another word for it',
    '<option value="db-team">Databases</option>',
    { text: 'Databases', other: 'db-team' },
  ],
  [
    'a word for a sentence',
    '<option value="db-team">The databases (EU)</option>',
    { text: 'db-team', other: 'The databases (EU)' },
  ],
  ['another spelling', '<option value="ops">OPS</option>', { text: 'ops', other: 'OPS' }],
  ['nothing', '<option value="none">None</option>', { text: '' }],
  ['what asks to choose', '<option value="">Choose…</option>', { text: '' }],
])('tells both words of what is chosen: %s', (_, options, told) => {
  expect(wordsIn(listOf(options))).toEqual(told)
})

it('chooses what is read or sent, and no number that is sent for another word', () => {
  const list = listOf(
    '<option value="">None</option><option value="db-team">Databases</option><option value="17">ops</option>',
  )
  expect(optionFor(list, 'db-team')?.text).toBe('Databases')
  expect(optionFor(list, 'ops')?.value).toBe('17')
  // A key may be a number, too.
  expect(optionFor(list, '17')).toBeNull()
  list.selectedIndex = 1
  expect(holdsText(list, 'db-team')).toBe(true)
})

it('knows what was chosen by itself, where it stands and where the list is drawn anew', () => {
  const SAME = '<option value="1">ops</option><option value="1">ops</option>'
  const list = listOf(SAME)
  expect(chosenIn(document.body)).toBeUndefined()
  list.selectedIndex = 1
  const chosen = chosenIn(list) ?? expect.fail('nothing is chosen')
  expect(optionOf(list, chosen)).toBe(list.options[1])
  expect(optionOf(document.createElement('input'), chosen)).toBeNull()
  expect(optionOf(listOf('<option value="2">ops</option>'), chosen)).toBeNull()
  const anew = listOf(
    '<option value="2">web</option><option value="3">db</option><option value="1">ops</option>',
  )
  expect(optionOf(anew, chosen)?.index).toBe(2)
})
