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
])('“%s” stands for %s', (typed, key) => {
  expect(nearestKey(typed, KEYS)).toBe(key)
})
