import * as v from 'valibot'
import { type AreaName, areaOf } from './areas'
import type { Migration, StoredRecord } from './migrate'
import { migrate, NewerRecord } from './migrate'

/** A kind of record: where it lies, how it is named there, what shape it has. */
export interface RecordKind<T> {
  area: AreaName
  /** Begins the storage key of every record of this kind, e.g. `routing-key/`. */
  prefix: string
  migrations: readonly Migration[]
  schema: v.GenericSchema<unknown, T>
}

/** Declares a kind of record; only its type is worked out here. */
export function defineRecords<T>(kind: RecordKind<T>): RecordKind<T> {
  return kind
}

/** Parts of a record's name are joined with `/`; routing keys may hold any character but white space. */
export function recordName(...parts: string[]): string {
  return parts.map(encodeURIComponent).join('/')
}

/** The storage key of a record. */
export function storageKey<T>(kind: RecordKind<T>, name: string): string {
  return kind.prefix + name
}

/** @returns the record, or null when there is none or what lies there is not one */
export async function read<T>(kind: RecordKind<T>, name: string): Promise<T | null> {
  const key = storageKey(kind, name)
  return parse(kind, (await areaOf(kind.area).get(key))[key])
}

/** Reads every record of a kind whose name begins with `start`. */
export async function readAll<T>(kind: RecordKind<T>, start = ''): Promise<Map<string, T>> {
  const all = await areaOf(kind.area).get(null)
  return pick(kind, all, start)
}

/** The names of all that lies there of a kind, of records that cannot be read, too. */
export async function namesOf<T>(kind: RecordKind<T>): Promise<Set<string>> {
  const all = Object.keys(await areaOf(kind.area).get(null))
  return new Set(all.filter((key) => key.startsWith(kind.prefix)).map((key) => key.slice(kind.prefix.length)))
}

/** Whether a newer version of the extension wrote the record: what it says is not known, and not to be decided here. */
export async function isNewer<T>(kind: RecordKind<T>, name: string): Promise<boolean> {
  const key = storageKey(kind, name)
  try {
    migrate((await areaOf(kind.area).get(key))[key], kind.migrations)
    return false
  } catch (error) {
    return error instanceof NewerRecord
  }
}

/** Picks a kind's records out of an area's whole content. */
export function pick<T>(kind: RecordKind<T>, all: Record<string, unknown>, start = ''): Map<string, T> {
  const found = new Map<string, T>()
  for (const [key, stored] of Object.entries(all)) {
    if (!key.startsWith(kind.prefix + start)) continue
    const record = parse(kind, stored)
    if (record !== null) found.set(key.slice(kind.prefix.length), record)
  }
  return found
}

/** @returns the record, or null when what was stored is not one of this kind, or a newer version's */
export function parse<T>(kind: RecordKind<T>, stored: unknown): T | null {
  try {
    const result = v.safeParse(kind.schema, migrate(stored, kind.migrations))
    return result.success ? result.output : null
  } catch {
    return null
  }
}

/** A record as it is stored. */
export function wrap<T>(kind: RecordKind<T>, data: T): StoredRecord {
  return { v: kind.migrations.length + 1, d: data }
}
