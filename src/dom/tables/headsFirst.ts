import type { Line } from '../outline/outline'
import { boxOf } from '../outline/place'
import { type Seen, seenOf } from '../outline/seen'
import { smallestAround } from '../seeing/around'
import { seenBeside } from '../seeing/scrolling'
import { holds, outer } from '../seeing/visible'

/** How far rows may reach under the headers above them. */
const SLACK = 4

/**
 * What was read of a page, with the headers of a table before its rows where they stand above them and come after them in
 * the markup: so that they may stay there while the rows scroll.
 * @param pairs the first two headers of each table
 */
export function withHeadsFirst(seen: Seen, pairs: readonly (readonly [Line, Line])[]): Seen {
  return pairs.reduce(moved, seen)
}

function moved(seen: Seen, [one, other]: readonly [Line, Line]): Seen {
  const from = Math.min(one.at, other.at)
  const before = seen.lines.filter(({ at }) => at < from)
  let table = smallestAround(one.el, other.el)
  while (table && !before.some(({ el }) => table && holds(table, el))) table = outer(table)
  if (!table) return seen
  const around = table
  const heads = [one, other].map(({ el }) => partOf(around, el))
  const isHead = ({ el }: { el: Element }) => heads.some((head) => holds(head, el))
  const rows = before.filter((line) => holds(around, line.el))
  // Headers that are scrolled out of sight themselves stand above nothing.
  const bottom =
    Math.max(...[one, other].map((head) => seenBeside({ el: head.el, box: boxOf(head) }, around).bottom)) -
    SLACK
  if (rows.some(isHead) || !rows.every((line) => !boxOf(line).height || boxOf(line).top >= bottom))
    return seen
  const first = Math.min(...rows.map(({ at }) => at))
  // Between what stands before the table and its first row.
  const placed = <T extends { el: Element; at: number }>(all: readonly T[]) =>
    all
      .map((item) => (isHead(item) ? { ...item, at: first - 1 / (1 + item.at) } : item))
      .sort((a, b) => a.at - b.at)
  return seenOf({ ...seen, lines: placed(seen.lines), controls: placed(seen.controls) })
}

/** The element directly in a box that something stands in. */
function partOf(box: Element, el: Element): Element {
  let part = el
  for (let next = outer(el); next && next !== box; next = outer(next)) part = next
  return part
}
