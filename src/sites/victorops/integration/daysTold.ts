import { isLineReachable } from '../../../dom/outline/legible'
import type { Line } from '../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel } from '../../../dom/outline/place'
import type { Seen } from '../../../dom/outline/seen'
import { GONE } from '../../../dom/seeing/goneWords'
import { GOOD_FOR_LABEL, isOver } from './goodFor'
import { keyIn, type Thing } from './valueThings'

/** Until when a key is good, or since when it is none, where the words for it and the day stand apart: as a header and its cell, or one after the other. */

const GONE_LABEL = new RegExp(`^(?:date )?(?!rotated)(?:${GONE})(?: date| on| at)?$`)
/** What stands there of a key that is none any more; of each other one nothing does, or a dash. */
const TOLD = /\d|^(?:yes|true)$|\b(?:ago|today|yesterday)\b/i

/**
 * Whether the day in a key's row under such a header, or after such a label below the key, is gone, or may be.
 * @param things what is shown after the strip
 */
export function isOverByLabel({ lines }: Seen, key: Thing, things: readonly Thing[]): boolean {
  const isLabel = (line: Line) => GOOD_FOR_LABEL.test(line.key) || GONE_LABEL.test(line.key)
  const labels = lines.filter((line) => isLabel(line) && isLineReachable(line))
  if (!labels[0]) return false
  const own = key.box()
  const next = things.find((one) => one.at > key.at && keyIn(one) !== null)?.at ?? Number.POSITIVE_INFINITY
  const dayAfter = (label: Line) => things.find(({ at, act }) => at > label.at && !act)
  const dayUnder = (head: DOMRect) =>
    things.find((one) => isLevel(one.box(), own) && isInColumn(one.box(), head) && !keyIn(one))
  return labels.some((label) => {
    const head = boxOf(label)
    const isBelow = label.at > key.at && label.at < next
    const isHeader = label.at < key.at && head.bottom <= own.top + 1
    const day = isBelow ? dayAfter(label) : isHeader ? dayUnder(head) : undefined
    if (!day || keyIn(day)) return false
    return GONE_LABEL.test(label.key) ? TOLD.test(day.text) : isOver(`expires ${day.text}`)
  })
}
