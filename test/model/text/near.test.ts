import { expect, test } from 'vitest'
import { nearestKey } from '../../../src/model/text/near'

const KEYS = ['operations', 'checkout', 'database', 'db1', 'db2', 'web-eu', 'web-us', 'CURL']

test.each([
  ['operatoins', 'operations'],
  ['databse', 'database'],
  ['Databasee', 'database'],
  ['chekcotu', 'checkout'],
  ['crul', 'CURL'],
  // Two keys are as near, a short one says too little, and another word is no slip.
  ['web-es', null],
  ['db3', null],
  ['payments', null],
  ['', null],
  ['databases-of-payments', null],
  ['OPERATOINS', 'operations'],
  ['cuurl', 'CURL'],
  ['cur1', 'CURL'],
  // One slip of seven letters, two of eight, and no more.
  ['cuuurl', null],
  ['opertoins', 'operations'],
  ['opxratxonx', null],
])('“%s” stands for %s', (typed, key) => {
  expect(nearestKey(typed, KEYS)).toBe(key)
})

test.each([
  // By the shorter of the two, whichever that is.
  ['web', 'webs', false],
  ['webs', 'web', false],
  ['chekcut', 'checkout', false],
  ['checkout', 'chekcut', false],
  ['checkott', 'checkout', true],
  // One left out, two left out, one wrong and two swapped.
  ['chckot', 'checkot', true],
  ['chkot', 'checkot', false],
  ['xhekcot', 'checkot', false],
  ['chekcot', 'checkot', true],
  ['chxakot', 'chaykot', false],
  ['chaxkot', 'chyakot', false],
])('“%s” may be a slip for “%s”: %s', (typed, key, isSlip) => {
  expect(nearestKey(typed, [key])).toBe(isSlip ? key : null)
})

test.each([
  // Too far by itself.
  'checkouttyx',
  // Near enough by itself, and further than the other.
  'checkoutxy',
])('the nearer of two is meant, in whatever order they are: not %s', (further) => {
  const keys = ['checkout', further]
  expect(nearestKey('checkoutt', keys)).toBe('checkout')
  expect(nearestKey('checkoutt', keys.reverse())).toBe('checkout')
})
