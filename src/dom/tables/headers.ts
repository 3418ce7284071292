import { isLineReachable } from '../outline/legible'
import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import type { Seen } from '../outline/seen'
import { largestWithout, smallestAround } from '../seeing/around'
import { holds } from '../seeing/visible'

/** The row of a table's headers. */
export interface HeadRow {
  /** The headers of columns that were not asked for. */
  others: readonly Line[]
  /** All that is said in the row: none of it stands under it. */
  lines: ReadonlySet<Line>
}

/**
 * The row of headers: where another one's column begins, that of the one before it ends.
 * @param headers those asked for, wherever they stand
 */
export function headRowOf(seen: Seen, headers: readonly [Line, Line, ...Line[]]): HeadRow {
  const level = levelWith(seen, headers)
  const cells = headers.map((header) => cellOf(header, headers))
  // Help and buttons stand in a header's own cell.
  const others = level.filter((line) => !cells.some((cell) => holds(cell, line.el)) && isLineReachable(line))
  return { others, lines: new Set([...headers, ...level]) }
}

/** The boxes of a header: its text, and the largest box that holds it and no other header. */
export function boxesOf(header: Line, headers: readonly Line[]): [cell: DOMRect, text: DOMRect] {
  return [cellOf(header, headers).getBoundingClientRect(), boxOf(header)]
}

/** Where a header stands: one cell may be as high as the two rows of others. */
export function headBoxOf(header: Line): DOMRect {
  const cell = header.el.closest('th,td,[role=columnheader]')
  const isHigher = !!cell && ((cell as Partial<HTMLTableCellElement>).rowSpan ?? 2) > 1
  return isHigher ? cell.getBoundingClientRect() : boxOf(header)
}

function cellOf(header: Line, headers: readonly Line[]): Element {
  return largestWithout(
    header.el,
    headers.flatMap((one) => (one === header ? [] : one.el)),
  )
}

/** The lines level with the first two headers, one after another in the same box: rows may lie under a head that stays. */
function levelWith({ lines }: Seen, headers: readonly [Line, Line, ...Line[]]): Line[] {
  const [first, second] = headers
  const [one, other] = [headBoxOf(first), headBoxOf(second)]
  const row = isLevel(one, other) ? smallestAround(first.el, second.el) : null
  if (!row) return []
  const isLevelWith = (line: Line) => {
    const box = boxOf(line)
    return !box.height || (isLevel(box, one) && isLevel(box, other) && holds(row, line.el))
  }
  const places = headers.map((header) => lines.indexOf(header))
  let start = Math.min(...places)
  let end = Math.max(...places)
  for (let line = lines[start - 1]; line && isLevelWith(line); line = lines[start - 1]) start--
  for (let line = lines[end + 1]; line && isLevelWith(line); line = lines[end + 1]) end++
  return lines.slice(start, end + 1).filter((line) => !headers.includes(line) && isLevelWith(line))
}
