import browser from 'webextension-polyfill'
import { type UndoRecord, undos } from './kinds'
import { NewerRecord, type Stored } from './migrate'
import type { RecordKind } from './records'
import { storageKey, wrap } from './records'

/**
 * Writes records; the background alone imports this. Each change remembers how the records it touched were,
 * so that it can be taken back as one.
 */
export interface Change {
  put<T>(kind: RecordKind<T>, name: string, data: T): Promise<void>
  remove<T>(kind: RecordKind<T>, name: string): Promise<void>
  /** Several records of one kind in one write. */
  putAll<T>(kind: RecordKind<T>, records: ReadonlyMap<string, T>): Promise<void>
  /** What takes back everything written so far. */
  before(): UndoRecord['before']
}

/** A record of a later version of the extension is left as it is, whatever is to be written over it. */
function refuseNewer<T>(kind: RecordKind<T>, stored: unknown): void {
  const version = (stored as Partial<Stored> | undefined)?.v
  if (typeof version === 'number' && version > kind.migrations.length + 1)
    throw new NewerRecord(`${kind.prefix} of version ${version}`)
}

/** Starts a change. Nothing is written until one of its functions is called. */
export function change(): Change {
  const before: UndoRecord['before'] = []
  const remember = async <T>(kind: RecordKind<T>, keys: string[]) => {
    const { area } = kind
    const now = await browser.storage[area].get(keys)
    for (const key of keys) refuseNewer(kind, now[key])
    for (const key of keys)
      if (!before.some((entry) => entry.area === area && entry.key === key))
        before.push({ area, key, stored: now[key] ?? null })
  }
  return {
    async put(kind, name, data) {
      const key = storageKey(kind, name)
      await remember(kind, [key])
      await browser.storage[kind.area].set({ [key]: wrap(kind, data) })
    },
    async remove(kind, name) {
      const key = storageKey(kind, name)
      await remember(kind, [key])
      await browser.storage[kind.area].remove(key)
    },
    async putAll(kind, records) {
      const entries = [...records].map(([name, data]) => [storageKey(kind, name), wrap(kind, data)] as const)
      await remember(
        kind,
        entries.map(([key]) => key),
      )
      await browser.storage[kind.area].set(Object.fromEntries(entries))
    },
    before: () => before,
  }
}

/** Thrown when the browser refused to store something; everything is as it was before. */
export class NotStored extends Error {
  override name = 'NotStored'
}

/**
 * Does several writes as one: when the browser refuses one of them (the disk is full, the quota is used up), those
 * before it are taken back.
 * @throws NotStored when nothing was changed
 */
export async function changing<T>(work: (made: Change) => Promise<T>): Promise<T> {
  const made = change()
  try {
    return await work(made)
  } catch (error) {
    await putBack(made.before()).catch(() => undefined)
    throw new NotStored(String(error))
  }
}

// A long list that scrolls by is captured in many small changes, which one Undo takes back together.
const MOST_UNDOS = 300

/** Stores what takes a change back. @returns the name to give to `takeBack` */
export async function keepUndo(made: Change): Promise<string> {
  const name = crypto.randomUUID()
  const all = await browser.storage.session.get(null)
  const old = Object.entries(all)
    .filter(([key]) => key.startsWith(undos.prefix))
    .sort(([, one], [, other]) => timeOf(one) - timeOf(other))
    .slice(0, -MOST_UNDOS + 1)
  if (old.length) await browser.storage.session.remove(old.map(([key]) => key))
  await browser.storage.session.set({
    [storageKey(undos, name)]: wrap(undos, { at: Date.now(), before: made.before() }),
  })
  return name
}

function timeOf(stored: unknown): number {
  return Number((stored as { d?: { at?: unknown } } | null)?.d?.at ?? 0)
}

/** Puts back what a kept undo remembers, and forgets it. */
export async function takeBack(undo: UndoRecord, name: string): Promise<void> {
  await putBack(undo.before)
  await browser.storage.session.remove(storageKey(undos, name))
}

async function putBack(before: UndoRecord['before']): Promise<void> {
  for (const area of ['local', 'session'] as const) {
    const mine = before.filter((entry) => entry.area === area)
    const back = mine.filter(({ stored }) => stored !== null)
    const gone = mine.filter(({ stored }) => stored === null)
    if (back.length)
      await browser.storage[area].set(Object.fromEntries(back.map(({ key, stored }) => [key, stored])))
    if (gone.length) await browser.storage[area].remove(gone.map(({ key }) => key))
  }
}
