import type { Notice } from '../../messaging/protocol'
import { type UndoRecord, undos } from '../../storage/kinds'
import { read, readAll } from '../../storage/records'
import type { Change } from '../../storage/writer'
import { asKeptNow } from './kept'
import { besidesLater } from './sinceThen'

/** What takes a capture or a removal back, kept for the browser's session. */

// A long list that scrolls by is captured in many small changes, which one Undo takes back together.
const MOST_UNDOS = 300

/**
 * Keeps what takes everything back that a change has touched so far, and what is told of it. It is written before the
 * change: a background that is killed half-way remembers how things were before it began, whoever asks again.
 * @param name what to give to `applyUndo`
 */
export async function keepUndo(made: Change, name: string, notice?: UndoRecord['notice']): Promise<string> {
  const before = made.before().map((one) => ({ ...one, made: made.after(one.area, one.key) }))
  const kept = await read(undos, name)
  if (kept) {
    await made.putFirst(undos, name, { ...kept, before: kept.before.map((old) => madeAnew(old, before)) })
    return name
  }
  const old = [...(await readAll(undos))].sort(([, one], [, other]) => one.at - other.at)
  for (const [oldest] of old.slice(0, -MOST_UNDOS + 1)) await made.remove(undos, oldest)
  await made.putFirst(undos, name, { at: Date.now(), before, ...(notice ? { notice } : {}) })
  return name
}

type Touched = UndoRecord['before'][number]

/** A record as it was before the change, and as the change makes it now that it is asked for again. */
function madeAnew(old: Touched, touched: readonly Touched[]): Touched {
  const now = touched.find(({ area, key }) => area === old.area && key === old.key)
  return now ? { ...old, made: now.made } : old
}

/** What was told of a change, for whoever asks again. */
export async function toldOf(name: string): Promise<Notice | null> {
  return (await read(undos, name))?.notice ?? null
}

/**
 * Puts back what a kept undo remembers, but for what was done since. It stays as one that puts nothing back: whoever
 * asks again, because the background was killed before it could answer, is told the same.
 * @returns whether anything was left to take back
 */
export async function applyUndo(made: Change, undo: UndoRecord, name: string): Promise<boolean> {
  const before = await besidesLater(undo.before)
  if (before === null) return false
  await made.putBack(await asKeptNow(before))
  await made.put(undos, name, { at: undo.at, before: [] })
  return true
}
