import { natural, sortedAs } from '../text/order'
import {
  type KnownKeys,
  type MonitorState,
  monitorState,
  type Routed,
  shownKey,
  wantsKey,
} from './monitorState'

/** A monitor as it is stored. */
export interface StoredMonitor extends Routed {
  id: string
  name: string | null
  /** Pingometer's host that showed it. */
  host: string | null
  assigned: { organisation: string; key: string } | null
}

/** Rows of the site's list that told no id, by name. */
export interface NamedRows {
  name: string
  count: number
  assigned: { organisation: string; key: string } | null
}

/** One monitor of the overview. */
export interface OverviewRow {
  /** Tells it from the others: its id, or its name. */
  place: string
  id: string | null
  name: string
  /** Pingometer's host that showed it; null where nobody noted it. */
  host: string | null
  state: MonitorState
  /** The key filled or seen; null for none. */
  key: string | null
  /** When it was filled or seen; null for never. */
  at: number | null
  /** The key chosen ahead. */
  assigned: string | null
}

/** The overview of all monitors that were seen, by name. */
export function overviewOf(...known: Parameters<typeof rowsOf>): OverviewRow[] {
  return sorted(rowsOf(...known), 'name')
}

/** The same in no order, for who only counts them. */
export function rowsOf(
  monitors: Iterable<StoredMonitor>,
  names: Iterable<NamedRows>,
  keys: KnownKeys,
  organisation: string | null,
): OverviewRow[] {
  const rows: OverviewRow[] = []
  const known = new Map<string, number>()
  const own = (assigned: NamedRows['assigned']) =>
    assigned?.organisation === organisation ? (assigned?.key ?? null) : null
  for (const monitor of monitors) {
    const { id, name, seen, filled } = monitor
    if (name !== null) known.set(name, (known.get(name) ?? 0) + 1)
    const state = monitorState(monitor, keys)
    const at = state === 'filled' ? (filled?.at ?? null) : (seen?.at ?? null)
    rows.push({
      place: id,
      id,
      name: name ?? id,
      host: monitor.host,
      state,
      key: shownKey(monitor),
      at,
      assigned: own(monitor.assigned),
    })
  }
  for (const { name, count, assigned } of names)
    for (let rest = count - (known.get(name) ?? 0); rest > 0; rest--)
      rows.push({
        place: `name/${rest}/${name}`,
        id: null,
        name,
        host: null,
        state: 'unseen',
        key: null,
        at: null,
        assigned: own(assigned),
      })
  return rows
}

/** How many monitors stand where. */
export interface Counts {
  all: number
  saved: number
  filled: number
  /** Those that still want a key. */
  left: number
}

/** Counts how many monitors stand where. */
export function countsOf(rows: readonly OverviewRow[]): Counts {
  const counts: Counts = { all: rows.length, saved: 0, filled: 0, left: 0 }
  for (const { state } of rows) {
    if (state === 'saved') counts.saved++
    if (state === 'filled') counts.filled++
    if (wantsKey(state)) counts.left++
  }
  return counts
}

/**
 * The monitor to go on with: the one in view if it wants a key, else the next in the list after it. When none wants
 * one, the first that was filled and not seen saved.
 * @param passing whether the one in view is left for later: it comes last then
 */
export function nextRow(
  rows: readonly OverviewRow[],
  inView: string | null,
  passing = false,
): OverviewRow | null {
  const at = rows.findIndex(({ id }) => id !== null && id === inView)
  const first = at < 0 ? 0 : passing ? at + 1 : at
  const order = [...rows.slice(first), ...rows.slice(0, first)]
  return order.find(({ state }) => wantsKey(state)) ?? order.find(({ state }) => state === 'filled') ?? null
}

/** What an overview may be sorted by. */
export const ORDERS = ['name', 'key', 'state'] as const
export type Order = (typeof ORDERS)[number]

/** Those that need attention come first when sorted by state. */
const URGENCY: Record<MonitorState, number> = {
  'unknown-key': 0,
  'other-case': 1,
  'not-routed': 2,
  filled: 3,
  'not-compared': 4,
  unseen: 5,
  saved: 6,
}

/** Sorts rows; equal ones by name, numbers in names by their value. */
export function sorted(rows: readonly OverviewRow[], order: Order): OverviewRow[] {
  return sortedAs(rows, (row) => byOf(row, order))
}

function byOf(row: OverviewRow, order: Order): string {
  const name = natural(row.name)
  if (order === 'name') return name
  if (order === 'state') return `${URGENCY[row.state]}${name}`
  // Rows without a key stand last.
  return row.key === null ? `\uffff${name}` : `${natural(row.key)}\0${name}`
}

/** What the list is narrowed to: a state, everything that wants a key, or all. */
export type Narrowed = MonitorState | 'left' | 'all'

/** Finds rows by words in name or key, and by state. */
export function filtered(rows: readonly OverviewRow[], query: string, narrowed: Narrowed): OverviewRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(({ name, key, assigned, state }) => {
    if (narrowed === 'left' ? !wantsKey(state) : narrowed !== 'all' && narrowed !== state) return false
    if (words.length === 0) return true
    const text = `${name}\n${key ?? ''}\n${assigned ?? ''}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
