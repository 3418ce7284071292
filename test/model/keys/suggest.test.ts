import { describe, expect, test } from 'vitest'
import { type SuggestionInput, suggest } from '../../../src/model/keys/suggest'

const KEYS = [
  'checkout',
  'checkout-api',
  'db-billing-archive',
  'CURL',
  'curl',
  'web-eu',
  'web-us',
  'x',
  'the-team',
]

const suggested = (given: Partial<SuggestionInput>) =>
  suggest({ keys: KEYS, before: null, name: null, last: null, ...given })

describe('a routing key is suggested for a monitor', () => {
  test('as it was chosen ahead, had before, is named, was used last: in this order, and only one that is saved', () => {
    const all = { assigned: 'web-eu', before: 'web-us', name: 'Checkout', last: 'curl' }
    expect(suggested(all)).toEqual({ key: 'web-eu', reason: 'assigned' })
    expect(suggested({ ...all, assigned: 'gone' })).toEqual({ key: 'web-us', reason: 'before' })
    expect(suggested({ ...all, assigned: null, before: 'gone' })).toEqual({ key: 'checkout', reason: 'name' })
    expect(suggested({ ...all, assigned: null, before: null, name: 'Payments' })).toEqual({
      key: 'curl',
      reason: 'last',
    })
    expect(suggested({ name: 'Payments', last: 'gone' })).toBeNull()
    expect(suggested({})).toBeNull()
  })

  test('in the portal’s spelling, and by its own before that of another', () => {
    expect(suggested({ assigned: 'WEB-EU' })?.key).toBe('web-eu')
    expect(suggested({ before: 'curl' })?.key).toBe('curl')
    expect(suggested({ before: 'CURL' })?.key).toBe('CURL')
  })
})

const named = (name: string, keys: readonly string[] = KEYS) =>
  suggest({ keys, before: null, name, last: null })

describe('a monitor’s name', () => {
  test.each([
    ['Checkout', 'checkout'],
    ['CHECKOUT (Berlin)', 'checkout'],
    // The more of the name, the better.
    ['Checkout API', 'checkout-api'],
    ['api.checkout.example', 'checkout-api'],
    ['Web US', 'web-us'],
    ['billing archive', 'db-billing-archive'],
    ['Checkouts', 'checkout'],
    // Two as like, too little of a key, a word told twice, one letter, a part of a word.
    ['Web', null],
    ['curl', null],
    ['DB of Berlin', null],
    ['db db db db db', null],
    ['x', null],
    ['Check-outing', null],
    ['The Team', null],
    ['', null],
  ])('“%s” is like %s', (name, key) => {
    expect(named(name)).toEqual(key === null ? null : { key, reason: 'name' })
  })

  test('is like a key that it tells half of, and not like one that it tells less of', () => {
    expect(named('alpha', ['alpha-gamma'])?.key).toBe('alpha-gamma')
    expect(named('alpha', ['alpha-gammon'])).toBeNull()
  })

  test.each([
    ['Checkout Db', ['teamCheckoutDb'], 'teamCheckoutDb'],
    ['checkoutDb', ['checkout_db'], 'checkout_db'],
    ['web2Db', ['web2-db'], 'web2-db'],
    ['Größe 12', ['größe_12'], 'größe_12'],
    ['Größe', ['grosse', 'grose', 'große'], 'große'],
    ['Café Berlin', ['cafe'], 'cafe'],
    ['Payment gateway', ['payments', 'gate'], 'payments'],
    ['Delivery', ['deliveries'], 'deliveries'],
    ['Web Shop EU', ['webshop', 'web'], 'webshop'],
    ['Webshop EU', ['web-shop', 'eu'], 'web-shop'],
    ['E-Mail', ['mail-alerts', 'email'], 'email'],
    ['DB 1', ['db1', 'db2'], 'db1'],
    ['db1', ['db-1', 'db-2'], 'db-1'],
    ['Region 2', ['region-1', 'region-2'], 'region-2'],
  ])('“%s” is taken apart as the keys %o are, and like %s', (name, keys, key) => {
    expect(named(name, keys)?.key).toBe(key)
  })

  test.each([
    ['Region 3', ['region-1', 'region-2']],
    ['Region', ['region-1']],
    ['1', ['region-1']],
  ])('“%s” is not like a key of another number: %o', (name, keys) => {
    expect(named(name, keys)).toBeNull()
  })

  test.each('the and of for prod production http https www com net org team key monitor check'.split(' '))(
    'says nothing by its “%s”',
    (word) => {
      expect(named(`${word} Berlin`, [`${word}-x`])).toBeNull()
    },
  )
})
