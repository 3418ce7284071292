import { isLevel } from '../outline/place'
import { areParted, smallestAround } from '../seeing/around'
import { holds, outer } from '../seeing/visible'
import { rowRole } from './pinnedColumn'
import { withNamesFirst } from './rowNames'
import { type Item, isButtonItem } from './tableItem'
import type { Table } from './underHeads'

/** A row by its name, and how far it reaches. */
export interface Named {
  /** What it begins with: its name, where that can be told. */
  anchor: Item
  isNamed: boolean
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
  const cells = cellsIn(table)
  const names = withNamesFirst(cells)
  const anchors = cells.flatMap((cell, at): Pick<Named, 'anchor' | 'isNamed'>[] => {
    const [name] = names[at] ?? []
    const anchor = name ?? cell.find((item) => !isButtonItem(item))
    return anchor ? [{ anchor, isNamed: !!name }] : []
  })
  return anchors.map(({ anchor, isNamed }, index) => {
    const row = rowOf(anchor, anchors[index - 1]?.anchor, anchors[index + 1]?.anchor)
    return { anchor, isNamed, row, extent: extentOf(row, anchor) }
  })
}

/** The things of each row's cell in the column of names: further text in it, beside or under the first, begins no row. */
function cellsIn({ items, columnOf, headsApart, pinned }: Table): Item[][] {
  const cells: [Item, ...Item[]][] = []
  const others = items.filter((item) => columnOf(item) > 0)
  let next = others.length
  // From the last to the first, so that the things of other columns are at hand.
  for (const item of items.toReversed()) {
    if (item === others[next - 1]) next--
    if (columnOf(item) !== 0 || !item.box.height) continue
    const [cell] = cells
    const isSame = (after: Item) =>
      isLevel(item.box, after.box) ||
      (!(headsApart || pinned) && isSameCell(item, after, [others[next - 1], others[next]]))
    if (cell && isSame(cell[0])) cell.unshift(item)
    else cells.unshift([item])
  }
  return cells
}

/** Whether the smallest box that holds two things of a column leaves out what stands before and after them in others. */
function isSameCell(one: Item, after: Item, around: readonly (Item | undefined)[]): boolean {
  const others = around.filter((other) => other !== undefined)
  if (!others[0] || areParted(rowRole(one), rowRole(after))) return false
  const cell = smallestAround(one.el, after.el)
  return cell !== null && !others.some((other) => holds(cell, other.el))
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
