import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel, standsBelow } from '../../../../dom/outline/place'
import { type Seen, seenOf } from '../../../../dom/outline/seen'
import { smallestAround } from '../../../../dom/seeing/around'
import { holds, isRightToLeft } from '../../../../dom/seeing/visible'

/** What tells that labels are looked for. */
const ANY = /\bapi[ -](?:key|endpoint)|\burl to notify\b/

interface Placed {
  el: Element
  at: number
  box: DOMRect
}

/**
 * What was read of a page, with each text before what stands below it in the same box, or behind it in a row, and comes
 * first in the markup: a label may be placed above its value or to its left, and what follows is another's.
 */
export function withPlacedFirst(seen: Seen): Seen {
  if (!ANY.test(seen.words)) return seen
  const placed: Placed[] = []
  const moved = new Map<Line, number>()
  const put = (el: Element, at: number, box: DOMRect, line?: Line) => {
    if (!box.width || !box.height) return
    const place = line && !line.act ? placeAbove(el, box, placed) : placed.length
    const next = placed[place]
    if (line && next) moved.set(line, next.at - 1 / (1 + at))
    placed.splice(place, 0, { el, at: (line && moved.get(line)) ?? at, box })
  }
  const things = [
    ...seen.controls.map(({ el, at }) => ({ el, at, line: undefined })),
    ...seen.lines.map((line) => ({ el: line.el, at: line.at, line })),
  ]
  for (const { el, at, line } of things.sort((one, other) => one.at - other.at))
    put(el, at, line ? boxOf(line) : el.getBoundingClientRect(), line)
  if (!moved.size) return seen
  const lines = seen.lines.map((line) => ({ ...line, at: moved.get(line) ?? line.at }))
  return seenOf({ ...seen, lines: lines.sort((one, other) => one.at - other.at) })
}

/**
 * Among things in order, the place of the first that stands below another one or behind it, with all that come between
 * the two.
 */
function placeAbove(el: Element, own: DOMRect, placed: readonly Placed[]): number {
  const isBelow = ({ box }: Placed) => standsBelow(box, own)
  const isBehind = ({ box }: Placed) => isLevel(box, own) && box.left >= own.right
  const last = placed.at(-1)
  const row = last && isBehind(last) && !isRightToLeft(el) ? smallestAround(el, last.el) : null
  if (row) {
    const begin = placed.findLastIndex((one) => !holds(row, one.el)) + 1
    return placed.slice(begin).every(isBehind) ? begin : placed.length
  }
  const around = last && isBelow(last) ? smallestAround(el, last.el) : null
  if (!around) return placed.length
  const begin = placed.findLastIndex((one) => !holds(around, one.el)) + 1
  const before = placed.slice(begin)
  const isOver = before.some(({ box }) => isInColumn(box, own))
  return isOver && before.every(isBelow) ? begin : placed.length
}
