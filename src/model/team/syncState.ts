/**
 * What follows a person from browser to browser, as each browser knows it. Two states merge into one without asking
 * anybody: in any order, any number of times, with the same result, and nothing in it is lost but what was removed.
 */

/** One thing: a setting, an organisation, a routing key. Times are milliseconds since 1970. */
export interface SyncEntry {
  /** When it was last written. */
  seen: number
  /** When it was last removed; 0 for never. It is there when it was written at that time or later. */
  gone: number
  /** Anything JSON can hold; null for a thing that is gone. */
  value: unknown
}

/** Entries by id. */
export type SyncState = ReadonlyMap<string, SyncEntry>

/** Whether the thing is there, as far as an entry tells. */
export function isThere({ seen, gone, value }: SyncEntry): boolean {
  return value !== null && seen >= gone
}

/** The entry that two browsers' entries of one thing make: the last writer's value, and the last removal. */
export function mergeEntries(one: SyncEntry, other: SyncEntry): SyncEntry {
  const gone = Math.max(one.gone, other.gone)
  const last = isLater(one, other) ? one : other
  return { seen: last.seen, gone, value: last.seen >= gone ? last.value : null }
}

/** Of two written in the same moment, the one that says more; then any, but always the same one. */
function isLater(one: SyncEntry, other: SyncEntry): boolean {
  if (one.seen !== other.seen) return one.seen > other.seen
  const [mine, theirs] = [JSON.stringify(one.value), JSON.stringify(other.value)]
  if (mine.length !== theirs.length) return mine.length > theirs.length
  return mine > theirs
}

/** The state that two browsers' states make. */
export function merge(one: SyncState, other: SyncState): Map<string, SyncEntry> {
  const merged = new Map(one)
  for (const [id, entry] of other) {
    const mine = merged.get(id)
    merged.set(id, mine ? mergeEntries(mine, entry) : entry)
  }
  return merged
}

/** A thing as it lies on this device. */
export interface Here {
  value: unknown
  /** When it was last written; null when nobody noted it. */
  at: number | null
}

/**
 * This device's state: what lies here, against what both sides knew when they last met.
 * @param base the state of that meeting; null when this device joins: then whatever lies here stays
 * @param theirs the others' state
 * @param isGone whether a thing both sides had then was removed here since, and is not merely unknown here
 */
export function stateHere(
  here: ReadonlyMap<string, Here>,
  base: SyncState | null,
  theirs: SyncState,
  isGone: (id: string, value: unknown) => boolean,
  now: number,
): Map<string, SyncEntry> {
  const state = new Map(base)
  for (const [id, { value, at }] of here) {
    const known = base?.get(id)
    if (!known) {
      // Nobody noted when a setting was chosen: what the others chose is taken for later.
      state.set(id, { seen: Math.max(at ?? 1, theirs.get(id)?.gone ?? 0), gone: 0, value })
    } else if (!isThere(known) || JSON.stringify(known.value) !== JSON.stringify(value))
      state.set(id, { seen: Math.max(at ?? now, known.seen + 1, known.gone), gone: known.gone, value })
  }
  for (const [id, known] of base ?? [])
    if (!here.has(id) && isThere(known) && isGone(id, known.value))
      state.set(id, { seen: known.seen, gone: Math.max(now, known.seen + 1), value: null })
  return state
}

/** For how long a removal is remembered: a browser that was away for longer may bring the thing back. */
const REMEMBERED_FOR = 365 * 24 * 60 * 60 * 1000

/** Leaves out what was removed long ago. */
export function withoutOld(state: SyncState, now: number): Map<string, SyncEntry> {
  return new Map([...state].filter(([, entry]) => isThere(entry) || now - entry.gone < REMEMBERED_FOR))
}
