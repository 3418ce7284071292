import { boxOf, isLevel } from '../../dom/outline/place'
import type { Seen, Sight } from '../../dom/outline/seen'
import { smallestAround } from '../../dom/seeing/around'
import { holds, isVisible } from '../../dom/seeing/visible'

/**
 * Whether the lines that read like a breadcrumb are one: they stand on one level, or alone together in a box. The tab
 * *Extras* and the name of the first part below it read alike and are none: the form after them may be the next part's.
 */
export function isBreadcrumb({ line, groups }: Sight, { lines }: Seen): boolean {
  const start = lines.indexOf(line)
  const pieces = lines.slice(start, start + (groups[0] ?? '').split('\n').length)
  const box = boxOf(line)
  if (pieces.every((piece) => isLevel(boxOf(piece), box))) return true
  const around = pieces.reduce<Element | null>((el, piece) => el && smallestAround(el, piece.el), line.el)
  return !lines.some((one) => !pieces.includes(one) && around && holds(around, one.el) && isVisible(one.el))
}
