import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  afterSeeing,
  formerKey,
  isUnsaved,
  knownKeys,
  monitorState,
  type Routed,
  shownKey,
  wantsKey,
} from '../../../src/model/monitors/monitorState'

const keys = knownKeys(['checkout', 'Database'])
const nothing: Routed = { seen: null, filled: null }
const filled = (key: string, at: number): Routed => ({ ...nothing, filled: { key, at } })
const state = (routed: Routed) => monitorState(routed, keys)

describe('the state of a monitor', () => {
  test.each([
    ['unseen', nothing],
    ['not-routed', { ...nothing, seen: { key: '', at: 1 } }],
    ['saved', { ...nothing, seen: { key: 'checkout', at: 1 } }],
    ['other-case', { ...nothing, seen: { key: 'database', at: 1 } }],
    ['unknown-key', { ...nothing, seen: { key: 'ops', at: 1 } }],
    ['unknown-key', { ...nothing, seen: { key: 'checkout ', at: 1 } }],
    ['filled', filled('checkout', 1)],
    ['filled', { seen: { key: 'Database', at: 1 }, filled: { key: 'checkout', at: 2 } }],
    ['saved', { seen: { key: 'checkout', at: 2 }, filled: { key: 'checkout', at: 1 } }],
  ] as const)('is %s', (expected, routed) => {
    expect(state(routed)).toBe(expected)
  })

  test('tells of no key as unknown while none is known to compare it with', () => {
    const none = knownKeys([])
    expect(monitorState({ ...nothing, seen: { key: 'ops', at: 1 } }, none)).toBe('not-compared')
    expect(monitorState({ ...nothing, seen: { key: '', at: 1 } }, none)).toBe('not-routed')
    expect(wantsKey('not-compared')).toBe(false)
  })

  test('shows the key just filled, else the one seen', () => {
    expect(shownKey({ seen: { key: 'Database', at: 1 }, filled: { key: 'checkout', at: 2 } })).toBe(
      'checkout',
    )
    expect(shownKey({ seen: { key: 'Database', at: 3 }, filled: { key: 'checkout', at: 2 } })).toBe(
      'Database',
    )
    expect(shownKey(nothing)).toBeNull()
  })
})

describe('a form that is seen', () => {
  test('turns filled into saved only when the value is the server’s', () => {
    const before = filled('checkout', 1)
    expect(state(afterSeeing(before, 'checkout', true, 2))).toBe('saved')
    expect(state(afterSeeing(before, 'checkout', false, 2))).toBe('filled')
  })

  test('turns it back when another value stands there', () => {
    const saved = afterSeeing(filled('checkout', 1), 'checkout', true, 2)
    expect(state(afterSeeing(saved, '', true, 3))).toBe('not-routed')
    expect(state(afterSeeing(saved, 'Database', true, 3))).toBe('saved')
    expect(shownKey(afterSeeing(saved, 'Database', true, 3))).toBe('Database')
    // A form that lost what was filled says nothing of what the server has.
    expect(afterSeeing(filled('checkout', 1), '', false, 2)).toEqual(nothing)
  })

  test('leaves known what a monitor had before', () => {
    const emptied = afterSeeing(filled('checkout', 1), '', true, 2)
    expect(state(emptied)).toBe('not-routed')
    expect(formerKey(emptied)).toBe('checkout')
    expect(formerKey(afterSeeing(emptied, 'Database', true, 3))).toBe('Database')
    expect(formerKey(nothing)).toBeNull()
  })

  test('finds the key in an endpoint', () => {
    const endpoint =
      'https://alert.victorops.com/integrations/generic/20131114/alert/3f9a1c52-7d64-4b0e-9c1b-2a6f58d0e7b4/checkout'
    for (const text of [endpoint, ` ${endpoint}\n`])
      expect(afterSeeing(nothing, text, true, 1).seen?.key).toBe('checkout')
  })

  test('keeps what can be read of a text that no key can be, and takes it for none', () => {
    const kept = (text: string) => afterSeeing(nothing, text, true, 1).seen?.key
    expect(kept('check\u200bout')).toBe(' checkout')
    expect(kept('x'.repeat(120))).toBe('x'.repeat(120))
    expect(kept('x'.repeat(121))).toBe(` ${'x'.repeat(119)}`)
  })

  test('is later than what was filled before it, whatever the clock says', () => {
    const seen = afterSeeing(filled('checkout', 5), 'checkout', true, 3)
    expect(seen.seen?.at).toBe(5)
    expect([isUnsaved(seen), state(seen)]).toEqual([false, 'saved'])
  })

  test('knows a key by its letters in whatever case', () => {
    const known = knownKeys(['Database'])
    expect([known.has('database'), known.spelled('dATABASE'), known.spelled('data')]).toEqual([
      false,
      'Database',
      null,
    ])
  })

  test('keeps no API key that stands in the routing key field', () => {
    const service = '3f9a1c52-7d64-4b0e-9c1b-2a6f58d0e7b4'
    for (const key of [service, service.replaceAll('-', '')])
      for (const text of [key, ` ${key}`, `http://alert.victorops.com/x/${key}/ops`]) {
        expect(afterSeeing(nothing, text, true, 1).seen?.key).not.toContain(key)
        expect(afterSeeing(nothing, text, true, 1).seen?.key).toContain(key.slice(-4))
      }
    // Unless it is the name of a routing key.
    expect(afterSeeing(nothing, service, true, 1, (key) => key === service).seen?.key).toBe(service)
  })

  test('never says saved of a key that the portal does not have, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, trusted) => {
        const routed = afterSeeing(filled('checkout', 1), text, trusted, 2)
        const saved = state(routed) === 'saved'
        expect(saved).toBe(trusted && ['checkout', 'Database'].includes(text))
        expect(routed.seen?.key.length ?? 0).toBeLessThanOrEqual(120)
      }),
    )
  })

  test('leaves to do what is neither saved nor waiting for a submit', () => {
    expect(
      ['unseen', 'not-routed', 'unknown-key', 'other-case'].every((one) => wantsKey(one as 'unseen')),
    ).toBe(true)
    expect(wantsKey('saved') || wantsKey('filled')).toBe(false)
  })
})
