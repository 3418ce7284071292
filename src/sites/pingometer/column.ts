import type { Line } from '../../dom/outline/outline'
import { boxOf, isApart, standsBelow } from '../../dom/outline/place'
import { largestWithout } from '../../dom/seeing/around'
import { outer } from '../../dom/seeing/visible'

/**
 * Whether a row of a form stands below the name of a part and at its side: in a grid of parts, what is read after a name
 * may be another's.
 */
export function isOfOtherColumn(name: Line, row: Line): boolean {
  const cell = largestWithout(name.el, [row.el])
  const block = getComputedStyle(cell).display === 'inline' ? outer(cell) : cell
  const box = block?.getBoundingClientRect()
  return !!box && isApart(boxOf(row), box) && standsBelow(boxOf(row), box)
}
