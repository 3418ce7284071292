import { expect, test } from 'vitest'
import { keysOffered } from '../../../src/model/forms/offer'
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
