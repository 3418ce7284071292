import { type ReadonlySignal, signal } from '@preact/signals'
import type browser from 'webextension-polyfill'
import { unpack } from '../storage/areas'
import { parse, pick, type RecordKind } from '../storage/records'

type Changes = Record<string, browser.Storage.StorageChange>

/** One kind of record, followed: as it is now, and the two ways it comes to know. */
export interface Followed<T> {
  records: ReadonlySignal<ReadonlyMap<string, T>>
  load(all: Record<string, unknown>): void
  change(changes: Changes): void
}

/** Follows the records of one kind. Only what changed is parsed anew. */
export function follow<T>(kind: RecordKind<T>): Followed<T> {
  const records = signal<ReadonlyMap<string, T>>(new Map())
  return {
    records,
    load(all) {
      records.value = pick(kind, all)
    },
    change(changes) {
      const mine = Object.entries(changes).filter(([key]) => key.startsWith(kind.prefix))
      if (mine.length === 0) return
      const next = new Map(records.value)
      for (const [key, { newValue }] of mine) {
        const record = newValue === undefined ? null : parse(kind, unpack(newValue))
        const name = key.slice(kind.prefix.length)
        if (record === null) next.delete(name)
        else next.set(name, record)
      }
      records.value = next
    },
  }
}
