import type { Line } from '../../../dom/outline/outline'
import { boxOf, isLevel } from '../../../dom/outline/place'
import type { Seen } from '../../../dom/outline/seen'
import { isReachable } from '../../../dom/seeing/visible'
import { readKey } from '../../../model/keys/endpoint'

/** Labels may stand below their values: where nothing is spaced, each looks like the next value's label. */

/** Rows of one list are not set to the pixel. */
const SLACK = 3
/** A longer line is a sentence, and no part of a list of values. */
const LONGEST = 60

/** Whether a strip names the value under it, and not the one above. */
export function isLabelled({ lines }: Seen, strip: Line, value: { box: () => DOMRect }): boolean {
  const box = boxOf(strip)
  if (isLevel(box, value.box())) return true
  const above = lines.filter((line) => line.at < strip.at && isReachable(line.el, boxOf(line)))
  const things = above.filter(({ act }) => !act)
  const before = things.at(-1)
  if (!before || readKey(before.text).is !== 'key' || !isInColumn(box, boxOf(before))) return true
  const gap = value.box().top - box.bottom
  const other = box.top - boxOf(before).bottom
  if (Math.abs(gap - other) > SLACK) return gap < other
  // Labels and values in turn: a list that begins with a value has its labels below.
  return pileAbove(strip, things, gap, above) % 2 === 0
}

function isInColumn(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && one.right > other.left
}

/** How many lines stand above one, spaced like it and the value below: a list of labels and values. */
function pileAbove(strip: Line, things: readonly Line[], gap: number, above: readonly Line[]): number {
  let count = 0
  let lower = boxOf(strip)
  for (const line of things.toReversed()) {
    const box = boxOf(line)
    const isNext = isInColumn(box, lower) && lower.top - box.bottom <= gap + SLACK
    if (!isNext || line.head || line.text.length > LONGEST) break
    // A label has no link in its line, as sentences have.
    const next = above[above.indexOf(line) + 1]
    if (count % 2 && next?.act && isLevel(boxOf(next), box)) break
    count++
    lower = box
  }
  return count
}
