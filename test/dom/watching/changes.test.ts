// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { noteChanges } from '../../../src/dom/watching/changes'
import { OUR_MARK } from '../../../src/dom/watching/own'

beforeEach(() => {
  document.body.replaceChildren(document.createElement('label'))
})
const label = () => document.body.firstElementChild as HTMLElement

it.each<[string, () => void]>([
  ['a text', () => label().append('VictorOps routing key')],
  ['an attribute', () => label().setAttribute('for', 'other')],
  ['an element that goes', () => label().remove()],
])('notes %s', (_what, change) => {
  const unchanged = noteChanges([])
  expect(unchanged.holds()).toBe(true)
  change()
  expect(unchanged.holds()).toBe(false)
})

it('notes what happens in an open shadow root', () => {
  const host = document.createElement('div')
  document.body.append(host)
  const root = host.attachShadow({ mode: 'open' })
  const unchanged = noteChanges([root])
  root.append('Notes')
  expect(unchanged.holds()).toBe(false)
})

it('takes what is the extension’s own for no change', () => {
  const unchanged = noteChanges([])
  const own = document.createElement('div')
  own.setAttribute(OUR_MARK, '')
  document.body.append(own)
  expect(unchanged.holds()).toBe(true)
})

it('vouches for nothing once it has ended: a reading of then is none of now', () => {
  const unchanged = noteChanges([])
  unchanged.end()
  label().append('Notes')
  expect(unchanged.holds()).toBe(false)
})
