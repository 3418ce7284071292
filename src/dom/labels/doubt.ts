import { distanceTo, type Standing, TEXT_CONTROLS } from '../inputs/standing'
import { labelKey } from '../outline/labelKey'
import { says } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf, isApart, isLevel, startsAt } from '../outline/place'
import type { Saying } from '../outline/saying'
import { saysWord } from '../seeing/states'
import { isVisible } from '../seeing/visible'
import { isMasked } from './besideWords'
import { isShort } from './manner'
import { isBeforeField } from './prefixLists'

/** What speaks against a field that a label would name: then it is better left alone. */

/** A name, and no example or help. */
const PLAIN = /^[a-z]+(?: [a-z]+)?$/i
const ANY = /^(?:optional|required|none|default|empty)$/i

/** Whether a field has a name of its own inside, after a label that goes on with a sentence or its value in its place. */
export function hasOtherName(line: Line, { hints, at }: Standing, lines: Line[]): boolean {
  const hint = hints.find(Boolean)?.trim() ?? ''
  if (!PLAIN.test(hint) || ANY.test(hint)) return false
  const words = labelKey(hint).split(' ')
  if (words.some((word) => line.key.includes(word))) return false
  return lines.some(
    (other) =>
      other.at > line.at && other.at < at && (!isShort(other) || isMasked(other.text)) && isVisible(other.el),
  )
}

const SECOND = /[([]ii[)\]]\W*$/i

/** Whether a page numbers what a label says: *API KEY (i)* is the first of two then, and has no sign of help. */
export function isNumbered(label: Saying, lines: readonly Line[]): boolean {
  return lines.some(({ text }) => SECOND.test(text) && says(label, text.replace(SECOND, '')))
}

const SEARCHES = /^\W*(?:search|filter)\b/i
const LISTS = '[list],[aria-autocomplete],[aria-haspopup],[aria-expanded],[aria-controls]'

/** Whether a field is searched with, and names itself; unless it is a list's, of which one is chosen so. */
export function isSearching({ el, hints }: Standing): boolean {
  return (
    hints.some((hint) => hint && SEARCHES.test(hint)) && !el.matches(LISTS) && !el.closest('[role=combobox]')
  )
}

/** What joins the fields of one label, and names none of them. */
const JOINS = /^\W*(?:(?:or|and|then)(?: (?:else|(?:a )?new(?: one)?))?|plus|to)?\W*$/i

/**
 * The fields beside one that nothing tells apart from it: no word stands between them but one that joins them, or names
 * either. A key may be typed in pieces, and of two fields for it each may be meant; or chosen from a list before its field.
 * @param rivals what might be the label of one of them
 */
export function twinsOf(
  own: Standing,
  saying: Saying,
  lines: readonly Line[],
  controls: readonly Standing[],
  rivals: (one: Standing) => readonly Line[],
): Standing[] {
  const isTyped = ({ el }: Standing) => el.matches(TEXT_CONTROLS) && el.localName !== 'select'
  const isNamed = ({ hints }: Standing) => hints.some((hint) => hint && says(saying, hint))
  const hasHint = ({ hints }: Standing) => hints.some(Boolean)
  const isOurs = (line: Line) => says(saying, line.text, line.key)
  const between = (line: Line, { at }: Standing) =>
    line.at > Math.min(at, own.at) && line.at < Math.max(at, own.at)
  if (!isTyped(own) || isNamed(own)) return []
  const farTo = (line: Line) => distanceTo(boxOf(line), own)
  const [label] = lines.filter(isOurs).sort((one, other) => farTo(one) - farTo(other))
  // Labels of one row of fields stand in a row themselves.
  const mayName = (line: Line) => !label || isLevel(boxOf(line), boxOf(label))
  // One below the other, a word has to stand between them.
  const isJoined = (one: Standing) =>
    startsAt(one.box, own.box) && lines.some((line) => between(line, one) && saysWord(line.text))
  const isAlike = (one: Standing) =>
    isTyped(one) &&
    !one.names.length &&
    !isNamed(one) &&
    hasHint(one) === hasHint(own) &&
    ((isLevel(one.box, own.box) && isApart(one.box, own.box)) || isJoined(one)) &&
    !lines.some((line) => between(line, one) && !JOINS.test(line.text) && isVisible(line.el))
  return controls.filter(
    (one) =>
      (isAlike(one) || (!own.names.length && isBeforeField(one, own, lines))) &&
      rivals(one).every((line) => isOurs(line) || !mayName(line)),
  )
}
