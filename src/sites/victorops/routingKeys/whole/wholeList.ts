import type { Line } from '../../../../dom/outline/outline'
import { boxOf } from '../../../../dom/outline/place'
import { type Seen, sights } from '../../../../dom/outline/seen'
import { largestWithout, smallestAround } from '../../../../dom/seeing/around'
import { areGapless } from '../../../../dom/seeing/gapless'
import { hasBareScroller, isSticky, scrollsAsWhole } from '../../../../dom/seeing/scrolling'
import { holds, isInert } from '../../../../dom/seeing/visible'
import { asKeysPage } from '../../reading'
import { DEFAULT_POLICY } from '../../words'
import { unmarked } from '../cells/breakMarks'
import { type Heads, keyHeads } from '../heads/keyHeads'
import { isNarrowed } from './narrowed'

/**
 * Whether a page shows all routing keys there are, so that one it lacks is none any more. Everything that speaks against
 * it is believed: to take a part for the whole is the only mistake that matters here.
 */

/** The page's own address, without anything that may ask for a part of it. */
const KEYS_PLACE = /^\/dash\/[\w-]+\/?(?:#?\/)?(?:\w+\/)?(?:routekeys|route-keys|routing-?keys)\/?$/i

/**
 * Where the whole list of routing keys ends, which is with the default policy.
 * @param place path, query and hash of its address
 * @param keys those that were read of the page, as they stand there
 * @returns null where there may be more keys than these
 */
export function endOfWhole(page: Seen, place: string, keys: readonly string[]): Line | null {
  if (page.cut || !keys[0] || !KEYS_PLACE.test(place)) return null
  const seen = asKeysPage(page)
  const { tables, cards } = keyHeads(seen)
  const [heads, more] = tables
  const defaults = sights(seen, DEFAULT_POLICY).map(({ line }) => line)
  const [end] = defaults
  if (!heads || more || cards[0] || !end || isInert(end.el)) return null
  const cells = cellsOf(seen, heads, keys, end.el.closest('tfoot') ? Number.POSITIVE_INFINITY : end.at)
  if (!cells) return null
  const rows = cells.map((el, at) =>
    largestWithout(el, [
      ...heads.map((head) => head.el),
      end.el,
      ...[cells[at - 1], cells[at + 1]].filter((one) => one !== undefined),
    ]),
  )
  const top = topOf(heads, cells)
  const boxes = rows.map((row) => row.getBoundingClientRect())
  const isWhole =
    areGapless(top, boxes, boxOf(end).top) &&
    scrollsAsWhole(heads[0].el, rows, end.el) &&
    !hasBareScroller(seen.roots, top, boxOf(end).bottom) &&
    !isNarrowed(seen, { rows, cells, defaults, heads, keys })
  return isWhole ? end : null
}

/**
 * What holds each key after the headers, in reading order; null where one is not found there.
 * @param end the reading place of the end; the foot of a table may come before its rows
 */
function cellsOf({ lines, controls }: Seen, [head]: Heads, keys: readonly string[], end: number) {
  const within = ({ at }: { at: number }) => at > head.at && at < end
  const found = new Map<string, { el: Element; at: number }>()
  // Keys were read without the marks that their page breaks them at.
  const note = (text: string | undefined, one: { el: Element; at: number }) => {
    const key = unmarked(text ?? '')
    if (key && !found.has(key)) found.set(key, one)
  }
  const own = lines.filter(within)
  for (const line of own) note(line.text, line)
  for (const control of controls.filter(within))
    note((control.el as Partial<HTMLInputElement>).value, control)
  // A badge or a number may stand beside a key in its line.
  for (const line of own) for (const { data } of line.nodes) note(data.trim(), line)
  const cells = keys.map((key) => found.get(unmarked(key)))
  if (!cells.every((one) => one !== undefined)) return null
  return [...cells].sort((one, other) => one.at - other.at).map(({ el }) => el)
}

/** Where the rows begin: below the headers, or, where those stay in sight, where the headers belong. */
function topOf([key, policies]: Heads, [first]: readonly Element[]): number {
  const list = first && smallestAround(key.el, first)
  if (!list || !isSticky(key.el, list)) return Math.max(boxOf(key).bottom, boxOf(policies).bottom)
  const row = largestWithout(key.el, [first])
  const height = holds(list, row) ? row.getBoundingClientRect().height : 0
  return list.getBoundingClientRect().top + height
}
