import { fieldFor } from '../../dom/labels/field'
import type { Saying } from '../../dom/outline/saying'
import { type Seen, sights } from '../../dom/outline/seen'
import { sharesOf } from '../../dom/tables/share'
import { API_KEY, OTHER_PART, OUR_PART, STATUS } from './words'

const WHOLE = { from: -1, until: Number.POSITIVE_INFINITY }
const HEADS = [API_KEY, STATUS]

/** What stands in this product's row or column of a table of several products. */
export function ourShares(seen: Seen, heads: readonly Saying[] = HEADS): Seen[] {
  const others = sights(seen, OTHER_PART).map(({ line }) => line)
  return sights(seen, OUR_PART).flatMap(({ line }) => sharesOf(seen, line, others, heads))
}

/** The one share of this product that has a field for its API key; null where none or several have. */
export function shareWithKey(seen: Seen): Seen | null {
  const found = ourShares(seen).flatMap((share) => {
    const field = fieldFor(share, API_KEY, WHOLE)
    return 'found' in field ? { share, field: field.found } : []
  })
  const fields = new Set(found.map(({ field }) => field))
  return fields.size === 1 ? (found[0]?.share ?? null) : null
}
