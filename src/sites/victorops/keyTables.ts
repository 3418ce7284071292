import { boxOf } from '../../dom/place'
import type { Seen } from '../../dom/seen'
import { isVisible } from '../../dom/visible'
import type { RoutingKey } from '../../model/routingKey'
import type { Heads } from './keyHeads'

/** Tables of one list begin at the same edge. */
const SLACK = 4
/** What a heading says over keys that are none any more, or none at all. */
const NOT_THESE =
  /archiv|delet|remov|revok|retir|inactive|disabled|former|old|history|recent|example|sample|demo/

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
  const isOne = others.every((heads, at) => isNext(tables[at] ?? first, heads) && !isApart(seen, heads))
  const all = tables.map((heads, at) =>
    read(heads, (isOne && tables[at + 1]?.[0].at) || Number.POSITIVE_INFINITY),
  )
  if (isOne && all.every(([key]) => key)) return together(all.flat())
  return all.reduce((one, keys) => (keys.length > one.length ? keys : one), [])
}

/** Whether keys stand below others, or the list goes on beside them; how wide their column is may differ from table to table. */
function isNext([upper, policies]: Heads, [lower]: Heads): boolean {
  const [one, other] = [boxOf(upper), boxOf(lower)]
  if (other.left > boxOf(policies).right) return Math.abs(other.top - one.top) <= SLACK
  return other.top >= one.bottom && Math.abs(other.left - one.left) <= SLACK
}

/** Whether the last heading before a table's headers says that its rows are others. */
function isApart({ lines }: Seen, [key]: Heads): boolean {
  const heading = lines.findLast((line) => line.at < key.at && line.head && isVisible(line.el))
  return !!heading && NOT_THESE.test(heading.key)
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
