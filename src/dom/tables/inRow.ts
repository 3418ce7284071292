import { outer } from '../seeing/visible'
import type { Named } from './namedRows'
import type { Item } from './tableItem'

/** Boxes that touch are not level. */
const TOUCH = 1

/**
 * Tells which row a thing stands in: the one that holds it, or else the only one that is level with a box around it, the
 * largest such. What is taller than its row goes on beside the next one, and the box of its cell does not.
 * @returns a function whose answer is null where no box tells
 */
export function rowOfThings(rows: readonly Named[]): (item: Item) => Named | null {
  const owners = new Map<Element, Named | null>()
  for (const row of rows) {
    let box: Element | null = row.anchor.el
    for (; box && box !== row.row; box = outer(box)) owners.set(box, row)
    owners.set(row.row, row)
    // What is around a row is around others as well.
    for (box = outer(row.row); box && owners.get(box) !== null; box = outer(box)) owners.set(box, null)
  }
  const extents = rows.toSorted((one, other) => one.extent.top - other.extent.top)
  const known = new Map<Element, Named | null>()

  const onlyLevelWith = (box: DOMRect): Named | null => {
    if (!box.height) return null
    let from = 0
    let to = extents.length
    while (from < to) {
      const middle = (from + to) >> 1
      if ((extents[middle]?.extent.bottom ?? 0) > box.top + TOUCH) to = middle
      else from = middle + 1
    }
    const [row, next] = [extents[from], extents[from + 1]]
    const isIn = (one: Named | undefined) => !!one && one.extent.top < box.bottom - TOUCH
    return row && isIn(row) && !isIn(next) ? row : null
  }

  const toldBy = (el: Element): Named | null => {
    const told = known.get(el)
    if (told !== undefined) return told
    const owner = owners.get(el)
    if (owner !== undefined) return owner
    const around = outer(el)
    const row = (around && toldBy(around)) ?? onlyLevelWith(el.getBoundingClientRect())
    known.set(el, row)
    return row
  }
  return ({ el, box }) => toldBy(el) ?? onlyLevelWith(box)
}
