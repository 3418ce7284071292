import { isInDialog } from '../../dom/labels/dialog'
import { isTextField } from '../../dom/labels/field'
import { says } from '../../dom/outline/names'
import type { Line } from '../../dom/outline/outline'
import { type Seen, sights } from '../../dom/outline/seen'
import { largestWithout } from '../../dom/seeing/around'
import { membersOf } from '../../dom/seeing/members'
import { isSetLarger, lookOf, weightIn } from '../../dom/seeing/type'
import { holds } from '../../dom/seeing/visible'
import { isNameBelow } from './alikeParts'
import { isOfOtherColumn } from './column'
import { isRow, type Part } from './parts'
import { OTHER_PART } from './words'

/** A tab or one of a list that says that it is the one in view. */
const CHOSEN = '[aria-selected=true],[aria-current]:not([aria-current=false])'
const STATUS_OR_KEY = /\b(?:status|key)\b/
/** Shorter texts may be the name of another part. */
const SENTENCE = 15
/** How heavy letters are that name something. */
const BOLD = 600
/** A sentence of the page's, one of the part's, and whose account it is. */
const MOST_SENTENCES = 3
const LISTED = 'li,[role=listitem],[role=option],[role=tab],[role=treeitem]'

/** Whether the name of a part is that of the form after it: its title, the chosen tab, or in one box with it alone. */
export function isTitleOf({ line, rest }: Part, seen: Seen): boolean {
  if (membersOf(line.el).closest(CHOSEN)) return true
  const last = rest.at(-1)
  if (!last || rest.some(({ head, key }) => head && !STATUS_OR_KEY.test(key))) return false
  if (isNameBelow(line, seen)) return false
  const first = rest.findIndex(isRow)
  const row = rest[first]
  const before = rest.slice(0, first).filter((one) => !one.act && !isTab(one.key) && !isLabel(one, seen))
  if (before.length > MOST_SENTENCES || before.some((one) => isName(one, line))) return false
  const others = sights(seen, OTHER_PART).map((other) => other.line.el)
  if (others[0] && holds(largestWithout(line.el, others), last.el)) return true
  const isAmongTabs = rest.some(({ key }) => key !== 'close' && isTab(key))
  return !isAmongTabs && isTitle(line, seen.lines) && !!row && !isOfOtherColumn(line, row)
}

/** Whether a text after our title is another part's: short, bold without an end as sentences have, or written like ours. */
function isName({ el, key, text }: Line, ours: Line): boolean {
  const isBold = weightIn(el) >= BOLD
  return key.length < SENTENCE || (!/[.!?:]$/.test(text) && (isBold || lookOf(el) === lookOf(ours.el)))
}

/** Whether a text is followed by a field: it is that one's label, and no other part's name. */
function isLabel({ at }: Line, { lines, controls }: Seen): boolean {
  const next = lines.find((line) => line.at > at)
  const [field] = controls.filter((control) => control.at > at)
  return !!next && !!field && field.at < next.at && isTextField(field.el)
}

const isTab = (key: string) => key === 'close' || key === 'manage' || says(OTHER_PART, key)

/**
 * Whether a line looks like the title of what follows it: a heading, at the top of a dialog, or larger or bolder than
 * the text after it; or the head of what it opened. A link, a tab or one of a list is none, nor one with another
 * integration's name before it.
 */
function isTitle(line: Line, lines: readonly Line[]): boolean {
  if (line.act) return line.head && line.act.getAttribute('aria-expanded') === 'true'
  if (membersOf(line.el).closest(LISTED)) return false
  const before = lines.findLast(({ at }) => at < line.at)
  if (before && says(OTHER_PART, before.text)) return false
  if (line.head || isInDialog(line.el)) return true
  const next = lines.find(({ at }) => at > line.at)
  if (!next) return false
  return isSetLarger(line.el, next.el)
}
