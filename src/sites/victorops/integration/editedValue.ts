import { isTextField } from '../../../dom/labels/field'
import { isLevel } from '../../../dom/outline/place'
import type { Thing } from './valueThings'

/** A key in a field that is being written: what stands there is not saved. */

const ONLY_SHOWN = ':disabled,[readonly],[aria-disabled=true],[aria-readonly=true]'
/** What the two buttons say that end it. */
const ENDS = [/^\W*(?:save|update|apply)\b/i, /^\W*(?:cancel|discard)\b/i]

/** Whether a field has both buttons at it: beside it, or right after it. */
export function isUnderEdit({ el, at, box }: Thing, things: readonly Thing[]): boolean {
  if (!isTextField(el) || el.matches(ONLY_SHOWN)) return false
  const next = things.find((one) => one.at > at && !one.act)?.at ?? Number.POSITIVE_INFINITY
  const acts = things.filter(
    (one) => one.act && ((one.at > at && one.at < next) || isLevel(one.box(), box())),
  )
  return ENDS.every((end) => acts.some(({ text }) => end.test(text)))
}
