import { isThere, type SyncEntry, type SyncState } from './syncState'

/**
 * How a state lies in the browser's sync storage. The browser carries each item for itself, the last writer's whole;
 * so each item can be read without the others, and a thing always lies in the same one.
 */

export interface Limits {
  /** All items with their names, in bytes. */
  total: number
  item: number
  items: number
}

/** Somewhat less than the browsers' 102,400 and 8,192 bytes and 512 items: the head lies there, too. */
export const SYNC_LIMITS: Limits = { total: 100_000, item: 8_000, items: 500 }

const BUCKETS = 128
const PREFIX = 'state/'

/** What lies in the sync storage, by name. */
export type Items = Record<string, unknown>

/** Ids that are longer are not read, and thus not written: they would be written again and again. */
const LONGEST_ID = 700

/** Which item a thing lies in: a hash of its id (FNV-1a), so that they fill evenly. */
function itemOf(id: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return PREFIX + ((hash >>> 0) % BUCKETS).toString(16).padStart(2, '0')
}

const MOST_INT = 2 ** 31 - 1

/** As Chromium writes a whole number that is no 32-bit one, which every time is: `1.795675042119e+12`, or `2147483648.0`. */
const written = (number: number) => (number < 1e12 ? `${number}.0` : number.toExponential())

/** How many bytes the browser counts for a value: Chromium's way, which makes them more. It escapes `<`, too. */
export function bytesOf(value: unknown): number {
  // The quotes around the text make up for what is cut off.
  const asCounted = (_key: string, part: unknown) =>
    typeof part === 'number' && part > MOST_INT ? written(part).slice(2) : part
  const text = JSON.stringify(value, asCounted).replaceAll('<', '\\u003C')
  return new TextEncoder().encode(text).length
}

/** What goes first where not everything fits: settings, removals, organisations, then the keys written last. */
function urgency(id: string, entry: SyncEntry): number {
  return id.startsWith('setting/') ? 0 : !isThere(entry) ? 1 : id.startsWith('organisation/') ? 2 : 3
}

/** A state as it fits there. */
export interface Packed {
  items: Items
  /** The ids of what did not fit. */
  left: string[]
}

/** Packs a state into items. @returns them, each below the limits, and what did not fit */
export function pack(state: SyncState, limits: Limits = SYNC_LIMITS): Packed {
  const ordered = [...state].sort(
    ([a, one], [b, other]) =>
      urgency(a, one) - urgency(b, other) || other.seen - one.seen || (a < b ? -1 : 1),
  )
  const items: Record<string, unknown[]> = {}
  const sizes = new Map<string, number>()
  const left: string[] = []
  let total = 0
  for (const [id, { seen, gone, value }] of ordered) {
    const name = itemOf(id)
    const entry = [id, seen, gone, value]
    const known = sizes.get(name)
    // The name and brackets of a new item, or the comma before a further entry.
    const more = bytesOf(entry) + (known === undefined ? name.length + 2 : 1)
    const fits =
      id.length <= LONGEST_ID &&
      (known ?? 0) + more <= limits.item &&
      total + more <= limits.total &&
      (known !== undefined || sizes.size < limits.items)
    if (!fits) {
      left.push(id)
      continue
    }
    sizes.set(name, (known ?? 0) + more)
    total += more
    items[name] = [...(items[name] ?? []), entry]
  }
  // The order tells nothing: equal states make equal items.
  for (const entries of Object.values(items))
    entries.sort((one, other) => (String((one as unknown[])[0]) < String((other as unknown[])[0]) ? -1 : 1))
  return { items, left }
}

/** Reads the items of the sync storage. Whatever is not an entry is passed over. */
export function unpack(items: Items): Map<string, SyncEntry> {
  const state = new Map<string, SyncEntry>()
  for (const [name, entries] of Object.entries(items)) {
    if (!name.startsWith(PREFIX) || !Array.isArray(entries)) continue
    for (const entry of entries) {
      if (!Array.isArray(entry) || entry.length !== 4) continue
      const [id, seen, gone, value] = entry as unknown[]
      if (typeof id !== 'string' || id.length > LONGEST_ID || !isTime(seen) || !isTime(gone)) continue
      if (itemOf(id) === name) state.set(id, { seen, gone, value: seen >= gone ? (value ?? null) : null })
    }
  }
  return state
}

/** The names of the items that hold a state, of all there are. */
export function stateItems(items: Items): string[] {
  return Object.keys(items).filter((name) => name.startsWith(PREFIX))
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
