import * as v from 'valibot'
import { AREAS, type AreaName, areaOf } from './areas'
import type { UndoRecord } from './kinds'
import { NewerRecord, type StoredRecord } from './migrate'
import type { RecordKind } from './records'
import { parse, read, storageKey, wrap } from './records'

/**
 * Writes records; the background alone imports this. A change is collected while it is worked out and written at its
 * end, each area in one call: a worker killed before that has changed nothing, so whoever asked asks again. Storage is
 * until then how it was before the change; what the change itself made of a record, its own `read` tells.
 */
export interface Change {
  /** A record as this change leaves it so far. */
  read<T>(kind: RecordKind<T>, name: string): Promise<T | null>
  put<T>(kind: RecordKind<T>, name: string, data: T): Promise<void>
  /** A record that must be there before any of the others is written. */
  putFirst<T>(kind: RecordKind<T>, name: string, data: T): Promise<void>
  remove<T>(kind: RecordKind<T>, name: string): Promise<void>
  /** Several records of one kind. */
  putAll<T>(kind: RecordKind<T>, records: ReadonlyMap<string, T>): Promise<void>
  /** Puts records back as they were. */
  putBack(before: UndoRecord['before']): Promise<void>
  /** How the records touched so far were. */
  before(): UndoRecord['before']
  /** What a record will be, as far as it was worked out; null when it goes. */
  after(area: AreaName, key: string): StoredRecord | null
}

/** Thrown when the browser refused to store something; everything is as it was before. */
class NotStored extends Error {
  override name = 'NotStored'
}

/** Thrown for what could not be read again: written, it would be lost, and what it took the place of. */
class Unreadable extends Error {
  override name = 'Unreadable'
}

/** Whether an error is the browser's refusal to store, and not ours to write something over a record, nor a fault. */
export function isRefusal(error: unknown): boolean {
  return error instanceof NotStored
}

/** A record as it is stored, if it can be read again. */
function readable<T>(kind: RecordKind<T>, data: T): StoredRecord {
  if (!v.is(kind.schema, data)) throw new Unreadable(`${kind.prefix} does not have the shape of one`)
  return wrap(kind, data)
}

/** A record of a later version of the extension is left as it is, whatever is to be written over it. */
function refuseNewer<T>(kind: RecordKind<T>, stored: unknown): void {
  const { v: version } = (stored ?? {}) as Partial<StoredRecord>
  if (typeof version === 'number' && version > kind.migrations.length + 1)
    throw new NewerRecord(`${kind.prefix} of version ${version}`)
}

/** What a change comes to while it is worked out. */
interface Collected {
  /** How the touched records were. */
  before: UndoRecord['before']
  /** What is to be written into each area, by storage key; undefined for what is to be removed. */
  writes: Record<AreaName, Map<string, StoredRecord | undefined>>
  /** What is written before any of the others. */
  first: (() => Promise<void>)[]
}

/**
 * Does several writes as one: when the browser refuses one of them (the disk is full, the quota is used up), those
 * before it are taken back.
 * @throws NotStored when it did; whatever the work threw, when that failed. Nothing was changed then
 */
export async function changing<T>(work: (made: Change) => Promise<T>): Promise<T> {
  const collected: Collected = {
    before: [],
    writes: { vault: new Map(), local: new Map(), session: new Map() },
    first: [],
  }
  const result = await work(collecting(collected))
  try {
    for (const write of collected.first) await write()
    for (const area of AREAS) await writeArea(area, collected.writes[area])
    return result
  } catch (error) {
    for (const area of AREAS) await putBack(area, collected.before).catch(() => undefined)
    throw new NotStored(String(error), { cause: error })
  }
}

function collecting({ before, writes, first }: Collected): Change {
  const remember = async (area: AreaName, keys: string[], check: (stored: unknown) => void) => {
    const now = await areaOf(area).get(keys)
    for (const key of keys) check(now[key])
    for (const key of keys) if (!writes[area].has(key)) before.push({ area, key, stored: now[key] ?? null })
  }
  const write = async <T>(kind: RecordKind<T>, entries: (readonly [string, StoredRecord | undefined])[]) => {
    const keyed = entries.map(([name, stored]) => [storageKey(kind, name), stored] as const)
    const keys = keyed.map(([key]) => key)
    await remember(kind.area, keys, (stored) => refuseNewer(kind, stored))
    for (const [key, stored] of keyed) writes[kind.area].set(key, stored)
  }
  return {
    async read(kind, name) {
      const own = writes[kind.area]
      const key = storageKey(kind, name)
      return own.has(key) ? parse(kind, own.get(key)) : read(kind, name)
    },
    put: async (kind, name, data) => write(kind, [[name, readable(kind, data)]]),
    remove: (kind, name) => write(kind, [[name, undefined]]),
    async putFirst(kind, name, data) {
      const key = storageKey(kind, name)
      await remember(kind.area, [key], (stored) => refuseNewer(kind, stored))
      const record = readable(kind, data)
      first.push(() => areaOf(kind.area).set({ [key]: record }))
    },
    putAll: async (kind, records) =>
      write(
        kind,
        [...records].map(([name, data]) => [name, readable(kind, data)]),
      ),
    async putBack(entries) {
      for (const { area, key, stored } of entries) {
        await remember(area, [key], () => undefined)
        writes[area].set(key, (stored as StoredRecord | null) ?? undefined)
      }
    },
    before: () => [...before],
    after: (area, key) => writes[area].get(key) ?? null,
  }
}

/** Writes first and removes then: a worker killed between the two has lost nothing. */
async function writeArea(area: AreaName, writes: Collected['writes'][AreaName]): Promise<void> {
  const kept = [...writes].filter(([, stored]) => stored !== undefined)
  const gone = [...writes].filter(([, stored]) => stored === undefined).map(([key]) => key)
  if (kept.length) await areaOf(area).set(Object.fromEntries(kept))
  if (gone.length) await areaOf(area).remove(gone)
}

async function putBack(area: AreaName, before: UndoRecord['before']): Promise<void> {
  const mine = before.filter((entry) => entry.area === area)
  await writeArea(
    area,
    new Map(mine.map(({ key, stored }) => [key, (stored as StoredRecord | null) ?? undefined])),
  )
}
