import { describe, expect, it, test } from 'vitest'
import { findAgain, placeOf } from '../../../src/model/pages/pointed'

const POINTED = {
  what: 'api-key' as const,
  label: 'api key',
  name: 'vo_key',
  type: 'text',
  index: 2,
  count: 5,
}
const { what: _what, ...FIELD } = POINTED
const OTHER = { ...FIELD, name: 'notes' }

describe('what was pointed at is found again', () => {
  it('where it stands, or elsewhere on the page if its label and its name are both known', () => {
    expect(findAgain(POINTED, [OTHER, FIELD])).toBe(1)
    expect(findAgain(POINTED, [{ ...FIELD, index: 0 }])).toBe(0)
    expect(findAgain(POINTED, [OTHER, { ...FIELD, count: 9 }])).toBe(1)
  })

  it.each(['label', 'name'])('without a %s at its own place alone', (unknown) => {
    const [pointed, field] = [POINTED, FIELD].map((one) => ({ ...one, [unknown]: '' })) as [
      typeof POINTED,
      typeof FIELD,
    ]
    expect(findAgain(pointed, [field])).toBe(0)
    expect(findAgain(pointed, [{ ...field, index: 1 }])).toBeNull()
    expect(findAgain(pointed, [{ ...field, count: 6 }])).toBeNull()
  })

  it.each([
    ['another label', { label: 'notes' }],
    ['another name', { name: 'notes' }],
    ['another type', { type: 'password' }],
    ['no label any more', { label: '' }],
    ['no name any more', { name: '' }],
  ])('not with %s', (_what, part) => {
    expect(findAgain(POINTED, [{ ...FIELD, ...part }])).toBeNull()
  })

  it('not where two could be it, or none is there', () => {
    expect(findAgain(POINTED, [FIELD, { ...FIELD, index: 3 }])).toBeNull()
    expect(findAgain(POINTED, [])).toBeNull()
  })
})

const ID = '5a4e1f0c9b3d7e2a60c8d114'

test.each([
  [`/monitors/${ID}/edit`, '/monitors/*/edit'],
  [`/monitors/${ID.toUpperCase()}/edit`, '/monitors/*/edit'],
  ['/accounts/17/users/4', '/accounts/*/users/*'],
  [`/app#/monitors/${ID}`, '/app#/monitors/*'],
  [`/edit?id=${ID}`, '/edit'],
  [`/${'x'.repeat(400)}`, `/${'x'.repeat(299)}`],
])('what was pointed at on %s is looked for on every page like it', (path, place) => {
  expect(placeOf(`https://app.pingometer.com${path}`)).toBe(place)
})
