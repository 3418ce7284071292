import { isInDialog } from '../../../dom/labels/dialog'
import type { Line } from '../../../dom/outline/outline'
import { boxOf, standsBelow } from '../../../dom/outline/place'
import type { Seen } from '../../../dom/outline/seen'
import { smallestAround } from '../../../dom/seeing/around'
import { holds, isVisible } from '../../../dom/seeing/visible'
import { headRowOf } from '../../../dom/tables/headers'
import type { RoutingKey } from '../../../model/keys/routingKey'
import type { Heads } from './keyHeads'

/** Tables of one list begin at the same edge. */
const SLACK = 4
/** What a heading says over keys that are none any more, or none at all. */
const NOT_THESE =
  /archiv|delet|remov|revok|retir|inactive|disabled|former|old|history|recent|example|sample|demo/
/** What is written right before a table of invented rows. */
const FOR_EXAMPLE = /\b(?:example|sample)s?:$|^(?:an? )?(?:example|sample)s?$/i
/** What it says over the default policy alone, whose own may stand right under it. */
const DEFAULT_HEAD = /^default (?:routing |escalation )*polic(?:y|ies)$/
/** A policy with its team; a sentence may have a colon, too. */
const POLICY = /\S ?: ?\S(?:.*[^.!?…])?$/

/**
 * The keys of a list that is parted into tables, one below or beside the other under the same headers; else those of the table
 * that has the most: the same words may stand in an example, or beside each other as labels.
 * @param read the keys of one table, up to a reading place
 */
export function joined(
  seen: Seen,
  tables: readonly Heads[],
  read: (heads: Heads, end: number) => RoutingKey[],
): RoutingKey[] {
  const [first, ...others] = tables
  if (!first) return []
  const apart = new Map(tables.map((heads) => [heads, apartBy(seen, heads)]))
  const rows = new Map(tables.map((heads) => [heads, headRowOf(seen, heads).lines]))
  const areInRow = (one: Heads, [key]: Heads) => rows.get(one)?.has(key)
  const isOne = others.every((heads, at) => {
    const before = tables[at] ?? first
    return (areInRow(before, heads) || isNext(before, heads)) && apart.get(heads) === null
  })
  // One heading says it of the table below it, and hardly of those that follow.
  const isOther = (heads: Heads, at: number) => (apart.get(heads) ?? -1) > (tables[at - 1]?.[0].at ?? -1)
  // Under one row of headers two keys may stand in each row: neither ends the other's column.
  const endOf = (heads: Heads, at: number) =>
    tables.slice(at + 1).find((other) => !areInRow(heads, other))?.[0].at
  const all = tables.map((heads, at) =>
    isOther(heads, at) ? [] : read(heads, (isOne && endOf(heads, at)) || Number.POSITIVE_INFINITY),
  )
  if (isOne && all.every(([key]) => key)) return together(all.flat())
  return all.reduce((one, keys) => (keys.length > one.length ? keys : one), [])
}

/** Whether keys stand below others, or the list goes on beside them; how wide their column is may differ from table to table. */
function isNext([upper, policies]: Heads, [lower]: Heads): boolean {
  const [one, other] = [boxOf(upper), boxOf(lower)]
  if (other.left > boxOf(policies).right) return Math.abs(other.top - one.top) <= SLACK
  return standsBelow(other, one) && Math.abs(other.left - one.left) <= SLACK
}

/** Where the last heading before a table, or what is written under it, says that its rows are others; else null. */
function apartBy({ lines }: Seen, [key, policies]: Heads): number | null {
  const heading = lines.findLast(
    (line) => line.at < key.at && line.head && isVisible(line.el) && !isInDialog(line.el),
  )
  if (heading && NOT_THESE.test(heading.key)) return heading.at
  const isBelow = (line: Line) =>
    !!heading && line.at > heading.at && line.at < key.at && POLICY.test(line.text) && isVisible(line.el)
  if (heading && DEFAULT_HEAD.test(heading.key) && !lines.some(isBelow)) return heading.at
  const captions = [
    key.el.closest('figure')?.querySelector('figcaption')?.textContent,
    key.el.closest('table')?.caption?.textContent,
  ]
  const isTold = captions.some((one) => NOT_THESE.test(one?.toLowerCase() ?? ''))
  const row = smallestAround(key.el, policies.el)
  const before = lines.findLast(
    (line) => line.at < Math.min(key.at, policies.at) && !(row && holds(row, line.el)) && isVisible(line.el),
  )
  return isTold || (before && !before.act && FOR_EXAMPLE.test(before.text)) ? key.at : null
}

/** A key that stands in several parts of the list leads to what any of them says. */
function together(keys: readonly RoutingKey[]): RoutingKey[] {
  const byKey = new Map<string, RoutingKey>()
  for (const one of keys) {
    const same = byKey.get(one.key)
    byKey.set(one.key, same ? { ...same, policies: [...same.policies, ...one.policies] } : one)
  }
  return [...byKey.values()]
}
