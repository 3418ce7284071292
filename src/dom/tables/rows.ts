import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import type { Seen } from '../outline/seen'
import { saysWord } from '../seeing/states'
import { holds, isVisible, outer } from '../seeing/visible'
import { isAlike } from './emptyRow'
import { isFilter } from './filters'
import { withNamesFirst } from './rowNames'
import type { Item, Row } from './tableItem'
import { markedIn } from './ticks'

const WRITTEN = 'input:not([type=checkbox],[type=radio]),textarea,select,slot'
/** How many boxes out from the headers their rows are looked for: a head and a body may stand around either. */
const MOST_LEVELS = 3

/**
 * Reads a table by its structure, where its columns may not stand under their headers: a row has the same things in it
 * as the box of the headers, in the same order.
 * @param headers the header lines, in order; a third one's column holds ticks
 * @param until the reading place where the table ends
 */
export function rowsAlike(seen: Seen, headers: readonly [Line, Line, ...Line[]], until: number): Row[] {
  const [first] = headers
  let head: Element | null = first.el
  while (head && !headers.every(({ el }) => head && holds(head, el))) head = outer(head)
  // What takes input is a form, and its labels are no headers.
  if (!head || seen.controls.some(({ el }) => head && !el.matches('[type=checkbox]') && holds(head, el)))
    return []
  const cells = [...head.children]
  const own = headers.map(({ el }) => cells.findIndex((cell) => holds(cell, el)))
  if (own.includes(-1) || new Set(own).size < own.length) return []
  // A header over two columns moves those after it.
  if (cells.slice(0, Math.max(...own)).some((cell) => ((cell as HTMLTableCellElement).colSpan ?? 1) > 1))
    return []
  let box: Element | null = head
  for (let level = 0; box && level < MOST_LEVELS; level++, box = box.parentElement) {
    const found: Element[] = []
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling)
      found.push(...(level ? next.children : [next]))
    const columns = isLedBySign(found, cells.length) ? own.map((column) => column + 1) : own
    const rows = filled(found, columns, headers, seen, (at) => at > first.at && at < until)
    const model = rows.find(({ cells: [, second] }) => second?.length)?.el
    if (rows.some(({ cells: [key] }) => key?.[0]?.el.closest('[rowspan]'))) return []
    // A pager below may have as many things in it, of other kinds.
    if (
      model &&
      areLevelAs(
        headers,
        columns.map((column) => model.children[column]),
      )
    )
      return named(rows.filter(({ el }) => isAlike(model, el)).map(({ cells }) => cells))
  }
  return []
}

/**
 * Whether each row has one cell more than the headers, and begins with one that nothing is written in: to choose it,
 * or a picture.
 */
function isLedBySign(rows: readonly Element[], heads: number): boolean {
  const longer = rows.filter(({ children }) => children.length === heads + 1)
  const isSign = ({ firstElementChild: cell }: Element) =>
    !!cell && !saysWord(cell.textContent ?? '') && !cell.querySelector(WRITTEN)
  return longer.length > 0 && longer.every(isSign)
}

/** Those of some rows that have a name, which they begin with then. */
function named(rows: Row[]): Row[] {
  const names = withNamesFirst(rows.map(([key = []]) => key))
  return rows.flatMap(([, ...others], at): Row[] => (names[at]?.[0] ? [[names[at], ...others]] : []))
}

/**
 * Whether cells stand beside each other where their headers do, in the same order: what stands one below the other are
 * rows, not cells, and a style may have turned the cells of a row round.
 */
function areLevelAs(
  [first, second]: readonly [Line, Line, ...Line[]],
  [key, policies]: (Element | undefined)[],
) {
  if (!key || !policies || !isLevel(boxOf(first), boxOf(second))) return true
  const [one, other] = [key.getBoundingClientRect(), policies.getBoundingClientRect()]
  if (!one.height || !other.height) return true
  const isBefore = (left: DOMRect, right: DOMRect) => left.left < right.left
  return isLevel(one, other) && isBefore(one, other) === isBefore(boxOf(first), boxOf(second))
}

/** Whether what would be a cell is named for one slot with something else, which stands in it too; not where all cells are. */
function shareSlot(children: HTMLCollection, columns: readonly number[]): boolean {
  const slots = [...children].map(({ slot }) => slot)
  const own = columns.flatMap((column) => slots[column] || [])
  return new Set(own).size > 1 && slots.some((slot, at) => own.includes(slot) && slots.indexOf(slot) < at)
}

/** Those of some rows that have something in their first column, each with what stands in its columns. */
function filled(
  rows: readonly Element[],
  columns: readonly number[],
  headers: readonly Line[],
  { lines, controls }: Seen,
  within: (at: number) => boolean,
): { el: Element; cells: Row }[] {
  const table = rows
    .filter(({ children }) => children.length > Math.max(...columns) && !shareSlot(children, columns))
    .map((el) => ({ el, cells: columns.map((): Item[] => []) }))
  const places = new Map<Element, Item[]>()
  for (const { el, cells } of table)
    columns.forEach((column, index) => {
      const [cell, items] = [el.children[column], cells[index]]
      if (!cell || !items) return
      places.set(cell, items)
      if (index > 1) items.push(...markedIn(cell, headers[index]))
    })
  const put = (line: Line | null, el: Element, at: number) => {
    let cell: Element | null = within(at) ? el : null
    while (cell && !places.has(cell)) cell = outer(cell)
    // A box to tick may lie unseen under what is drawn for it.
    if (cell && (el.matches('[type=checkbox]') || isVisible(el)))
      places.get(cell)?.push({ line, el, at, box: line ? boxOf(line) : el.getBoundingClientRect() })
  }
  for (const line of lines) put(line, line.el, line.at)
  for (const { el, at } of controls) if (within(at) && !isFilter(el)) put(null, el, at)
  return table.filter(({ cells: [key] }) => key?.length)
}
