import { isLevel } from '../outline/place'
import { smallestAround } from '../seeing/around'
import { holds, outer } from '../seeing/visible'
import { areRowsApart, rowRole } from './pinnedColumn'
import { type Item, nameTest } from './tableItem'
import type { Table } from './underHeads'

/** A row by its name, and how far it reaches. */
export interface Named {
  anchor: Item
  row: Element
  extent: DOMRect
}

/** How many boxes around a row's first thing are looked at, and how many where no other row tells where it ends. */
const MOST_LEVELS = 6
const MOST_LEVELS_ALONE = 3
/** What is taller holds more than a row. */
const TALLEST = 600

/** The rows of a table, told apart by what stands in the column of their names. */
export function namedRows(table: Table): Named[] {
  const anchors = anchorsIn(table)
  return anchors.map((anchor, index) => {
    const row = rowOf(anchor, anchors[index - 1], anchors[index + 1])
    return { anchor, row, extent: extentOf(row, anchor) }
  })
}

/** The first thing of each row: further text in the same cell, beside or under the first, begins none. */
function anchorsIn({ items, columnOf, headsApart, pinned }: Table): Item[] {
  const isName = nameTest(items.filter((item) => columnOf(item) === 0))
  const anchors: Item[] = []
  let other: Item | undefined
  // From the last to the first, so that the next thing of another column is at hand.
  for (const item of items.toReversed()) {
    if (columnOf(item) > 0) other = item
    if (columnOf(item) !== 0 || !item.box.height || !isName(item)) continue
    const after = anchors[0]
    const isApart = headsApart || pinned
    if (after && (isLevel(item.box, after.box) || (!isApart && isSameCell(item, after, other))))
      anchors.shift()
    anchors.unshift(item)
  }
  return anchors
}

/** Whether the smallest box that holds two things of a column leaves out the next thing of another column. */
function isSameCell(one: Item, after: Item, other: Item | undefined): boolean {
  if (!other || other.at < after.at || areRowsApart(rowRole(one), rowRole(after))) return false
  const cell = smallestAround(one.el, after.el)
  return cell !== null && !holds(cell, other.el)
}

/** The largest element around a row's first thing that holds none of its neighbours. */
function rowOf(anchor: Item, before: Item | undefined, after: Item | undefined): Element {
  const others = [before, after].filter((one) => one !== undefined)
  const most = others[0] ? MOST_LEVELS : MOST_LEVELS_ALONE
  let row = anchor.el
  for (let box = outer(row), level = 0; box && level < most; box = outer(box), level++) {
    if (others.some((one) => box && holds(box, one.el))) break
    row = box
  }
  return row
}

function extentOf(row: Element, anchor: Item): DOMRect {
  // One cell may stand for several rows.
  const cell = anchor.el.closest<HTMLTableCellElement>('td,th')
  if (cell && cell.rowSpan > 1) return cell.getBoundingClientRect()
  const box = row.getBoundingClientRect()
  return box.height && box.height < TALLEST ? box : anchor.box
}
