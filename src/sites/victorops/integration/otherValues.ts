import type { Line } from '../../../dom/outline/outline'
import { boxOf, isLevel } from '../../../dom/outline/place'
import { isStruck } from '../../../dom/seeing/struck'
import { typeOf } from '../../../dom/seeing/type'
import { isTold } from './told'
import { asThing, GOOD_FOR, keyIn, NO_KEY, type Thing } from './valueThings'

/** Several keys under one strip: which of them are none any more, and whether more than one is left. */

/** The beginning of what is said beside such a key. */
const SAYS_GONE = /^(?:revoked|expired|replaced|rotated|disabled|deactivated|deleted|inactive)\b/i

/**
 * Whether another key stands right under this one in the strip's column, and is not said to be none any more: which of
 * them is meant, nobody can tell.
 */
export function isOneOfSeveral(strip: Line, value: Thing, things: readonly Thing[]): boolean {
  const box = value.box()
  if (isLevel(asThing(strip).box(), box)) return false
  const isUnder = (it: DOMRect) => it.top >= box.bottom && Math.abs(it.left - box.left) < 4
  // What is told of the first one may stand between the two.
  const isAbout = (text: string) => isTold(text) || GOOD_FOR.test(text)
  const next = things.find((one) => one.at > value.at && !one.act && isUnder(one.box()) && !isAbout(one.text))
  const isLabel = ({ at, el, text, box: of }: Thing) =>
    !isAbout(text) &&
    at > value.at &&
    at < (next?.at ?? 0) &&
    of().top >= box.bottom &&
    Math.abs(of().left - boxOf(strip).left) < 4 &&
    typeOf(el) === typeOf(strip.el)
  const isOverGone = ({ at, text }: Thing) => at > value.at && at < (next?.at ?? 0) && SAYS_GONE.test(text)
  if (things.some((one) => isLabel(one) || isOverGone(one))) return false
  return !!next && keyIn(next) !== null && !isGone(next, things)
}

/** Whether a key is struck through, or said to be none any more. */
export function isGone({ el, nodes, at }: Thing, things: readonly Thing[]): boolean {
  if (isStruck(nodes[0]?.parentElement ?? el, null)) return true
  const [next, ...others] = things.filter((one) => one.at > at && !one.act)
  const box = el.getBoundingClientRect()
  // The label of another number beside it says nothing of this one.
  const [after] = others
  const isLabel = !!after && keyIn(after) !== null && isLevel(after.box(), box)
  const says = ({ text }: Thing) =>
    SAYS_GONE.test(text) || (!isLabel && next?.text === text && NO_KEY.test(text))
  return !!next && [next, ...others].some((one) => says(one) && isLevel(one.box(), box))
}
