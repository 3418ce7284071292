import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import type { Seen } from '../outline/seen'
import { largestWithout } from '../seeing/around'
import { holds, outer } from '../seeing/visible'
import { isAlike, isEmptyRow } from './emptyRow'
import { rowOfThings } from './inRow'
import { type Named, namedRows } from './namedRows'
import { type Item, isButtonItem, type Row } from './tableItem'
import { type Table, tableUnder } from './underHeads'

/** A row as it was found: what may be one, and what is in it. */
interface Found extends Named {
  cells: Row
  /** Whether something stands in its second column, or further on. */
  isFull: boolean
}

/**
 * Reads a table the way people do: a column is what stands under its header, a row what stands level with its
 * first column. Works alike for tables, grids of divs, and rows placed by a virtualised list.
 * @param headers the header lines, wherever they stand; the first one's column tells the rows apart
 * @param until the reading place where the table ends
 * @param marks what is seen of the last column besides lines and controls
 * @param isParted whether a column ends where that of a header begins which was not asked for
 * @returns the rows that have something in their second column, or a cell for it: a table's frame and footer have not
 */
export function rowsUnder(
  seen: Seen,
  headers: readonly [Line, Line, ...Line[]],
  until: number,
  marks: readonly Item[] = [],
  isParted = false,
): Row[] {
  const table = tableUnder(seen, headers, until, isParted)
  const rows = withoutFrame(table, filledRows(table, marks))
  if (table.headsApart && !isPaired(table, rows)) return []
  return ownRows(table, rows).map(({ cells }) => cells)
}

/** The rows with what stands in each of their columns. */
function filledRows(table: Table, marks: readonly Item[]): Found[] {
  const { headers, items, columnOf, isFirst, headsApart, pinned } = table
  const named = namedRows(table)
  const rowOf = rowOfThings(named)
  const isLeading = isFirst && !isLed(table, named)
  const areApart = headsApart || pinned || areOneByOne(table, named)
  const spanning = items.filter((item) => columnOf(item) > 0 && spanOf(item) !== null)
  let next = 0
  let previous = 0
  return named.map((one, index) => {
    const { anchor, extent } = one
    const after = named[index + 1]?.anchor
    const start = items.indexOf(anchor, next)
    // Where another column leads, a row's things stand before its first one, and may stand after it.
    const begin = isLeading ? start : previous
    previous = start
    next = after ? items.indexOf(after, start) : items.length
    const isIn = (item: Item, isMiddle: boolean) => {
      const told = rowOf(item)
      if (told) return told === one
      return isMiddle ? isMiddleIn(extent, item.box) : isLevel(extent, item.box)
    }
    const own = (areApart ? items : items.slice(begin, next)).filter((item) => isIn(item, pinned))
    const mine = [...spanning.filter((item) => !own.includes(item) && spansOver(item, extent)), ...own]
    const cells: Row = headers.map((_, column) =>
      mine.filter((item) => columnOf(item) === column && (column || item.at >= anchor.at)),
    )
    cells.at(-1)?.push(...marks.filter((mark) => isIn(mark, true)))
    // Its second thing may be a picture alone, which is not read: what stands further on tells as well.
    const isFull =
      !!cells[1]?.length || mine.some((item) => columnOf(item) >= headers.length && item.at > anchor.at)
    return { ...one, cells, isFull }
  })
}

/** What stands in the first column below the last row and is made otherwise, as a pager, begins none. */
function withoutFrame({ headsApart }: Table, found: readonly Found[]): Found[] {
  const last = found.findLastIndex(({ cells: [, cell] }) => cell?.length)
  const [model] = found
  return found.filter(({ row }, at) => !headsApart || at <= last || (model && isAlike(model.row, row)))
}

/**
 * Whether columns that stand apart have the same rows: a list beside the details of one of its things has columns, too,
 * but no rows; nor have two lists of different things.
 */
function isPaired({ headers: [, second], items, columnOf }: Table, rows: readonly Found[]): boolean {
  const paired = new Set(rows.flatMap(({ cells: [, cell] }) => cell ?? []))
  const isLeft = (item: Item) =>
    columnOf(item) === 1 && !paired.has(item) && !isLevel(item.box, boxOf(second))
  return rows.every(({ cells: [, cell] }) => cell?.length) && !items.some(isLeft)
}

/** The rows that stand in the table itself: those with something in them, and those with a cell for it. */
function ownRows({ headers: [first], columnOf, pinned }: Table, rows: Found[]): Found[] {
  const full = rows.filter(({ isFull }) => isFull)
  let table: Element | null = first.el
  const begin = full[0]?.anchor
  while (table && begin && !holds(table, begin.el)) table = outer(table)
  const models = full.filter(({ anchor }) => table && holds(table, anchor.el)).map(({ row }) => row)
  const startsSecond = (box: DOMRect) => columnOf({ box }) === 1
  const isOwn = ({ isFull, row, anchor }: Found) =>
    isFull
      ? models.includes(row)
      : !pinned &&
        anchor.line &&
        !isButtonItem(anchor) &&
        isEmptyRow(anchor.el, row, models, first.el, startsSecond)
  return rows.filter((row) => row.isNamed && isOwn(row))
}

/** Whether in a row something of another column stands before its name in the markup. */
function isLed({ items, columnOf }: Table, rows: readonly Named[]): boolean {
  let at = 0
  return items.some((item) => {
    const [before, next] = [rows[at - 1], rows[at]]
    if (item === next?.anchor) at++
    else if (next && columnOf(item) > 0 && isLevel(item.box, next.extent))
      return isBesideCell(item, next.anchor) && !(before && isLevel(item.box, before.extent))
    return false
  })
}

/** Whether all names follow each other in the markup, and what stands in other columns begins before them. */
function areOneByOne({ items, columnOf }: Table, named: readonly Named[]): boolean {
  const [first, ...others] = named.map(({ anchor }) => items.indexOf(anchor))
  const last = others.at(-1)
  if (first === undefined || last === undefined) return false
  const isOther = (item: Item) => columnOf(item) > 0
  return items.slice(0, first).some(isOther) && !items.slice(first, last).some(isOther)
}

/** Whether a thing stands beside the cell of another one, which may be higher than that. */
function isBesideCell({ el, box }: Item, other: Item): boolean {
  return isLevel(box, largestWithout(other.el, [el]).getBoundingClientRect())
}

/** The cell around a thing that stands for several rows. */
function spanOf({ el }: Item): HTMLTableCellElement | null {
  const cell = el.closest<HTMLTableCellElement>('td,th')
  return cell && cell.rowSpan > 1 ? cell : null
}

/** Whether the cell of a thing stands beside a row that it stands for as well. */
function spansOver(item: Item, extent: DOMRect): boolean {
  const cell = spanOf(item)?.getBoundingClientRect()
  return !!cell && isMiddleIn(cell, extent)
}

function isMiddleIn(extent: DOMRect, box: DOMRect): boolean {
  const middle = box.top + box.height / 2
  return middle > extent.top && middle < extent.bottom
}
