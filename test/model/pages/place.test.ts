import { describe, expect, test } from 'vitest'
import {
  addressOf,
  lastHost,
  learn,
  type PlaceKind,
  placeForm,
  placeNamed,
  placesOf,
} from '../../../src/model/pages/place'

const ID = '5a4e1f0c9b3d7e2a60c8d114'
const START = 'https://app.pingometer.com/'

describe('a learned address', () => {
  test.each([
    ['account', `${START}account`, null, `${START}account`],
    ['account', START, null, null],
    ['account', 'https://elsewhere.example/account', null, 'https://elsewhere.example/account'],
    ['account', 'https://elsewhere.example/', null, null],
    ['account', 'http://elsewhere.example/account', null, null],
    ['account', 'https://elsewhere.example:8080/account', null, null],
    ['account', 'https://a@elsewhere.example/account', null, null],
    ['account', `${START}${'x'.repeat(400)}`, null, null],
    ['monitor-advanced', `${START}monitors/${ID}?tab=advanced`, ID, `${START}monitors/{id}?tab=advanced`],
    ['monitor-advanced', `${START}#/monitors/${ID.toUpperCase()}/edit`, ID, `${START}#/monitors/{id}/edit`],
    // What is stored must be readable, and say where a monitor stands in it.
    ['account', `${START}{id}`, null, null],
    ['account', `${START}a b`, null, null],
    ['account', `${START}a\\b`, null, null],
    ['account', `x${START}account`, null, null],
    ['monitor-general', `${START}monitors/${ID}`, ID, `${START}monitors/{id}`],
    ['monitor-advanced', `${START}edit`, null, null],
    ['monitor-advanced', `${START}edit`, ID, null],
    // The list may still be in view while a monitor's form is on its way.
    ['monitors', `${START}monitors/${ID}/edit`, ID, null],
  ] as const)('%s at %s', (kind, address, monitor, form) => {
    expect(placeForm(kind, address, monitor)).toBe(form)
  })

  test('leads to any monitor', () => {
    expect(addressOf(`${START}monitors/{id}/edit`, ID)).toBe(`${START}monitors/${ID}/edit`)
    expect(addressOf(`${START}monitors/{id}/edit`, null)).toBeNull()
    expect(addressOf(`${START}monitors`, null)).toBe(`${START}monitors`)
  })
})

describe('pages that share an address', () => {
  const places = (entries: [PlaceKind, string][]) => new Map(entries)
  test('leave it to the one that stands first in the guide', () => {
    expect(learn(places([['extras', 'a']]), 'extras-victorops', 'a')).toEqual(new Map())
    expect(learn(places([['monitor-advanced', 'a']]), 'monitor-general', 'a')).toEqual(
      new Map([
        ['monitor-advanced', null],
        ['monitor-general', 'a'],
      ]),
    )
  })

  test('follow a page that moves', () => {
    expect(learn(places([['extras', 'a']]), 'extras', 'b')).toEqual(new Map([['extras', 'b']]))
    expect(learn(places([['extras', 'a']]), 'extras', 'a')).toEqual(new Map())
  })
})

describe('what was learned of a page', () => {
  test.each([
    ['account', { kind: 'account', host: 'app.pingometer.com' }],
    ['monitors/pings.example', { kind: 'monitors', host: 'pings.example' }],
    ['monitors/app.pingometer.com', null],
    ['monitors/pings.example/x', null],
    ['monitors/', null],
    ['monitors/a b', null],
    ['integration', null],
    ['', null],
  ])('has the name “%s”', (name, place) => {
    expect(placeNamed(name)).toEqual(place)
  })

  const learned = new Map([
    ['account', { form: `${START}account`, at: 1 }],
    ['extras', { form: null, at: 9 }],
    // It was stored by a name that is not its own.
    ['monitors', { form: 'https://pings.example/monitors', at: 2 }],
    ['monitors/pings.example', { form: 'https://pings.example/list', at: 3 }],
    ['monitors/gone.example', { form: 'https://gone.example/list', at: 8 }],
    ['nothing', { form: `${START}nothing`, at: 9 }],
  ])

  test('serves its own host alone', () => {
    expect(placesOf(learned, 'app.pingometer.com')).toEqual(new Map([['account', `${START}account`]]))
    expect(placesOf(learned, 'pings.example')).toEqual(new Map([['monitors', 'https://pings.example/list']]))
    expect(placesOf(learned, 'elsewhere.example')).toEqual(new Map())
  })

  test('tells which of Pingometer’s hosts was seen last', () => {
    const further = [
      { vendor: 'pingometer', host: 'pings.example' },
      { vendor: 'victorops', host: 'gone.example' },
    ] as const
    expect(lastHost(learned, further)).toBe('pings.example')
    expect(lastHost(new Map([...learned].reverse()), further)).toBe('pings.example')
    expect(lastHost(learned, [])).toBe('app.pingometer.com')
    expect(lastHost(new Map(), further)).toBeNull()
  })
})
