import { describe, expect, test } from 'vitest'
import { addressOf, learn, type PlaceKind, placeForm } from '../../../src/model/pages/place'

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
