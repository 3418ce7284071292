import { says } from '../../dom/names'
import type { Line } from '../../dom/outline'
import { OTHER_PART } from './words'

const LISTED = 'li,[role=listitem],[role=option],[role=tab],[role=treeitem]'
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]'

/**
 * Whether a line looks like the title of what follows it: a heading, at the top of a dialog, or larger or bolder than
 * the text after it. A link, a tab or one of a list, with another integration's name before it,
 * is none.
 */
export function isTitle(line: Line, lines: readonly Line[]): boolean {
  if (line.act || line.el.closest(LISTED)) return false
  const before = lines.findLast(({ at }) => at < line.at)
  if (before && says(OTHER_PART, before.text)) return false
  if (line.head || isInDialog(line)) return true
  const next = lines.find(({ at }) => at > line.at)
  if (!next) return false
  const [own, others] = [line, next].map(({ el }) => getComputedStyle(el)) as [
    CSSStyleDeclaration,
    CSSStyleDeclaration,
  ]
  const size = ({ fontSize }: CSSStyleDeclaration) => Number.parseFloat(fontSize)
  const weight = ({ fontWeight }: CSSStyleDeclaration) => Number(fontWeight)
  return size(own) > size(others) || (size(own) === size(others) && weight(own) > weight(others))
}

/** Whether a line stands in a dialog. */
export function isInDialog({ el }: Line): boolean {
  return el.closest(DIALOG) !== null
}
