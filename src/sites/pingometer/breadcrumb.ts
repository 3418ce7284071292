import { SENTENCE } from '../../dom/labels/manner'
import type { Line } from '../../dom/outline/outline'
import { boxOf, isLevel } from '../../dom/outline/place'
import { type Seen, type Sight, sights } from '../../dom/outline/seen'
import { smallestAround } from '../../dom/seeing/around'
import { typeOf } from '../../dom/seeing/type'
import { holds, isVisible } from '../../dom/seeing/visible'
import { isHead } from './othersParts'
import { isRow } from './parts'
import { OTHER_INTEGRATION, OUR_PART } from './words'

/**
 * Whether the lines that read like a breadcrumb are one: they stand on one level, or alone together in a box. The tab
 * *Extras* and the name of the first part below it read alike and are none: the form after them may be the next part's.
 */
export function isBreadcrumb({ line, groups }: Sight, { lines }: Seen): boolean {
  const pieces = piecesOf(line, groups, lines)
  const box = boxOf(line)
  if (pieces.every((piece) => isLevel(boxOf(piece), box))) return true
  const around = pieces.reduce<Element | null>((el, piece) => el && smallestAround(el, piece.el), line.el)
  return !lines.some((one) => !pieces.includes(one) && around && holds(around, one.el) && isVisible(one.el))
}

/** The titles of other integrations' forms. The tab *Extras* and what follows it in the form are none. */
export function othersTitles(seen: Seen): Line[] {
  return sights(seen, OTHER_INTEGRATION)
    .filter((title) => {
      const pieces = piecesOf(title.line, title.groups, seen.lines)
      const last = pieces.at(-1)
      if (!pieces[1] || !last) return true
      if (isRow(last) || SENTENCE.test(last.text)) return false
      return isBreadcrumb(title, seen) || (isHead(last, seen) && !isAmongOurs(last, seen))
    })
    .map(({ line }) => line)
}

/** Whether a name is written like ours: then each is that of a part, or of what may be chosen. */
function isAmongOurs({ el }: Line, seen: Seen): boolean {
  const type = typeOf(el)
  return sights(seen, OUR_PART).some(({ line }) => typeOf(line.el) === type)
}

function piecesOf(line: Line, [whole = '']: Sight['groups'], lines: readonly Line[]): Line[] {
  const start = lines.indexOf(line)
  return lines.slice(start, start + whole.split('\n').length)
}
