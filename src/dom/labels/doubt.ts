import { distanceTo, type Standing, TYPED } from '../inputs/standing'
import { labelKey } from '../outline/labelKey'
import { labelsOf, says } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import type { Saying } from '../outline/saying'
import { membersOf } from '../seeing/members'
import { holds, isVisible } from '../seeing/visible'
import { isShort } from './manner'

/** What speaks against a field that a label would name: then it is better left alone. */

/**
 * Whether a page has tied a label to the wrong field: between the two there is a field that the label stands at, and a
 * label that stands at the tied one. Lists of fields whose numbers were miscounted look so.
 */
export function isMistied(control: Standing, label: Saying, lines: Line[], controls: Standing[]): boolean {
  const labels = labelsOf(control.el)
  const tied = lines.find(
    (line) => says(label, line.text, line.key) && labels.some((one) => holds(one, line.el)),
  )
  if (!tied || labels.some((one) => holds(one, control.el))) return false
  const far = distanceTo(boxOf(tied), control)
  return controls.some(
    (other) =>
      other.el.matches(TYPED) &&
      other.at > tied.at &&
      other.at < control.at &&
      distanceTo(boxOf(tied), other) < far &&
      lines.some(
        (line) =>
          line.at > other.at &&
          line.at < control.at &&
          isShort(line) &&
          distanceTo(boxOf(line), control) < far,
      ),
  )
}

const ROW = 'tr,[role=row]'

/**
 * The fields that have one label in common: those in its row of a table that says nothing else. What tells them apart
 * stands at the head of their columns, or nowhere.
 */
export function sharersOf(line: Line, own: Standing, lines: Line[], free: Standing[]): Standing[] {
  const row = membersOf(line.el).closest(ROW)
  if (!row || !holds(row, own.el)) return []
  if (lines.some((other) => other !== line && isVisible(other.el) && holds(row, other.el))) return []
  return free.filter(
    (one) =>
      one !== own &&
      one.el.matches(TYPED) &&
      holds(row, one.el) &&
      isLevel(one.box, own.box) &&
      !one.hints.some(Boolean),
  )
}

/** A name, and no example or help. */
const PLAIN = /^[a-z]+(?: [a-z]+)?$/i
const ANY = /^(?:optional|required|none|default|empty)$/i

/** Whether a field has a name of its own inside, after a label that goes on with a sentence in its place. */
export function isOther(line: Line, { hints, at }: Standing, lines: Line[]): boolean {
  const hint = hints.find(Boolean)?.trim() ?? ''
  if (!PLAIN.test(hint) || ANY.test(hint)) return false
  const words = labelKey(hint).split(' ')
  if (words.some((word) => line.key.includes(word))) return false
  return lines.some((other) => other.at > line.at && other.at < at && !isShort(other) && isVisible(other.el))
}

const SEARCHES = /^\W*(?:search|filter)\b/i
const LISTS = '[list],[aria-autocomplete],[aria-haspopup],[aria-expanded],[aria-controls]'

/** Whether a field is searched with, and names itself; unless it is a list's, of which one is chosen so. */
export function isSearching({ el, hints }: Standing): boolean {
  return (
    hints.some((hint) => hint && SEARCHES.test(hint)) && !el.matches(LISTS) && !el.closest('[role=combobox]')
  )
}

/** Whether two fields of one line are told apart by what they say inside, if anything, and by no word of a label. */
export function areAlike(one: Standing, other: Standing, label: Saying): boolean {
  const isTyped = ({ el }: Standing) => el.matches(TYPED) && el.localName !== 'select'
  const isNamed = ({ hints }: Standing) => hints.some((hint) => hint && says(label, hint))
  const hasHint = ({ hints }: Standing) => hints.some(Boolean)
  return (
    one !== other &&
    isLevel(one.box, other.box) &&
    [one, other].every((field) => isTyped(field) && !isNamed(field)) &&
    hasHint(one) === hasHint(other)
  )
}
