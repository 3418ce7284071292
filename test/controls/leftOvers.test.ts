import { expect, it } from 'vitest'
import { leftOvers } from '../../src/controls/leftOvers'

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
