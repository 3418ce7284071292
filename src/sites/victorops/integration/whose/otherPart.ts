import { isLineReachable } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel, standsBelow, startsAt } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { colourParts } from '../../../../dom/seeing/colour'
import { lookOf } from '../../../../dom/seeing/type'
import { holds } from '../../../../dom/seeing/visible'
import { alikeParts } from '../../../../dom/tables/emptyRow'
import { setApart } from '../../../../dom/tables/setApart'
import { asThing, OF_KEY, type Thing, WORD } from '../things/valueThings'
import { saysInUse } from '../words/inUse'

/** Parts of a page of which one is shown at a time: what stands under a strip may be that of another label, which is open. */

const SHUT = '[aria-expanded=false]:not([aria-haspopup]),[aria-selected=false],details:not([open])'
const OPEN = '[aria-expanded=true],[aria-selected=true],[aria-current]:not([aria-current=false])'
/** Nobody sees the difference of two colours that is less than this. */
const LEAST = 40

/**
 * Whether a value belongs to another label than the strip it stands under: the strip's own part is shut, another label
 * stands between the two, or one beside it is the one that is chosen.
 * @param things what is shown after the strip
 */
export function isOfOtherPart(seen: Seen, strip: Line, value: Thing, things: readonly Thing[]): boolean {
  const told = strip.el.closest(`${SHUT},${OPEN}`)
  if (told && !holds(told, value.el)) return told.matches(SHUT)
  const choice = strip.el.closest('label')?.control as Partial<HTMLInputElement> | null | undefined
  if (choice?.type === 'radio' && !choice.checked) return true
  const [head, own] = [asThing(strip).box(), value.box()]
  const isLabel = ({ box, text, act, el }: Thing) => {
    const it = box()
    if (!standsBelow(own, it)) return false
    const isBelow = standsBelow(it, head)
    if (act)
      return (
        isBelow &&
        !!strip.act &&
        startsAt(it, head) &&
        lookOf(el) === lookOf(strip.el) &&
        isPartAs(strip.el, el)
      )
    return (
      WORD.test(text) &&
      !saysInUse(text) &&
      !OF_KEY.test(text) &&
      (isBelow ? isInColumn(it, own) : startsAt(it, own) && !startsAt(head, own))
    )
  }
  // What is placed above a value may come after it in the markup.
  if (things.some((one) => one.at > strip.at && one !== value && isLabel(one))) return true
  const isInRow = ({ at, act, box }: Thing) => at !== value.at && !act && isLevel(box(), own)
  // Under the header of another column something stands in the row of the value.
  const isHeader = (line: Line) => things.some((one) => isInRow(one) && isInColumn(one.box(), boxOf(line)))
  // Labels are grey beside their values.
  return seen.lines.some((line) => line.at !== value.at && isChosenInstead(strip, line) && !isHeader(line))
}

/** Whether two things are parts of one list, or as wide as each other. */
function isPartAs(el: Element, other: Element): boolean {
  const width = (one: Element) => one.getBoundingClientRect().width
  return Math.abs(width(el) - width(other)) < 1 || alikeParts(el, other) !== null
}

/** Whether a line beside the strip is set as the one of both that is chosen, as in a row of tabs. */
function isChosenInstead(strip: Line, line: Line): boolean {
  const { el, act } = strip
  if (line.el === el || !isLevel(boxOf(line), boxOf(strip)) || !isLineReachable(line)) return false
  const apart = setApart(line.el, el)
  if (apart === null) return false
  const more = apart || Math.trunc((strengthOf(line.el) - strengthOf(el)) / LEAST)
  // Of links beside each other nobody can tell which is chosen, unless one is marked.
  return more > 0 || (more === 0 && !!act && !!line.act)
}

/** How much a text's colour stands out: what is not chosen is grey beside a hue, or beside what is darker or brighter. */
function strengthOf(el: Element): number {
  const parts = colourParts(getComputedStyle(el).color) ?? []
  const [most, least] = [Math.max(...parts), Math.min(...parts)]
  return most - least + Math.abs((most + least) / 2 - 128)
}
