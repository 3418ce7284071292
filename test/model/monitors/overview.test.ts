import { describe, expect, test } from 'vitest'
import { knownKeys } from '../../../src/model/monitors/monitorState'
import {
  countsOf,
  filtered,
  nextRow,
  overviewOf,
  type StoredMonitor,
  sorted,
} from '../../../src/model/monitors/overview'

const keys = knownKeys(['checkout', 'database'])
const monitor = (id: string, name: string | null, part: Partial<StoredMonitor> = {}): StoredMonitor => ({
  id,
  name,
  host: null,
  seen: null,
  filled: null,
  assigned: null,
  ...part,
})
const seen = (key: string) => ({ seen: { key, at: 1 } })
const named = (name: string, count = 1) => ({ name, count, assigned: null })
const all = [
  monitor('3', 'web-10', seen('checkout')),
  monitor('1', 'web-9', seen('')),
  monitor('2', 'Api', seen('nothing-like-it')),
  monitor('4', 'cron', { filled: { key: 'database', at: 2 } }),
]
const rows = overviewOf(all, [], keys, 'acme')

describe('the overview', () => {
  test('lists by name, numbers by their value', () => {
    expect(rows.map(({ name }) => name)).toEqual(['Api', 'cron', 'web-9', 'web-10'])
  })

  test('counts what was seen, and nothing else', () => {
    expect(countsOf(rows)).toEqual({ all: 4, saved: 1, filled: 1, left: 2 })
  })

  test('adds the rows whose ids nobody told, once for each', () => {
    const more = overviewOf(all, [named('web-9'), named('New'), named('Twin', 2)], keys, 'acme')
    expect(more.filter(({ id }) => id === null).map(({ name }) => name)).toEqual(['New', 'Twin', 'Twin'])
    expect(new Set(more.map(({ place }) => place)).size).toBe(more.length)
    expect(countsOf(more).left).toBe(5)
  })

  test('tells when each was filled, or else seen; one without a name by its id', () => {
    const then = (part: Partial<StoredMonitor>, name: string | null = 'x') =>
      overviewOf([monitor('1', name, part)], [], keys, 'acme').map(({ at, name }) => [at, name])[0]
    const filled = { filled: { key: 'database', at: 5 } }
    expect(then({ ...seen('checkout'), ...filled })).toEqual([5, 'x'])
    expect(then({ seen: { key: 'database', at: 6 }, ...filled })).toEqual([6, 'x'])
    expect(then(seen('checkout'), null)).toEqual([1, '1'])
    expect(then({})).toEqual([null, 'x'])
  })

  test('takes a monitor without a name for none of the rows that have one', () => {
    const rows = overviewOf([monitor('1', null)], [named('null'), named('New', 2)], keys, 'acme')
    expect(rows.map(({ name }) => name)).toEqual(['1', 'New', 'New', 'null'])
    expect(overviewOf([], [named('New', 2)], keys, 'acme').map(({ assigned }) => assigned)).toEqual([
      null,
      null,
    ])
  })

  test('shows keys chosen ahead for the organisation in use only', () => {
    const assigned = { organisation: 'acme', key: 'checkout' }
    const [row] = overviewOf([monitor('1', 'x', { assigned })], [], keys, 'acme')
    const [other] = overviewOf([monitor('1', 'x', { assigned })], [], keys, 'globex')
    expect([row?.assigned, other?.assigned]).toEqual(['checkout', null])
  })

  test('sorts by state with what misroutes first, and by key with the keyless last', () => {
    expect(sorted(rows, 'state').map(({ state }) => state)).toEqual([
      'unknown-key',
      'not-routed',
      'filled',
      'saved',
    ])
    expect(sorted(rows, 'key').map(({ key }) => key)).toEqual([
      'checkout',
      'database',
      'nothing-like-it',
      null,
    ])
  })

  test('finds by any words of name, key and chosen key, within a state', () => {
    expect(filtered(rows, 'WEB 9', 'all').map(({ name }) => name)).toEqual(['web-9'])
    expect(filtered(rows, 'database', 'all').map(({ name }) => name)).toEqual(['cron'])
    expect(filtered(rows, '', 'left').map(({ name }) => name)).toEqual(['Api', 'web-9'])
    expect(filtered(rows, '  ', 'all')).toHaveLength(4)
    expect(filtered(rows, ' web ', 'all')).toHaveLength(2)
    const ahead = { assigned: { organisation: 'acme', key: 'Edge-Key' } }
    const chosen = overviewOf([monitor('1', 'x', ahead), monitor('2', 'y')], [], keys, 'acme')
    expect(filtered(chosen, 'edge-key', 'all').map(({ name }) => name)).toEqual(['x'])
    expect(filtered(chosen, 'null', 'all')).toEqual([])
    expect(filtered(rows, 'web', 'saved').map(({ name }) => name)).toEqual(['web-10'])
  })
})

describe('the next monitor', () => {
  test('is the one in view if it wants a key, else the next after it, then from the top', () => {
    expect(nextRow(rows, null)?.name).toBe('Api')
    expect(nextRow(rows, '1')?.name).toBe('web-9')
    expect(nextRow(rows, '4')?.name).toBe('web-9')
    expect(nextRow(rows, '3')?.name).toBe('Api')
    // Whoever leaves one for later is led to the others first.
    expect(nextRow(rows, '1', true)?.name).toBe('Api')
    expect(nextRow(rows, '3', true)?.name).toBe('Api')
    const [alone] = rows.filter(({ id }) => id === '1')
    expect(alone && nextRow([alone], '1', true)?.state).toBe(alone?.state)
  })

  test('is the first where the one in view has no id, or is not in the list', () => {
    const more = overviewOf(all, [named('Aaa')], keys, 'acme')
    expect(more[0]).toMatchObject({ name: 'Aaa', id: null })
    expect(nextRow(more.slice(1), null)?.name).toBe('Api')
    expect(nextRow([...more.slice(1), ...more.slice(0, 1)], null)?.name).toBe('Api')
    expect(nextRow(more, '9')?.name).toBe('Aaa')
    // The first of the list may be the one in view.
    expect(nextRow(more.slice(1), '2')?.name).toBe('Api')
    expect(nextRow(more.slice(1), '2', true)?.name).toBe('web-9')
  })

  test('is one that was filled when none wants a key, and none when all are saved', () => {
    const rest = rows.filter(({ state }) => state === 'saved' || state === 'filled')
    expect(nextRow(rest, null)?.name).toBe('cron')
    expect(nextRow(rest.slice(1), null)).toBeNull()
  })
})
