import { isLineReachable } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import type { Seen } from '../../../../dom/outline/seen'
import { largestWithout } from '../../../../dom/seeing/around'
import { holds } from '../../../../dom/seeing/visible'
import { POLICIES_HEAD } from '../../words'

/** A card that has a routing key for its title, and the label of its policies. */
export interface TitledCard {
  /** The title's line; it is above the label. */
  key: Line
  policies: Line
  card: Element
}

/**
 * Cards below one heading *Routing Key*, each titled by its key. A card ends where another one's label, or the heading,
 * stands in the same box.
 */
export function titledCards(seen: Seen, heading: Line): TitledCard[] {
  const lines = seen.lines.filter((line) => line.at > heading.at && isLineReachable(line))
  const labels = lines.filter(({ key }) => POLICIES_HEAD.test(key))
  if (labels.length < 2) return []
  return labels.flatMap((policies) => {
    const others = labels.flatMap((one) => (one === policies ? [] : one.el))
    const card = largestWithout(policies.el, [heading.el, ...others])
    const [key, more] = lines.filter(({ at, el }) => at < policies.at && holds(card, el))
    return key && !more ? [{ key, policies, card }] : []
  })
}
