import type { Line } from '../../dom/outline'
import type { Seen } from '../../dom/seen'
import { sights } from '../../dom/seen'
import type { Stretch } from '../../dom/standing'
import { isVisible } from '../../dom/visible'
import { BARE_ROUTING_KEY, OTHER_PART, OUR_PART, ROUTING_KEY_LABEL } from './words'

/** Headings under which a routing key can only be this product's. */
const OURS = /^(?:victorops|splunk on-call|advanced|general|monitor)\b/
/** Other products that have routing keys. */
const RIVALS = /^(?:pagerduty|opsgenie)\b/gm
/** Shorter texts may be the name of a part. */
const SENTENCE = 30

/**
 * Whether the one label *Routing key* on a monitor's form, without a product's name, is that of this product: no part
 * of another product, nor of one that nobody knows, has begun before it.
 */
export function isOurs(seen: Seen, { from, until }: Stretch): boolean {
  const within = ({ at }: Line) => at > from && at < until
  const [label, other] = sights(seen, BARE_ROUTING_KEY).filter(({ line }) => within(line))
  // Where one label has the product's name in it, that one is meant.
  const isNamed = seen.lines.some(({ key }) => key.search(ROUTING_KEY_LABEL) >= 0)
  if (!label || other || isNamed) return false
  const { at, el } = label.line
  const before = (line: Line) => within(line) && line.at < at
  const last = (pattern: RegExp) =>
    Math.max(-1, ...sights(seen, pattern).flatMap(({ line }) => (before(line) ? line.at : [])))
  if (last(OUR_PART) < Math.max(last(OTHER_PART), last(RIVALS))) return false
  const lines = seen.lines.filter((line) => before(line) && !line.el.contains(el) && isVisible(line.el))
  const heading = lines.findLast(({ head }) => head)
  if (heading && !OURS.test(heading.key)) return false
  // What stands alone since the field or heading before may be the heading of a part, whatever it is written in.
  const begin = Math.max(
    seen.controls.findLast((control) => control.at < at)?.at ?? from,
    lines.findLast(({ key }) => OURS.test(key))?.at ?? from,
  )
  return lines.filter((line) => line.at > begin && !line.act).every(({ text }) => text.length > SENTENCE)
}
