import { expect, it, test } from 'vitest'
import { maskKey, maskKeys } from '../../../src/model/keys/apiKey'

const KEY = '5d0f8e3a-71c4-4b2e-8f96-3a1b7c20d9e4'
const PUBLIC = '90AB35DE7C14F2868B3D51E6A07C9F42'

test.each([
  [KEY, 'd9e4'],
  ['abcdefghijkl', 'ijkl'],
  ['abcdefghijk', 'ijk'],
  ['abc', 'c'],
  ['ab', ''],
])('of the API key “%s” “%s” is shown', (key, end) => {
  expect(maskKey(key)).toBe(`••••••••-${end}`)
})

it('of every API key in a text no more is shown, and the rest of the text as it is', () => {
  expect(maskKeys(`see ${KEY}/web, or ${PUBLIC} and ${KEY.toUpperCase()}`)).toBe(
    'see ••••••••-d9e4/web, or ••••••••-9F42 and ••••••••-D9E4',
  )
  expect(maskKeys('night-shift')).toBe('night-shift')
})
