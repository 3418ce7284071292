import { isLineReachable } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { isReachable } from '../../../../dom/seeing/visible'
import { STATE_LABEL, STATE_SAID } from '../../words'
import { keyIn, type Thing } from '../things/valueThings'
import { saysGone } from '../words/goneKeys'

/** How a key is, behind a label that says so: *Status: Suspended*. */

/** How far below its label a state stands, at the most. */
const FARTHEST = 24

/**
 * Whether a label between two reading places says with what stands beside it or under it that the key is none any more.
 */
export function saysStateIsGone({ lines }: Seen, from: number, until: number): boolean {
  return lines.some((line, at) => {
    if (line.at <= from || line.at >= until || line.act) return false
    const [, said] = STATE_SAID.exec(line.key) ?? []
    if (said) return saysGone(said) && isLineReachable(line)
    const next = lines[at + 1]
    return !!next && STATE_LABEL.test(line.key) && saysGone(next.text) && isItsValue(line, next)
  })
}

function isItsValue(label: Line, value: Line): boolean {
  const [one, other] = [boxOf(label), boxOf(value)]
  return !value.act && isReachable(label.el, one) && isItsPlace(one, other)
}

/** Whether what a label says stands in a box: beside it, or right under it. */
export function isItsPlace(label: DOMRect, box: DOMRect): boolean {
  return isLevel(label, box) || (box.top >= label.top && box.top - label.bottom < FARTHEST)
}

/**
 * The same of a label below a key, before the next one.
 * @param things what is shown after the strip
 */
export function isGoneByLabel(seen: Seen, key: Thing, things: readonly Thing[]): boolean {
  const next = things.find((one) => one.at > key.at && keyIn(one) !== null)
  return saysStateIsGone(seen, key.at, next?.at ?? Number.POSITIVE_INFINITY)
}
