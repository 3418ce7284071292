import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type browser from 'webextension-polyfill'
import { unpacked } from '../../storage/areas'
import { parse, type RecordKind } from '../../storage/records'

type Changes = Record<string, browser.Storage.StorageChange>

/** One kind of record, followed: as it is now, and the two ways it comes to know. */
export interface Followed<T> {
  records: ReadonlySignal<ReadonlyMap<string, T>>
  prefix: string
  /** @param all what is stored of this kind, by storage key; each value as it lies there */
  load(all: Iterable<[string, unknown]>): void
  change(changes: Changes): void
}

/** A record as it lies there, and what it is, once somebody has asked. */
interface Lying<T> {
  stored: unknown
  record?: T | null
}

/** Follows the records of one kind. They are parsed when they are first asked for, and only what changed is parsed anew. */
export function followRecords<T>(kind: RecordKind<T>): Followed<T> {
  const lying = signal<ReadonlyMap<string, Lying<T>>>(new Map())
  const nameOf = (key: string) => key.slice(kind.prefix.length)
  return {
    prefix: kind.prefix,
    records: computed(() => {
      const records = new Map<string, T>()
      for (const [name, one] of lying.value) {
        if (one.record === undefined) one.record = parse(kind, unpacked(one.stored))
        if (one.record !== null) records.set(name, one.record)
      }
      return records
    }),
    load(all) {
      const next = new Map<string, Lying<T>>()
      for (const [key, stored] of all) next.set(nameOf(key), { stored })
      lying.value = next
    },
    change(changes) {
      const mine = Object.entries(changes).filter(([key]) => key.startsWith(kind.prefix))
      if (mine.length === 0) return
      const next = new Map(lying.value)
      for (const [key, { newValue }] of mine) {
        if (newValue === undefined) next.delete(nameOf(key))
        else next.set(nameOf(key), { stored: newValue })
      }
      lying.value = next
    },
  }
}

/**
 * Loads several kinds from an area's whole content. It is gone through once: a list of two thousand records for each
 * of a dozen kinds takes as long as drawing the page.
 */
export function loadEach(kinds: readonly Followed<unknown>[], all: Record<string, unknown>): void {
  const byPrefix = new Map(kinds.map(({ prefix }) => [prefix, [] as [string, unknown][]]))
  for (const key of Object.keys(all)) byPrefix.get(key.slice(0, key.indexOf('/') + 1))?.push([key, all[key]])
  for (const kind of kinds) kind.load(byPrefix.get(kind.prefix) ?? [])
}
