import { isLineReachable } from '../outline/legible'
import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import { areParted } from '../seeing/around'
import { standsOnGround } from '../seeing/ground'
import { isRightToLeft } from '../seeing/visible'
import type { Item } from '../tables/tableItem'

/** What stands beside each other in one cell of a table: the word it is about, badges, initials, buttons. */

const CELL = 'td,th,[role=cell],[role=gridcell]'
const PRESSED = 'button,[role=button]'

/**
 * The lines of a cell as they are read: what stands beside the first one in the order of writing, however the markup
 * has it. Buttons are none of them.
 */
export function linesAcross(cell: readonly Item[]): Line[] {
  const lines = cell.flatMap(({ line }) => line ?? [])
  const [first] = lines
  if (!first || !lines[1]) return lines
  const isWord = (line: Line) => !line.act?.matches(PRESSED) && isLineReachable(line)
  const words = lines.filter((line) => line === first || isWord(line))
  const level = words.filter((line) => isLevel(boxOf(line), boxOf(first)))
  const startOf = (line: Line) => (isRightToLeft(first.el) ? -boxOf(line).right : boxOf(line).left)
  return level.sort((one, other) => startOf(one) - startOf(other))
}

/** Whether a line stands on a ground of its own before another one, as badges and initials do. */
export function isOnGround(line: Line, beside: Line): boolean {
  return standsOnGround(line.el, beside.el)
}

/** Whether two lines stand in cells of their own under one header. */
export function areInTwoCells(one: Line, other: Line): boolean {
  return areParted(one.el.closest(CELL), other.el.closest(CELL))
}

/** Whether a text is raised or set lower than the word beside it, and no part of that. */
export function isRaised({ parentElement: el }: Text): boolean {
  return !!el?.closest('sup,sub')
}
