import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, pack, SYNC_LIMITS, stateItems, unpack } from '../../../src/model/team/syncItems'
import {
  isThere,
  merge,
  mergeEntries,
  type SyncEntry,
  type SyncState,
  stateHere,
  withoutOld,
} from '../../../src/model/team/syncState'

const RUNS = { numRuns: 10_000 }
const time = fc.nat({ max: 6 })
const value = fc.constantFrom('a', 'b', { key: 'ops' }, { key: 'ops', policies: ['Ops : Day'] }, [1], true)
/** As every state holds them: a thing that is gone has no value. */
const entry: fc.Arbitrary<SyncEntry> = fc
  .tuple(time, time, value)
  .map(([seen, gone, value]) => ({ seen, gone, value: seen >= gone ? value : null }))
const state: fc.Arbitrary<SyncState> = fc
  .dictionary(
    fc.constantFrom('setting/theme', 'routing-key/acme/a', 'routing-key/acme/b', 'organisation/acme'),
    entry,
  )
  .map((entries) => new Map(Object.entries(entries)))
const plain = (any: SyncState) =>
  Object.fromEntries([...any].sort(([one], [other]) => (one < other ? -1 : 1)))

it('is counted as Chromium counts it', () => {
  // Measured in Chromium 156, whose own count is compared in test/e2e/sync.chrome.e2e.ts.
  const counted: [unknown, number][] = [
    [1_795_675_042_119, 18],
    [2_147_483_648, 12],
    [['a', 1_795_675_042_119, 0, ['hand', null, 'Ops : Standard']], 57],
    ['<>&', 10],
    ['ü', 4],
  ]
  for (const [value, bytes] of counted) expect(bytesOf(value)).toBe(bytes)
})

it('a thing without a value is not there, whenever it was written', () => {
  expect(isThere({ seen: 5, gone: 0, value: null })).toBe(false)
  expect(isThere({ seen: 5, gone: 5, value: 'x' })).toBe(true)
  expect(isThere({ seen: 5, gone: 6, value: 'x' })).toBe(false)
})

describe('two states merge', () => {
  it('in any order, any number of times, to the same', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(plain(merge(a, b))).toEqual(plain(merge(b, a)))
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))))
        expect(plain(merge(a, a))).toEqual(plain(a))
        expect(plain(merge(merge(a, b), b))).toEqual(plain(merge(a, b)))
      }),
      RUNS,
    )
  })

  it('and lose nothing but what was removed after it was last written', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const merged = merge(a, b)
        for (const side of [a, b])
          for (const [id, mine] of side) {
            const now = merged.get(id)
            expect(now).toBeDefined()
            // What is gone takes no room.
            if (now && !isThere(now)) expect(now.value).toBeNull()
            if (!now || !isThere(mine)) continue
            const gone = Math.max(a.get(id)?.gone ?? 0, b.get(id)?.gone ?? 0)
            const seen = Math.max(a.get(id)?.seen ?? 0, b.get(id)?.seen ?? 0)
            expect(isThere(now)).toBe(seen >= gone)
          }
      }),
      RUNS,
    )
  })

  it('the last writer’s value holds; of two in one moment, the one that says more', () => {
    const written = (seen: number, value: unknown): SyncEntry => ({ seen, gone: 0, value })
    expect(mergeEntries(written(1, 'old'), written(2, 'new')).value).toBe('new')
    expect(mergeEntries(written(2, ['more']), written(2, [])).value).toEqual(['more'])
  })
})

describe('what lies on this device', () => {
  const always = () => true
  const here = (at: number | null, value: unknown) => new Map([['routing-key/acme/a', { value, at }]])

  it('stays when the device joins, whatever was removed elsewhere before', () => {
    const theirs: SyncState = new Map([['routing-key/acme/a', { seen: 5, gone: 9, value: null }]])
    const joined = merge(stateHere(here(3, 'mine'), null, theirs, always, 20), theirs)
    expect(joined.get('routing-key/acme/a')).toMatchObject({ value: 'mine' })
  })

  it('is the later of both when the device joins', () => {
    const theirs: SyncState = new Map([['routing-key/acme/a', { seen: 5, gone: 0, value: 'theirs' }]])
    const joined = (at: number) => merge(stateHere(here(at, 'mine'), null, theirs, always, 20), theirs)
    expect(joined(3).get('routing-key/acme/a')).toMatchObject({ seen: 5, value: 'theirs' })
    expect(joined(9).get('routing-key/acme/a')).toMatchObject({ seen: 9, value: 'mine' })
  })

  it('holds when it was changed here, whatever the clocks say', () => {
    const changed = (known: SyncEntry, at: number | null) =>
      stateHere(here(at, 'new'), new Map([['routing-key/acme/a', known]]), new Map(), always, 20).get(
        'routing-key/acme/a',
      )
    const before = { seen: 5, gone: 0, value: 'old' }
    expect(changed(before, 15)).toEqual({ seen: 15, gone: 0, value: 'new' })
    expect(changed(before, null)).toEqual({ seen: 20, gone: 0, value: 'new' })
    // Another device's clock is ahead.
    expect(changed({ ...before, seen: 9_000 }, 15)).toEqual({ seen: 9_001, gone: 0, value: 'new' })
    // It was removed, and is added once more.
    expect(changed({ seen: 5, gone: 9_000, value: null }, 15)).toEqual({
      seen: 9_000,
      gone: 9_000,
      value: 'new',
    })
  })

  it('is removed when it was removed here, at that time', () => {
    const base: SyncState = new Map([['routing-key/acme/a', { seen: 5, gone: 0, value: 'x' }]])
    expect(stateHere(new Map(), base, base, always, 20).get('routing-key/acme/a')).toEqual({
      seen: 5,
      gone: 20,
      value: null,
    })
  })

  it('is removed for all when it was removed here, and only when it was', () => {
    const base: SyncState = new Map([['routing-key/acme/a', { seen: 5, gone: 0, value: 'x' }]])
    const removed = merge(stateHere(new Map(), base, base, always, 20), base).get('routing-key/acme/a')
    expect(removed && isThere(removed)).toBe(false)
    const unknown = merge(
      stateHere(new Map(), base, base, () => false, 20),
      base,
    ).get('routing-key/acme/a')
    expect(unknown && isThere(unknown)).toBe(true)
  })

  it('is removed even when another device’s clock is ahead', () => {
    const base: SyncState = new Map([
      ['routing-key/acme/a', { seen: 9_000, gone: 0, value: ['portal', null, 'Ops : Day'] }],
    ])
    const removed = merge(stateHere(new Map(), base, base, always, 20), base).get('routing-key/acme/a')
    expect(removed && isThere(removed)).toBe(false)
  })

  it('settings: those of the others hold when a device joins, and later whoever chose last', () => {
    const setting = (value: string) => new Map([['setting/theme', { value, at: null }]])
    const theirs: SyncState = new Map([['setting/theme', { seen: 7, gone: 0, value: 'dark' }]])
    const joined = merge(stateHere(setting('light'), null, theirs, always, 20), theirs)
    expect(joined.get('setting/theme')?.value).toBe('dark')
    const chosen = merge(stateHere(setting('light'), joined, theirs, always, 20), theirs)
    expect(chosen.get('setting/theme')?.value).toBe('light')
  })

  it('says nothing new when nothing changed', () => {
    fc.assert(
      fc.property(state, (base) => {
        const same = new Map(
          [...base]
            .filter(([, one]) => isThere(one))
            .map(([id, { seen, value }]) => [id, { value, at: seen }]),
        )
        expect(plain(stateHere(same, base, base, always, 50))).toEqual(plain(base))
      }),
      { numRuns: 2000 },
    )
  })

  it('remembers removals for a year', () => {
    const YEAR = 365 * 24 * 3_600_000
    const gone: SyncState = new Map([['routing-key/acme/a', { seen: 1, gone: 10, value: null }]])
    expect(withoutOld(gone, YEAR + 9).size).toBe(1)
    expect(withoutOld(gone, YEAR + 10).size).toBe(0)
    expect(withoutOld(gone, 2 * YEAR).size).toBe(0)
    const there = new Map([['setting/theme', { seen: 10, gone: 0, value: 'dark' }]])
    expect(withoutOld(there, 9 * YEAR)).toEqual(there)
  })
})

describe('a state in the browser’s sync storage', () => {
  /** Another version, on the person's other browser, finds them nowhere else. */
  const PLACES = [
    ['setting/theme', 'state/09'],
    ['organisation/acme', 'state/6e'],
    ['routing-key/acme/checkout', 'state/53'],
    ['host/pings.example', 'state/69'],
  ] as const
  const wide = fc.dictionary(fc.string({ maxLength: 40 }), entry, { maxKeys: 60, noNullPrototype: true })

  it('comes out as it went in', () => {
    fc.assert(
      fc.property(wide, (entries) => {
        const any: SyncState = new Map(Object.entries(entries))
        const { items, left } = pack(any)
        expect(left).toEqual([])
        expect(plain(unpack(JSON.parse(JSON.stringify(items))))).toEqual(plain(any))
      }),
      { numRuns: 2000 },
    )
  })

  it('carries no id that it would not read, and names it', () => {
    const [longest, longer] = [`routing-key/${'k'.repeat(688)}`, `routing-key/${'k'.repeat(689)}`]
    const both: SyncState = new Map([longest, longer].map((id) => [id, { seen: 1, gone: 0, value: 1 }]))
    const { items, left } = pack(both)
    expect([[...unpack(items).keys()], left]).toEqual([[longest], [longer]])
  })

  it('counts a text of digits as a text, and knows its own items', () => {
    const long = '9'.repeat(12)
    expect(bytesOf(long)).toBe(14)
    const { items } = pack(new Map([['setting/theme', { seen: 1, gone: 0, value: long }]]))
    expect(stateItems({ head: {}, ...items })).toEqual(Object.keys(items))
  })

  it('keeps every limit, however much there is, and names what did not fit', () => {
    const policies = Array.from({ length: 20 }, (_, index) => `Team ${index} : <Policy> ü ${'x'.repeat(40)}`)
    const many: SyncState = new Map(
      Array.from({ length: 3000 }, (_, index) => [
        `routing-key/acme/key-${index}`,
        { seen: index + 1, gone: 0, value: index % 7 ? { key: index } : { key: index, policies } },
      ]),
    )
    const { items, left } = pack(many)
    const sizes = Object.entries(items).map(([name, value]) => name.length + bytesOf(value))
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400)
    expect(sizes.length).toBeLessThanOrEqual(SYNC_LIMITS.items)
    expect(left.length).toBeGreaterThan(0)
    expect(unpack(items).size + left.length).toBe(3000)
    // What was written last is carried first.
    expect(unpack(items).has('routing-key/acme/key-2999')).toBe(true)
  })

  it('keeps the limit of each item, also where long things meet in one', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `routing-key/acme/k${index}`)
    const together = new Map<string, string[]>()
    for (const id of ids) {
      const [item = ''] = Object.keys(pack(new Map([[id, { seen: 1, gone: 0, value: 1 }]])).items)
      together.set(item, [...(together.get(item) ?? []), id])
    }
    const three = [...together.values()].find((some) => some.length > 2)?.slice(0, 3) ?? []
    const { items, left } = pack(
      new Map(three.map((id) => [id, { seen: 1, gone: 0, value: 'x'.repeat(3500) }])),
    )
    expect(Object.keys(items)).toHaveLength(1)
    expect(left).toHaveLength(1)
    expect(bytesOf(Object.values(items)[0])).toBeLessThan(8192)
  })

  it('lies where every version looks for it, and fills the items evenly', () => {
    const itemsOf = (...ids: string[]) =>
      pack(new Map(ids.map((id) => [id, { seen: 1, gone: 0, value: 1 }]))).items
    for (const [id, name] of PLACES) expect(Object.keys(itemsOf(id))).toEqual([name])
    const full = Object.values(
      itemsOf(...Array.from({ length: 1280 }, (_, index) => `routing-key/acme/k${index}`)),
    )
    expect(full).toHaveLength(128)
    expect(Math.max(...full.map((entries) => (entries as unknown[]).length))).toBeLessThan(20)
  })

  it('a change of one thing changes one item', () => {
    const before: SyncState = new Map(
      Array.from({ length: 400 }, (_, index) => [
        `routing-key/acme/k${index}`,
        { seen: 1, gone: 0, value: index },
      ]),
    )
    const after = new Map(before).set('routing-key/acme/k7', { seen: 2, gone: 0, value: 'other' })
    const [one, other] = [pack(before).items, pack(after).items]
    const changed = Object.keys(other).filter(
      (name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]),
    )
    expect(changed).toHaveLength(1)
  })

  const thing = (value: unknown, seen = 1): SyncEntry => ({ seen, gone: 0, value })
  const ALL = { total: 10_000, item: 10_000, items: 100 }
  const sizeOf = (items: Record<string, unknown>) =>
    Object.entries(items).reduce((sum, [name, value]) => sum + name.length + bytesOf(value), 0)

  it('is filled to each limit and not beyond', () => {
    const state: SyncState = new Map(PLACES.map(([id]) => [id, thing('x'.repeat(50))]))
    const whole = pack(state, ALL)
    const total = sizeOf(whole.items)
    expect(pack(state, { ...ALL, total })).toEqual(whole)
    expect(pack(state, { ...ALL, total: total - 1 }).left).toHaveLength(1)
    const item = Math.max(...Object.entries(whole.items).map(([name, value]) => name.length + bytesOf(value)))
    expect(pack(state, { ...ALL, item })).toEqual(whole)
    expect(pack(state, { ...ALL, item: item - 1 }).left).toHaveLength(1)
    expect(pack(state, { ...ALL, items: 4 })).toEqual(whole)
    expect(pack(state, { ...ALL, items: 3 }).left).toHaveLength(1)
  })

  it('takes more into an item that is there already, when there is room for no further one', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `routing-key/acme/k${index}`)
    const itemOf = (id: string) => Object.keys(pack(new Map([[id, thing(1)]])).items)[0]
    const [first = '', ...others] = ids
    const beside = others.find((id) => itemOf(id) === itemOf(first)) ?? ''
    const state: SyncState = new Map([first, beside].map((id) => [id, thing(1)]))
    const { items, left } = pack(state, { ...ALL, items: 1 })
    expect([Object.keys(items), left]).toEqual([[itemOf(first)], []])
    const total = sizeOf(items)
    expect(pack(state, { ...ALL, total }).left).toEqual([])
    expect(pack(state, { ...ALL, total: total - 1 }).left).toHaveLength(1)
  })

  it('carries settings first, then removals, organisations, and the keys written last', () => {
    const entries: [string, SyncEntry][] = [
      ['setting/theme', thing('dark')],
      ['routing-key/acme/gone', { seen: 1, gone: 2, value: null }],
      ['organisation/acme', thing(['enabled', null])],
      ['routing-key/acme/new', thing(['hand', null], 9)],
      ['routing-key/acme/a', thing(['hand', null], 5)],
      ['routing-key/acme/b', thing(['hand', null], 5)],
    ]
    for (let items = entries.length; items >= 0; items--) {
      const { left } = pack(new Map([...entries].reverse()), { ...ALL, items })
      expect(left.sort()).toEqual(
        entries
          .slice(items)
          .map(([id]) => id)
          .sort(),
      )
    }
  })

  it('makes the same items of the same things, whatever their order', () => {
    const entries = Array.from(
      { length: 300 },
      (_, at) => [`routing-key/acme/k${at}`, thing(at, at)] as const,
    )
    const again = entries.map(([id], at) => [id, thing(at, 300 - at)] as const)
    const names = ({ items }: ReturnType<typeof pack>) =>
      Object.values(items).map((all) => (all as unknown[][]).map(([id]) => id))
    expect(pack(new Map(entries.toReversed()))).toEqual(pack(new Map(entries)))
    // A key that is seen again changes its own entry and no other's place.
    expect(
      names(pack(new Map(again)))
        .map((ids) => ids.join())
        .sort(),
    ).toEqual(
      names(pack(new Map(entries)))
        .map((ids) => ids.join())
        .sort(),
    )
  })

  it('has nothing read from it that is no entry, or lies in another’s place', () => {
    const [id, item] = PLACES[2]
    const read = (name: string, entry: unknown) => [...unpack({ [name]: [entry] }).keys()]
    expect(read(item, [id, 1, 0, 'x'])).toEqual([id])
    for (const [name, entry] of [
      ['state/54', [id, 1, 0, 'x']],
      ['head', [id, 1, 0, 'x']],
      [item, [id, 1, 0]],
      [item, [id, 1, 0, 'x', 'y']],
      [item, [id, '1', 0, 'x']],
      [item, [id, 1, null, 'x']],
      [item, [id, -1, 0, 'x']],
      [item, [id, 1.5, 0, 'x']],
      [item, [[id], 1, 0, 'x']],
      [item, id],
    ] as const)
      expect(read(name, entry), JSON.stringify(entry)).toEqual([])
    const long = `routing-key/${'x'.repeat(700)}`
    expect(unpack(pack(new Map([[long, thing(1)]])).items).size).toBe(0)
    // What is gone says nothing more, whoever wrote that.
    expect(unpack({ [item]: [[id, 1, 2, 'x']] }).get(id)).toEqual({ seen: 1, gone: 2, value: null })
  })

  it('junk in it is passed over', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('state/00', 'state/7f', 'head', 'x'), fc.anything()),
        (items) => {
          for (const one of unpack(items).values()) expect(one.seen).toBeGreaterThanOrEqual(0)
        },
      ),
      RUNS,
    )
  })
})
