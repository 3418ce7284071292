import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import type { Seen } from '../outline/seen'
import { largestWithout, smallestAround } from '../seeing/around'
import { isSeenAbove } from '../seeing/scrolling'
import { holds, outer } from '../seeing/visible'
import { isAlike, isEmptyRow } from './emptyRow'
import { boxesOf, headRowOf } from './headers'
import { areRowsApart, isPinned, rowRole } from './pinnedColumn'
import { type Item, isButton, itemOf, itemsOf, nameTest, type Row } from './tableItem'

/** Rows beside a scroll bar are narrower than their header, so that a column may begin before it. */
const SLACK = 18

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
  const [first, second] = headers
  const rightToLeft = getComputedStyle(first.el).direction === 'rtl'
  const startOf = (box: DOMRect) => (rightToLeft ? -box.right : box.left)
  // As they stand beside each other: the column that tells the rows apart may be any of them.
  const headRow = headRowOf(seen, headers)
  const heads = isParted ? [...headers, ...headRow.others] : headers
  const starts = heads
    .map((header, column) => {
      const [cell, text] = boxesOf(header, heads).map(startOf) as [number, number]
      // Another's header over its box: that one's column lies over a part of it.
      const isUnder = heads.some((one) => one !== header && isBetween(startOf(boxOf(one)), cell, text))
      return { start: isUnder ? text : Math.min(cell, text), column }
    })
    .sort((one, other) => one.start - other.start)
  const endOf = (box: DOMRect) => (rightToLeft ? -box.left : box.right)
  // What ends before a column begins, as the number of a row may, is not in it.
  const columnOf = ({ box }: Pick<Item, 'box'>) =>
    starts.findLast(({ start }) => startOf(box) >= start - SLACK && (!box.width || endOf(box) > start))
      ?.column ?? -1
  const isFirst = starts.find(({ column }) => column < headers.length)?.column === 0
  // Columns one after another in the markup: then the things of one stand between the headers.
  const [upper, lower] = [seen.lines.indexOf(first), seen.lines.indexOf(second)]
  const between = seen.lines.slice(Math.min(upper, lower) + 1, Math.max(upper, lower))
  const headsApart =
    between.filter((line) => !headRow.lines.has(line) && !headers.some(({ el }) => el === line.el)).length > 1
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
  const apart = headsApart || pinned

  const isName = nameTest(items.filter((item) => columnOf(item) === 0))
  const anchors: Item[] = []
  let other: Item | undefined
  // From the last to the first, so that the next thing of another column is at hand.
  for (const item of items.toReversed()) {
    if (columnOf(item) > 0) other = item
    if (columnOf(item) !== 0 || !item.box.height || !isName(item)) continue
    // Further text in the same cell, beside or under the first, begins no row.
    const after = anchors[0]
    if (after && (isLevel(item.box, after.box) || (!apart && isSameCell(item, after, other)))) anchors.shift()
    anchors.unshift(item)
  }
  const named = anchors.map((anchor, index): Named => {
    const row = rowOf(anchor, anchors[index - 1], anchors[index + 1])
    return { anchor, row, extent: extentOf(row, anchor) }
  })
  const isLeading = isFirst && !isLed(items, named, columnOf)
  let next = 0
  let previous = 0
  const found = named.map(({ anchor, row, extent }, index) => {
    const after = anchors[index + 1]
    const start = items.indexOf(anchor, next)
    // Where another column leads, a row's things stand before its first one, and may stand after it.
    const begin = isLeading ? start : previous
    previous = start
    next = after ? items.indexOf(after, start) : items.length
    const mine = apart ? items : items.slice(begin, next)
    const cells: Row = headers.map((_, column) =>
      mine.filter(
        (item) =>
          columnOf(item) === column &&
          (pinned ? isMiddleIn(extent, item.box) : isLevel(extent, item.box)) &&
          (column || item.at >= anchor.at),
      ),
    )
    cells.at(-1)?.push(...marks.filter(({ box }) => isMiddleIn(extent, box)))
    // Its second thing may be a picture alone, which is not read: what stands further on tells as well.
    const isFull =
      !!cells[1]?.length ||
      mine.some(
        (item) => columnOf(item) >= headers.length && isLevel(extent, item.box) && item.at > anchor.at,
      )
    return { cells, row, anchor, isFull }
  })
  // What stands in the first column below the last row and is made otherwise, as a pager, begins none.
  const last = found.findLastIndex(({ cells: [, cell] }) => cell?.length)
  const [model] = found
  const rows = found.filter(({ row }, at) => !headsApart || at <= last || (model && isAlike(model.row, row)))
  // A list beside the details of one of its things has columns, too, but no rows; nor have two lists of different things.
  const isPaired = rows.every(({ cells: [, cell] }) => cell?.length)
  const paired = new Set(rows.flatMap(({ cells: [, cell] }) => cell ?? []))
  const isLeft = (item: Item) =>
    columnOf(item) === 1 && !paired.has(item) && !isLevel(item.box, boxOf(second))
  if (headsApart && (!isPaired || items.some(isLeft))) return []
  const full = rows.filter(({ isFull }) => isFull)
  let table: Element | null = first.el
  const begin = full[0]?.anchor
  while (table && begin && !holds(table, begin.el)) table = outer(table)
  const models = full.filter(({ anchor }) => table && holds(table, anchor.el)).map(({ row }) => row)
  const startsSecond = (box: DOMRect) => columnOf({ box }) === 1
  return rows
    .filter(({ isFull, row, anchor }) =>
      isFull
        ? models.includes(row)
        : !apart &&
          anchor.line &&
          !isButton(anchor) &&
          isEmptyRow(anchor.el, row, models, first.el, startsSecond),
    )
    .map(({ cells }) => cells)
}

/** A row by its name, and how far it reaches. */
interface Named {
  anchor: Item
  row: Element
  extent: DOMRect
}

/** Whether in a row something of another column stands before its name in the markup. */
function isLed(items: readonly Item[], rows: readonly Named[], columnOf: (item: Item) => number): boolean {
  let at = 0
  return items.some((item) => {
    const [before, next] = [rows[at - 1], rows[at]]
    if (item === next?.anchor) at++
    else if (next && columnOf(item) > 0 && isLevel(item.box, next.extent))
      return isBesideCell(item, next.anchor) && !(before && isLevel(item.box, before.extent))
    return false
  })
}

/** Whether a thing stands beside the cell of another one, which may be higher than that. */
function isBesideCell({ el, box }: Item, other: Item): boolean {
  return isLevel(box, largestWithout(other.el, [el]).getBoundingClientRect())
}

function isBetween(place: number, from: number, until: number): boolean {
  return place >= from && place < until
}

/** Whether the smallest box that holds two things of a column leaves out the next thing of another column. */
function isSameCell(one: Item, after: Item, other: Item | undefined): boolean {
  if (!other || other.at < after.at || areRowsApart(rowRole(one), rowRole(after))) return false
  const cell = smallestAround(one.el, after.el)
  return cell !== null && !holds(cell, other.el)
}

/** The largest element around a row's first thing that holds none of its neighbours. */
function rowOf(anchor: Item, before: Item | undefined, after: Item | undefined): Element {
  let row = anchor.el
  for (let box = outer(row), level = 0; box && level < 6; box = outer(box), level++) {
    if ([before, after].some((one) => one && box && holds(box, one.el)) || (!before && !after && level > 2))
      break
    row = box
  }
  return row
}

function extentOf(row: Element, anchor: Item): DOMRect {
  // One cell may stand for several rows.
  const cell = anchor.el.closest<HTMLTableCellElement>('td,th')
  if (cell && cell.rowSpan > 1) return cell.getBoundingClientRect()
  const box = row.getBoundingClientRect()
  return box.height && box.height < 600 ? box : anchor.box
}

function isMiddleIn(extent: DOMRect, box: DOMRect): boolean {
  const middle = box.top + box.height / 2
  return middle > extent.top && middle < extent.bottom
}
