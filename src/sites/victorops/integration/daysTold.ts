import type { Line } from '../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel } from '../../../dom/outline/place'
import type { Seen } from '../../../dom/outline/seen'
import { isReachable } from '../../../dom/seeing/visible'
import { GOOD_FOR_LABEL, isOver } from './goodFor'
import { keyIn, type Thing } from './valueThings'

/** Until when a key is good, where the words for it and the day stand apart: as a header and its cell, or one after the other. */

/**
 * Whether the day in a key's row under such a header, or after such a label below the key, is gone, or may be.
 * @param things what is shown after the strip
 */
export function isOverByLabel({ lines }: Seen, key: Thing, things: readonly Thing[]): boolean {
  const labels = lines.filter((line) => GOOD_FOR_LABEL.test(line.key) && isReachable(line.el, boxOf(line)))
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
    return !!day && isOver(`expires ${day.text}`)
  })
}
