import { isLevel } from '../outline/place'
import { smallestAround } from '../seeing/around'
import { holds } from '../seeing/visible'
import { type Item, isButtonItem } from './tableItem'

/** A column that stays while the others scroll: in the markup, all of it stands apart from them. */

/**
 * Whether the column of names has rows of its own, before or after those of all others in the markup: it stays while
 * they scroll.
 */
export function isPinned(items: readonly Item[], columnOf: (item: Item) => number): boolean {
  return isBeforeOthers(items, columnOf) || isBeforeOthers(items.toReversed(), columnOf)
}

function isBeforeOthers(items: readonly Item[], columnOf: (item: Item) => number): boolean {
  const [run, end] = longestRun(items, columnOf)
  const next = items[end]
  // One cell may hold as many things, buttons among them, and nothing stands beside each.
  const words = run.filter((item) => !isButtonItem(item))
  const column = words[0] ? words : run
  const [first, second] = column
  if (!first || !second || !next) return false
  // All of it stands together: in each of several rows a cell may hold as much.
  if (run.length * 2 <= items.filter((item) => columnOf(item) === 0).length) return false
  if (levelsIn(items.slice(end).filter((item) => columnOf(item) > 0)) < column.length - 1) return false
  const rows = new Set(column.map(rowRole))
  if (rows.has(rowRole(next)) && !rows.has(null)) return false
  if (rows.size > 1 && !rows.has(null)) return rowRole(next) !== null
  // Cells without rows of their own: what comes after the whole column stands beside a thing that is not its last.
  const box = smallestAround(first.el, second.el)
  return column.slice(0, -1).some((item) => isLevel(item.box, next.box)) && !!box && !holds(box, next.el)
}

/** On how many levels things stand, one below the other. */
function levelsIn(items: readonly Item[]): number {
  let count = 0
  let last: Item | undefined
  for (const item of items.toSorted((one, other) => one.box.top - other.box.top)) {
    if (last && isLevel(last.box, item.box)) continue
    last = item
    count++
  }
  return count
}

/** The most things of the column that stand one after another, and the place of what follows them in another column. */
function longestRun(items: readonly Item[], columnOf: (item: Item) => number): [Item[], number] {
  let longest: [Item[], number] = [[], -1]
  let run: Item[] = []
  items.forEach((item, at) => {
    const column = columnOf(item)
    if (column === 0) run.push(item)
    if (column <= 0) return
    if (run.length > longest[0].length) longest = [run, at]
    run = []
  })
  return longest
}

/** The row that an item's author says it is in. */
export function rowRole({ el }: Item): Element | null {
  return el.closest('tr,[role=row]')
}
