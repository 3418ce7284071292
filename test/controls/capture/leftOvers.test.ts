import { expect, it } from 'vitest'
import { leftButtons, leftOvers } from '../../../src/controls/capture/leftOvers'

it('leaves a value to the page it first stood on, until another one stands there', () => {
  const areLeft = leftOvers()
  expect(areLeft('rest', ['a'])).toBe(false)
  // The route changed, and the name with it: the value is still that of the page before.
  expect(areLeft('pingometer', ['a'])).toBe(true)
  expect(areLeft('pingometer', ['a'])).toBe(true)
  expect(areLeft('pingometer', ['b'])).toBe(false)
  expect(areLeft('rest', ['b'])).toBe(true)
  expect(areLeft('pingometer', ['b'])).toBe(false)
})

it('takes the same value under another name when there was none for a while', () => {
  const areLeft = leftOvers()
  expect(areLeft('rest', ['a'])).toBe(false)
  expect(areLeft('pingometer', [])).toBe(false)
  expect(areLeft('pingometer', ['a'])).toBe(false)
})

it('leaves a button that says the same everywhere to the page it first stood on, until it is gone', () => {
  const isLeft = leftButtons()
  expect(isLeft('rest', true)).toBe(false)
  // The heading makes way for the next one.
  expect(isLeft(null, true)).toBe(false)
  expect(isLeft('pingometer', true)).toBe(true)
  expect(isLeft('pingometer', true)).toBe(true)
  expect(isLeft('pingometer', false)).toBe(false)
  expect(isLeft('pingometer', true)).toBe(false)
})

it("takes a button for its page's own where none stood before, whatever came first of the page", () => {
  const isLeft = leftButtons()
  expect(isLeft(null, true)).toBe(false)
  expect(isLeft('pingometer', true)).toBe(false)
  // It was enabled, and revoked later.
  expect(isLeft('pingometer', false)).toBe(false)
  expect(isLeft('pingometer', true)).toBe(false)
})

it('leaves no button to a page that had none', () => {
  const isLeft = leftButtons()
  expect(isLeft('rest', false)).toBe(false)
  expect(isLeft('pingometer', true)).toBe(false)
})
