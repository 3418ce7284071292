import type { Line } from '../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel, standsBelow, startsAt } from '../../../dom/outline/place'
import type { Seen } from '../../../dom/outline/seen'
import { lookOf, sizeIn, weightIn } from '../../../dom/seeing/type'
import { holds, isReachable } from '../../../dom/seeing/visible'
import { alikeParts } from '../../../dom/tables/emptyRow'
import { asThing, keyIn, type Thing } from './valueThings'

/** Parts of a page of which one is shown at a time: what stands under a strip may be that of another label, which is open. */

const SHUT = '[aria-expanded=false]:not([aria-haspopup]),[aria-selected=false],details:not([open])'
const OPEN = '[aria-expanded=true],[aria-selected=true],[aria-current]:not([aria-current=false])'
const CLEAR = /^(?:transparent|rgba\(.*, 0\))$/

/**
 * Whether a value belongs to another label than the strip it stands under: the strip's own part is shut, a label made as
 * it is stands between the two, or one beside it is the one that is chosen.
 * @param things what is shown after the strip
 */
export function isOfOtherPart(seen: Seen, strip: Line, value: Thing, things: readonly Thing[]): boolean {
  const told = strip.el.closest(`${SHUT},${OPEN}`)
  if (told && !holds(told, value.el)) return told.matches(SHUT)
  const box = asThing(strip).box()
  const isHead = (one: Thing) =>
    one.at > strip.at &&
    one.at < value.at &&
    !keyIn(one) &&
    standsBelow(one.box(), box) &&
    startsAt(one.box(), box) &&
    isMadeAs(strip.el, one.el) &&
    !isMadeAs(strip.el, value.el)
  if (things.some(isHead)) return true
  const isInRow = ({ at, act, box }: Thing) => at !== value.at && !act && isLevel(box(), value.box())
  // Under the header of another column something stands in the row of the value.
  const isHeader = (line: Line) => things.some((one) => isInRow(one) && isInColumn(one.box(), boxOf(line)))
  return seen.lines.some((line) => isChosenInstead(strip, line) && !isHeader(line))
}

/** Whether two things are parts of one list, made and set alike. */
function isMadeAs(el: Element, other: Element): boolean {
  const parts = alikeParts(el, other)
  if (!parts || lookOf(el) !== lookOf(other)) return false
  const [one, two] = parts.map((part) => getComputedStyle(part).backgroundColor)
  return one === two
}

/** Whether a line beside the strip is set as the one of both that is chosen, as in a row of tabs. */
function isChosenInstead(strip: Line, line: Line): boolean {
  const { el, act } = strip
  if (line.el === el || !isLevel(boxOf(line), boxOf(strip)) || !isReachable(line.el, boxOf(line)))
    return false
  const parts = sizeIn(el) === sizeIn(line.el) ? alikeParts(el, line.el) : null
  if (!parts) return false
  const more = weightIn(line.el) - weightIn(el) || markOf(line.el, parts[1]) - markOf(el, parts[0])
  // Of links beside each other nobody can tell which is chosen, unless one is marked.
  return more > 0 || (more === 0 && !!act && !!line.act)
}

/** How much marks what is chosen out of several: a ground of its own, and a line under it. */
function markOf(...all: readonly Element[]): number {
  const marks = all.flatMap((el) => {
    const { backgroundColor, borderBottomColor, borderBottomWidth } = getComputedStyle(el)
    return [backgroundColor, Number.parseFloat(borderBottomWidth) ? borderBottomColor : 'transparent']
  })
  return marks.filter((colour) => !CLEAR.test(colour)).length
}
