import type { Line } from '../outline/outline'
import { boxOf } from '../outline/place'
import type { Seen } from '../outline/seen'
import { smallestAround } from '../seeing/around'
import { isSeenAbove } from '../seeing/scrolling'
import { holds } from '../seeing/visible'
import { columnsUnder } from './columns'
import { headRowOf } from './headers'
import { isPinned } from './pinnedColumn'
import { type Item, itemOf, itemsOf } from './tableItem'

/** All that stands under the headers of a table. */
export interface Table {
  headers: readonly [Line, Line, ...Line[]]
  /** In reading order. */
  items: readonly Item[]
  /** The place of a thing's header among all; -1 for none. */
  columnOf: (item: { box: DOMRect }) => number
  /** Whether the column of the rows' names stands before all others that were asked for. */
  isFirst: boolean
  /** Whether the columns stand one after another in the markup, each with its header. */
  headsApart: boolean
  /** Whether the column of names alone stands apart from the others: it stays while they scroll. */
  pinned: boolean
}

/**
 * What stands under some headers.
 * @param until the reading place where the table ends
 * @param isParted whether a column ends where that of a header begins which was not asked for
 */
export function tableUnder(
  seen: Seen,
  headers: readonly [Line, Line, ...Line[]],
  until: number,
  isParted: boolean,
): Table {
  const [first, second] = headers
  const headRow = headRowOf(seen, headers)
  const { columnOf, isFirst } = columnsUnder(headers, isParted ? headRow.others : [])
  // Columns one after another in the markup: then the things of one stand between the headers.
  const [upper, lower] = [seen.lines.indexOf(first), seen.lines.indexOf(second)]
  const between = seen.lines.slice(Math.min(upper, lower) + 1, Math.max(upper, lower))
  const headsApart = between.filter((line) => !headRow.lines.has(line)).length > 1
  const from = headsApart ? Math.min(first.at, second.at) : Math.max(...headers.map(({ at }) => at))
  const higher = itemOf(boxOf(first).top < boxOf(second).top ? first : second)
  // What is read after the headers may stand above them: then it is none of what they are over.
  const all = itemsOf(seen, from, until).filter(
    (item) => !(item.line && headRow.lines.has(item.line)) && !isSeenAbove(item, higher),
  )
  // Columns end with the box that they stand in, each with its header.
  const box = headsApart ? smallestAround(first.el, second.el) : null
  const inside = all.filter(({ el }) => box && holds(box, el))
  const items = inside.some((item) => columnOf(item) === 1) ? inside : all
  const pinned = !headsApart && isPinned(items, columnOf)
  return { headers, items, columnOf, isFirst, headsApart, pinned }
}
