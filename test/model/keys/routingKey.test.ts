import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canBeRoutingKey,
  HIDDEN,
  isDoubtful,
  keyOfTwo,
  keysToGoBy,
  MOST_POLICIES,
  routingKeyFrom,
  sameRoutingKey,
} from '../../../src/model/keys/routingKey'
import { clean, hasUnseen } from '../../../src/model/text/text'

const CASES = { numRuns: 10_000 }
const plain = fc.stringMatching(/^[A-Za-z0-9_-]{1,120}$/)
const blank = fc.stringMatching(/^[ \t\n\f\r]{0,4}$/)
/** Characters nobody sees: controls, zero-width ones, marks and overrides of direction, halves, and nobody's. */
const unseen = fc.constantFrom(
  ...'\u0000\u0007\u001b\u007f\u0085\u00ad\u200b\u200d\u200e\u202a\u202e\u2060\u2066\ufeff',
  '\ud83d',
  '\ue000',
)
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '.+',
    '',
    ' ',
    '<img/src=x>',
    'javascript:x',
    'Default Routing Policy',
  ),
  fc.tuple(plain, unseen, plain).map((parts) => parts.join('')),
  fc.string({ maxLength: 20 }).map((text) => text.repeat(600)),
)

describe('a routing key out of a page', () => {
  it('keeps the portal’s spelling', () => {
    fc.assert(
      fc.property(plain, blank, blank, (key, before, after) => {
        expect(routingKeyFrom(before + key + after, [], null)?.key).toBe(key)
        expect(isDoubtful(key)).toBe(false)
      }),
      CASES,
    )
  })

  it('is bounded, one word, and without anything unseen, whatever the text', () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 3 }), (raw, policies) => {
        const read = routingKeyFrom(raw, policies, null)
        if (!read) return
        expect(canBeRoutingKey(read.key)).toBe(true)
        expect(read.key.length).toBeLessThanOrEqual(120)
        expect(read.key).not.toMatch(/\s/)
        expect(read.key).not.toBe('.+')
        expect(read.policies.length).toBeLessThanOrEqual(MOST_POLICIES)
        for (const text of [read.key, ...read.policies]) {
          expect(text.length).toBeLessThanOrEqual(160)
          expect(hasUnseen(text)).toBe(false)
        }
        expect(routingKeyFrom(read.key, read.policies, null)).toEqual(read)
      }),
      CASES,
    )
  })

  it('with a hidden character is never taken for one without', () => {
    fc.assert(
      fc.property(plain, unseen, fc.nat(120), (key, character, at) => {
        const raw = key.slice(0, at) + character + key.slice(at)
        const read = routingKeyFrom(raw, [], null)
        if (!read) return
        expect(read.key).toContain(HIDDEN)
        expect(isDoubtful(read.key)).toBe(true)
      }),
      CASES,
    )
  })

  it('shows each hidden character, and not what stands around it', () => {
    expect(routingKeyFrom('\f\u202enight\u200bshift\u200b \n', [], null)?.key).toBe(
      `${HIDDEN}night${HIDDEN}shift${HIDDEN}`,
    )
  })

  it('may be as long as the longest', () => {
    const longest = 'x'.repeat(120)
    expect(routingKeyFrom(longest, [], null)?.key).toBe(longest)
    expect(isDoubtful(longest)).toBe(false)
    expect(isDoubtful(`${longest}x`)).toBe(true)
  })

  it('that no routing key can be is not one', () => {
    for (const text of ['.+', '', '  ', 'two words', 'x'.repeat(121), 'Incidents that match nothing go to'])
      expect(routingKeyFrom(text, [], null)).toBeNull()
  })
})

describe('of the two words of what is chosen', () => {
  it.each([
    ['Night shift', 'night', 'night'],
    ['night', 'Night shift', 'night'],
    ['night', 'web', 'night'],
    ['Night shift', 'Web', 'Night shift'],
    ['Night shift', undefined, 'Night shift'],
    ['', 'night', ''],
  ])('“%s” and “%s”, “%s” is the key', (text, other, key) => {
    expect(keyOfTwo(text, other, ['night', 'web'])).toBe(key)
  })
})

it('says the same as another of its name, policies in their order, and tick', () => {
  const key = { key: 'web', policies: ['Web : Day', 'Web : Night'], multiResponder: true }
  expect(sameRoutingKey(key, { ...key, policies: [...key.policies] })).toBe(true)
  expect(sameRoutingKey(key, { ...key, key: 'WEB' })).toBe(false)
  expect(sameRoutingKey(key, { ...key, multiResponder: null })).toBe(false)
  expect(sameRoutingKey(key, { ...key, policies: ['Web : Day'] })).toBe(false)
  expect(sameRoutingKey(key, { ...key, policies: ['Web : Night', 'Web : Day'] })).toBe(false)
})

it('is gone by while the portal is not known to lack it', () => {
  expect(keysToGoBy([{ key: 'web' }, { key: 'night', missingAt: 0 }, { key: 'db' }])).toEqual(['web', 'db'])
})

it('keeps a bounded number of policies', () => {
  const many = Array.from({ length: 100 }, (_, index) => `Team : ${index}`)
  expect(routingKeyFrom('database', many, null)?.policies).toHaveLength(MOST_POLICIES)
  const twice = ['Web : Day', '', ' \u200b', ' Web :  Day']
  expect(routingKeyFrom('database', twice, null)?.policies).toEqual(['Web : Day'])
})

describe('text out of a page', () => {
  it('is bounded and holds nothing unseen, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 200 }), (raw, most) => {
        const text = clean(raw, most)
        expect(text.length).toBeLessThanOrEqual(most)
        expect(hasUnseen(text)).toBe(false)
        expect(clean(text, most)).toBe(text)
      }),
      CASES,
    )
  })
})
