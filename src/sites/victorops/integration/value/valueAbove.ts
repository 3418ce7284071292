import { isLineLegible, isLineReachable } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { smallestAround } from '../../../../dom/seeing/around'
import { isStruck } from '../../../../dom/seeing/struck'
import { holds, outer } from '../../../../dom/seeing/visible'
import { readKey } from '../../../../model/keys/endpoint'
import { KEY_ACT } from '../told/told'

/** The farthest a value stands from a label below it, or after it. */
const FARTHEST = 24

/**
 * The key right above a label that has nothing below it, as captions stand under figures; or right before a label that
 * has nothing after it. The box around both holds nothing else than buttons: in a list of several values, each would look
 * like the next label's.
 */
export function valueAbove({ lines, controls }: Seen, strip: Line): string {
  const shown = lines.filter(isLineReachable)
  const above = shown.findLast(({ at, act }) => at < strip.at && !act)
  if (!above || readKey(above.text).is !== 'key' || isStruck(above.el, null) || !isLineLegible(above))
    return ''
  const [value, label] = [boxOf(above), boxOf(strip)]
  const gap = label.top - value.bottom
  const isOver = isInColumn(value, label) && gap > -2 && gap < FARTHEST
  const box = smallestAround(above.el, strip.el)
  const isBefore =
    isLevel(value, label) && Math.abs(label.left - value.right) < FARTHEST && isFollowedByAct(lines, strip)
  if (
    !(isOver || (isBefore && box && isLast(strip.el, box))) ||
    !box ||
    shown.some((line) => line !== above && line !== strip && !line.act && holds(box, line.el))
  )
    return ''
  const below = [...shown, ...controls].filter(
    ({ at, el }) => at > strip.at && !shown.some((one) => one.act && one.el === el),
  )
  const isAfter = ({ el }: { el: Element }) => isLevel(el.getBoundingClientRect(), label)
  const isBelow = ({ el }: { el: Element }) => {
    const { left, right, top } = el.getBoundingClientRect()
    return left < label.right && right > label.left && top - label.bottom < Math.max(gap, 0) + FARTHEST
  }
  return below.some(isBefore ? isAfter : isBelow) || controls.some(({ el }) => holds(box, el))
    ? ''
    : above.text
}

function isFollowedByAct(lines: readonly Line[], strip: Line): boolean {
  const next = lines.find(({ at }) => at > strip.at)
  return !!next?.act && KEY_ACT.test(next.key)
}

/** Whether nothing stands after something in a box, not even an empty cell. */
function isLast(el: Element, box: Element): boolean {
  let part: Element | null = el
  for (; part && part !== box; part = outer(part)) if (part.nextElementSibling) return false
  return part === box
}
