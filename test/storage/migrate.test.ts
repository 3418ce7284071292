import * as v from 'valibot'
import { describe, expect, it, vi } from 'vitest'
import { type Migration, migrate, NewerRecord } from '../../src/storage/migrate'
import { defineRecords, parse, wrap } from '../../src/storage/records'

vi.mock('webextension-polyfill', async () => ({ default: (await import('../ui/fakeBrowser')).fakeBrowser }))

const steps: Migration[] = [
  (old) => ({ names: [(old as { name: string }).name] }),
  (old) => ({ names: (old as { names: string[] }).names, at: 0 }),
]
const kind = defineRecords({
  area: 'local',
  prefix: 'sample/',
  migrations: steps,
  schema: v.object({ names: v.array(v.string()), at: v.number() }),
})

describe('migration', () => {
  it('leads every old version to the current one', () => {
    const current = { names: ['ops'], at: 0 }
    expect(migrate({ v: 1, d: { name: 'ops' } }, steps)).toEqual(current)
    expect(migrate({ v: 2, d: { names: ['ops'] } }, steps)).toEqual(current)
    expect(migrate({ v: 3, d: current }, steps)).toEqual(current)
    expect(parse(kind, { v: 1, d: { name: 'ops' } })).toEqual(current)
  })

  it('refuses a newer version instead of destroying it', () => {
    const newer = { v: 4, d: { names: ['ops'], at: 0, more: true } }
    expect(() => migrate(newer, steps)).toThrow(NewerRecord)
    expect(parse(kind, newer)).toBeNull()
    expect(newer).toEqual({ v: 4, d: { names: ['ops'], at: 0, more: true } })
  })

  it.each([
    [null],
    [undefined],
    ['text'],
    [{}],
    [{ v: 3, d: { names: 'no' } }],
    // Led on from some version they would be records.
    [{ d: { name: 'ops' } }],
    [{ v: 'x', d: { name: 'ops' } }],
    [{ v: 0, d: { names: ['ops'] } }],
  ])('reads %j as nothing', (stored) => {
    expect(parse(kind, stored)).toBeNull()
  })

  it.each([[null], [undefined], ['text'], [{}], [{ v: 0, d: {} }]])('of %j leads nowhere', (stored) => {
    expect(migrate(stored, steps)).toBeUndefined()
  })

  it('stores with the current version', () => {
    expect(wrap(kind, { names: [], at: 1 })).toEqual({ v: 3, d: { names: [], at: 1 } })
  })
})
