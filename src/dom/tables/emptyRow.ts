import { largestWithout } from '../seeing/around'
import { membersOf } from '../seeing/members'
import { saysWord } from '../seeing/states'
import { holds, outer } from '../seeing/visible'

const TABLES = 'table,[role=table],[role=grid],[role=treegrid]'

/**
 * Whether something in a table's first column stands in a row of its own whose second cell is there and empty. Words
 * under a table, over its whole width, or in its footer stand in none.
 * @param row the largest element around it that holds no other row's beginning
 * @param models the same of rows that are known for such
 * @param header the header of the first column
 * @param startsSecond whether a box begins in the second column
 */
export function isEmptyRow(
  el: Element,
  row: Element,
  models: readonly Element[],
  header: Element,
  startsSecond: (box: DOMRect) => boolean,
): boolean {
  const real = el.closest('tr,[role=row]')
  if (real) {
    const table = real.closest(TABLES)
    const isHere = table && [header, ...models].some((one) => holds(table, one))
    return !!isHere && !real.closest('tfoot') && [...real.children].some(isEmptySecond)
  }
  // Without a table's roles only a row made like the others is one.
  if (!models.some((model) => model.parentElement === row.parentElement && isAlike(model, row))) return false
  const next = row.nextElementSibling
  return [...row.children, ...(next ? [next] : [])].some(isEmptySecond)

  function isEmptySecond(cell: Element): boolean {
    const box = cell.getBoundingClientRect()
    return !holds(cell, el) && startsSecond(box) && !saysWord(cell.textContent ?? '')
  }
}

/** Whether two rows are made of the same elements. */
export function isAlike(one: Element, other: Element): boolean {
  return membersOf(one).localName === membersOf(other).localName && haveCellsAlike(one, other)
}

/** The largest parts in which two things stand apart from each other, where they are of one box and made alike. */
export function alikeParts(one: Element, other: Element): [Element, Element] | null {
  const [first, second] = [largestWithout(one, [other]), largestWithout(other, [one])]
  return outer(first) === outer(second) && isAlike(first, second) ? [first, second] : null
}

/** Whether the cells of two rows are: headers may stand outside of the list that its rows are items of. */
export function haveCellsAlike(one: Element, other: Element): boolean {
  const names = (row: Element) => [...membersOf(row).children].map((el) => membersOf(el).localName).join()
  return names(one) === names(other)
}
