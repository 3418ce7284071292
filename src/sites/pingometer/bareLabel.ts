import type { Stretch } from '../../dom/inputs/standing'
import type { Line } from '../../dom/outline/outline'
import type { Label } from '../../dom/outline/saying'
import type { Seen } from '../../dom/outline/seen'
import { sights } from '../../dom/outline/seen'
import { stateOf } from '../../dom/seeing/states'
import { holds, isVisible } from '../../dom/seeing/visible'
import { BARE_ROUTING_KEY, OTHER_PART, OUR_PART, ROUTING_KEY_LABEL } from './words'

/** Headings under which a routing key can only be this product's. */
const OURS = /^(?:victorops|splunk on-call|advanced|general|monitor)\b/
/** Other products that have routing keys. */
const RIVALS = /^(?:pagerduty|opsgenie)\b/gm
/** Shorter texts may be the name of a part. */
const SENTENCE = 30

/**
 * Where to look for a field that is labelled *Routing key*, without a product's name, and is this product's; null where
 * none surely is. Of several such labels, one must stand under this product's name.
 */
export function bareStretch(seen: Seen, stretch: Stretch): Stretch | null {
  const within = ({ at }: Line) => at > stretch.from && at < stretch.until
  // Where one label has the product's name in it, that one is meant.
  if (seen.lines.some(({ key }) => key.search(ROUTING_KEY_LABEL) >= 0)) return null
  const labels = sights(seen, BARE_ROUTING_KEY).flatMap(({ line }) => (within(line) ? line : []))
  const [ours, other] = labels.filter((label) => isOurs(seen, stretch, label, !!labels[1]))
  if (!ours || other) return null
  if (!labels[1]) return stretch
  const next = labels.find(({ at }) => at > ours.at)
  return { from: ours.at - 1, until: next?.at ?? stretch.until }
}

/**
 * Whether such a label is this product's: no part of another product, nor of one that nobody knows, has begun before it.
 * @param isNamed whether its own part must have begun
 */
function isOurs(seen: Seen, { from }: Stretch, { at, el }: Line, isNamed: boolean): boolean {
  const before = (line: Line) => line.at > from && line.at < at
  const last = (pattern: RegExp | Label) =>
    Math.max(-1, ...sights(seen, pattern).flatMap(({ line }) => (before(line) ? line.at : [])))
  const ours = last(OUR_PART)
  if (ours < Math.max(last(OTHER_PART), last(RIVALS), isNamed ? 0 : -1)) return false
  const lines = seen.lines.filter((line) => before(line) && !holds(line.el, el) && isVisible(line.el))
  const heading = lines.findLast(({ head }) => head)
  if (heading && !OURS.test(heading.key)) return false
  // What stands alone since the field or heading before may be the heading of a part, whatever it is written in.
  const begin = Math.max(
    seen.controls.findLast((control) => control.at < at)?.at ?? from,
    lines.findLast(({ key }) => OURS.test(key))?.at ?? from,
  )
  // A part may begin with a box to tick that has its name; one that is named by its state alone names no part.
  return lines
    .filter((line) => line.at > begin && !line.act && stateOf(line.key) === 'unknown')
    .every(({ text }) => text.length > SENTENCE)
}
