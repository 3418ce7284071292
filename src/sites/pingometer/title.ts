import { isInDialog } from '../../dom/dialog'
import { says } from '../../dom/names'
import type { Line } from '../../dom/outline'
import { OTHER_PART } from './words'

const LISTED = 'li,[role=listitem],[role=option],[role=tab],[role=treeitem]'

/**
 * Whether a line looks like the title of what follows it: a heading, at the top of a dialog, or larger or bolder than
 * the text after it. A link, a tab or one of a list is none, nor one with another integration's name before it.
 */
export function isTitle(line: Line, lines: readonly Line[]): boolean {
  if (line.act || line.el.closest(LISTED)) return false
  const before = lines.findLast(({ at }) => at < line.at)
  if (before && says(OTHER_PART, before.text)) return false
  if (line.head || isInDialog(line.el)) return true
  const next = lines.find(({ at }) => at > line.at)
  if (!next) return false
  const own = getComputedStyle(line.el)
  const others = getComputedStyle(next.el)
  const size = ({ fontSize }: CSSStyleDeclaration) => Number.parseFloat(fontSize)
  const weight = ({ fontWeight }: CSSStyleDeclaration) => Number(fontWeight)
  return size(own) > size(others) || (size(own) === size(others) && weight(own) > weight(others))
}
