import { faceOf } from '../../dom/inputs/face'
import type { Stretch } from '../../dom/inputs/standing'
import { isExplaining, isSurelyHelp } from '../../dom/labels/besideWords'
import { labelsOf } from '../../dom/outline/names'
import type { Line } from '../../dom/outline/outline'
import type { Label } from '../../dom/outline/saying'
import type { Seen } from '../../dom/outline/seen'
import { sights } from '../../dom/outline/seen'
import { stateOf } from '../../dom/seeing/states'
import { typeOf } from '../../dom/seeing/type'
import { holds, isReachable, isVisible } from '../../dom/seeing/visible'
import { isListed } from '../../dom/tables/listed'
import { isNameBelow } from './alikeParts'
import { isOtherChosen, linesAfterChoice } from './chosenService'
import { isOfOtherColumn } from './column'
import { BARE_ROUTING_KEY, OTHER_PART, OTHER_PRODUCT, OUR_PART, PART_TITLE, ROUTING_KEY_LABEL } from './words'

const FORM = /^(?:advanced|general|monitor)\b/
/** Headings under which a routing key can only be this product's. */
const isOurHead = ({ key }: Line) => FORM.test(key) || key.search(PART_TITLE) >= 0
/** Other products that have routing keys. */
const RIVALS = /^(?:pagerduty|opsgenie)\b/gm
/** Shorter texts, and what does not end as a sentence does, may be the name of a part. */
const SENTENCE = 30
const SENTENCE_ENDS = /[.!?:]$/
const SHORT_SENTENCE = /^\S+ \S+ .*\p{L}[.!?]$/u

/**
 * Where to look for a field that is labelled *Routing key*, without a product's name, and is this product's; null where
 * none surely is. Of several such labels, one must stand under this product's name.
 */
export function bareStretch(seen: Seen, stretch: Stretch): Stretch | null {
  const within = ({ at }: Line) => at > stretch.from && at < stretch.until
  // Where one label has the product's name in it, that one is meant.
  if (seen.lines.some(({ key }) => key.search(ROUTING_KEY_LABEL) >= 0)) return null
  const labels = sights(seen, BARE_ROUTING_KEY).flatMap(({ line }) => (within(line) ? line : []))
  const head = seen.lines.findLast((line) => line.head && within(line) && line.at < (labels[0]?.at ?? 0))
  const isHeaded = !!head && head.key.search(OUR_PART) >= 0
  if (!isHeaded && isOtherChosen(seen, (at) => at > stretch.from && at < stretch.until)) return null
  const [chosen] = linesAfterChoice(seen)
  const [ours, other] = labels.filter(
    (label) => label === chosen || isOurs(seen, stretch, label, !!labels[1]),
  )
  if (!ours || other) return null
  if (!labels[1]) return stretch
  const next = labels.find(({ at }) => at > ours.at)
  const before = labels.findLast(({ at }) => at < ours.at)
  // A label may stand behind its field: then that begins with the part, and ends where the next one does.
  const heads = (pattern: RegExp | Label) => sights(seen, pattern).map(({ line }) => line.at)
  const own = heads(OUR_PART).findLast((at) => at < ours.at && at > (before?.at ?? stretch.from))
  const others = [OTHER_PART, RIVALS].flatMap(heads).filter((at) => at > ours.at)
  return { from: own ?? ours.at - 1, until: Math.min(next?.at ?? stretch.until, ...others) }
}

/**
 * Whether such a label is this product's: no part of another product, nor of one that nobody knows, has begun before it.
 * @param isNamed whether its own part must have begun
 */
function isOurs(seen: Seen, { from }: Stretch, label: Line, isNamed: boolean): boolean {
  const { at, el } = label
  const before = (line: Line) => line.at > from && line.at < at
  const all = (pattern: RegExp | Label) =>
    sights(seen, pattern).flatMap(({ line }) => (before(line) ? line : []))
  const last = (lines: readonly Line[]) => Math.max(-1, ...lines.map((line) => line.at))
  const [ours, others] = [all(OUR_PART), [...all(OTHER_PART), ...all(RIVALS)]]
  const lines = seen.lines.filter((line) => before(line) && !holds(line.el, el) && isVisible(line.el))
  const heads = ours.filter((line) => {
    const type = typeOf(line.el)
    const isAlike = (one: Line) => (line.act ? one.act !== null : typeOf(one.el) === type)
    const alike = lines.filter((one) => one.text.length <= SENTENCE && isAlike(one))
    return (
      !isListed(line, [...ours, ...others, ...alike], seen) &&
      !isOfOtherColumn(line, label) &&
      !isNameBelow(line, seen, BARE_ROUTING_KEY)
    )
  })
  if (last(heads) < Math.max(last(others), isNamed ? 0 : -1)) return false
  const heading = lines.findLast((line) => line.head && !isSaying(line))
  if (heading && !isOurHead(heading)) return false
  // What stands alone since the field or heading before may be the heading of a part, whatever it is written in.
  const begin = Math.max(
    seen.controls.findLast(
      (control) =>
        control.at < at &&
        isReachable(faceOf(control.el)) &&
        !labelsOf(control.el).some((own) => holds(own, el)),
    )?.at ?? from,
    lines.findLast((line) => isOurHead(line) && (heads.includes(line) || !ours.includes(line)))?.at ?? from,
  )
  // A part may begin with a box to tick that has its name; one that is named by its state alone names no part.
  return lines
    .filter(
      (line) => line.at > begin && stateOf(line.key) === 'unknown' && !(line.act && isExplaining(line.text)),
    )
    .every(isSaying)
}

/** Whether a text says something, and names no part. */
function isSaying({ key, text }: Line): boolean {
  const isShort = SHORT_SENTENCE.test(text) || (/\w\.$/.test(text) && isSurelyHelp(text))
  return (isShort && !OTHER_PRODUCT.test(key)) || (text.length > SENTENCE && SENTENCE_ENDS.test(text))
}
