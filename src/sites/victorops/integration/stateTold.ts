import { boxOf, isLevel } from '../../../dom/outline/place'
import type { Seen } from '../../../dom/outline/seen'
import { isReachable } from '../../../dom/seeing/visible'
import { STATE_LABEL, STATE_SAID } from '../words'
import { saysGone } from './goneKeys'
import { keyIn, type Thing } from './valueThings'

/** How far below its label a state stands, at the most. */
const FARTHEST = 24

/**
 * Whether a label below a key, before the next one, says with what stands beside it or under it that the key is none any
 * more: *Status: Suspended*.
 * @param things what is shown after the strip
 */
export function isGoneByLabel({ lines }: Seen, key: Thing, things: readonly Thing[]): boolean {
  const next = things.find((one) => one.at > key.at && keyIn(one) !== null)?.at ?? Number.POSITIVE_INFINITY
  return lines.some((line) => {
    if (line.at <= key.at || line.at >= next) return false
    const [, said] = STATE_SAID.exec(line.key) ?? []
    if (said) return saysGone(said) && isReachable(line.el, boxOf(line))
    if (!STATE_LABEL.test(line.key) || !isReachable(line.el, boxOf(line))) return false
    const label = boxOf(line)
    const value = things.find(({ at, act }) => at > line.at && !act)
    const box = value?.box()
    const isUnder = !!box && box.top >= label.top && box.top - label.bottom < FARTHEST
    return !!value && !!box && (isLevel(box, label) || isUnder) && saysGone(value.text)
  })
}
