import { expect, test } from 'vitest'
import { hasOwnFill, isFilledIn, keysOffered, type Offer } from '../../../src/model/forms/offer'
import { judgeRoutingKey } from '../../../src/model/forms/warning'
import type { SuggestionReason } from '../../../src/model/keys/suggest'
import { READY } from './readyOffer'

const KEYS = ['operations', 'checkout', 'database']

const offered = (text: string, reason: SuggestionReason | null) => {
  const warning = judgeRoutingKey(text, KEYS)
  return keysOffered({ ...READY, suggestion: reason && { key: 'checkout', reason }, warning })
}

test.each([
  // What was mistyped is named, unless something is known of the monitor.
  ['operatoins', 'last', 'operations', 'operations'],
  ['operatoins', null, 'operations', 'operations'],
  ['operatoins', 'before', 'checkout', 'checkout'],
  ['operatoins', 'name', 'checkout', 'checkout'],
  // The key used last is offered by its name, not as what puts anything right.
  ['payments', 'last', 'checkout', null],
  ['$routing_key', 'last', 'checkout', null],
  ['$routing_key', 'assigned', 'checkout', 'checkout'],
  ['payments', null, null, null],
  // The sentence names what Fix fills.
  ['Database', 'name', 'checkout', 'database'],
  ['database ', 'last', 'checkout', 'database'],
  ['', 'last', 'checkout', null],
] as const)('where “%s” stands and a key is suggested by %s: Fill %s, Fix %s', (text, reason, key, fix) => {
  expect(offered(text, reason)).toEqual({ key, fix })
})

const API_KEY: Offer = { ...READY, what: 'api-key', suggestion: null }
const SET: Offer = { ...READY, already: true, stands: 'checkout' }
const MISSING: Offer = { state: 'missing', what: 'api-key', link: '', unsaved: false, warning: null }
const warning = judgeRoutingKey('Checkout', KEYS)

test('a form is set where what would be filled stands there, and nothing is doubtful about it', () => {
  expect(isFilledIn(SET)).toBe(true)
  expect(isFilledIn({ ...API_KEY, already: true })).toBe(true)
  expect(isFilledIn({ ...SET, already: false })).toBe(false)
  expect(isFilledIn({ ...SET, warning })).toBe(false)
  expect(isFilledIn({ ...SET, stands: 'chéckout' })).toBe(false)
  for (const offer of [MISSING, { state: 'nothing' }] as const) expect(isFilledIn(offer)).toBe(false)
})

test('a press that names no key fills what is ready, known and not there already', () => {
  expect(hasOwnFill(READY)).toBe(true)
  expect(hasOwnFill(API_KEY)).toBe(true)
  expect(hasOwnFill({ ...READY, suggestion: null })).toBe(false)
  expect(hasOwnFill({ ...API_KEY, already: true })).toBe(false)
  expect(hasOwnFill(SET)).toBe(false)
  for (const offer of [MISSING, { state: 'nothing' }] as const) expect(hasOwnFill(offer)).toBe(false)
})
