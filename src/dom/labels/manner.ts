import type { Standing } from '../inputs/standing'
import { labelKey } from '../outline/labelKey'
import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import { smallestAround } from '../seeing/around'
import { standsOnGround } from '../seeing/ground'
import { membersOf } from '../seeing/members'
import { saysWord } from '../seeing/states'
import { sizeIn } from '../seeing/type'
import { holds, isVisible } from '../seeing/visible'
import { endsWithColon, isPhrase, isSoFar, isSurelyHelp, isUnset, isValue } from './besideWords'

/** How labels are told from what stands around them: help, units, values, buttons. */

// Help is a sentence, or long; a label is neither.
export const SENTENCE = /.{40}|[.!]$/
// Between a field and a prefix that is one piece with it: pixels, or parts of a line's height where pages are enlarged.
const GLUED = 12
const GLUED_PART = 0.75

/** Whether a line is short, as labels are, and can be seen. */
export function isShort({ el, text }: Line): boolean {
  return !SENTENCE.test(text) && isVisible(el)
}

/** How a text begins that asks for an entry. */
const ASKS =
  /^(?:please |click to )?(?:enter|input|type|paste|insert|add|select|choose|pick|search|fill in)\b/i

/** Whether a text lies over a field as a placeholder does that a page draws itself: it asks for an entry, and names nothing. */
export function isPrompt(line: Line, { box }: Standing): boolean {
  if (!ASKS.test(line.text)) return false
  const place = boxOf(line)
  return isLevel(place, box) && place.left >= box.left && place.right <= box.right
}

/** Whether a text is the word that a list shows as chosen, where the page draws the list: it labels nothing. */
export function isChosenWord(line: Line, { el, face }: Standing): boolean {
  if (el.matches('[role=combobox]:not(input,textarea)')) return holds(el, line.el)
  const [chosen] = (el as Partial<HTMLSelectElement>).selectedOptions ?? []
  return !!chosen && face !== el && holds(face, line.el) && line.key === labelKey(chosen.text)
}

/**
 * Whether a text nearer to a field than its label is no label: set smaller, or what the field held so far; or without
 * the label's colon and looks, and no value of that label's. It stands between the two.
 */
export function isHint(text: Line, label: Line, { face, hints }: Standing): boolean {
  const both = smallestAround(text.el, face)
  if (!both || !holds(both, label.el)) return false
  if (sizeOf(text) < sizeOf(label)) return true
  if (
    (isSoFar(text.text) || (isUnset(text.text) && !isDefined(text.el, face))) &&
    !hints.some((hint) => hint && saysWord(hint))
  )
    return true
  const withLabel = smallestAround(text.el, label.el)
  if (withLabel && !holds(withLabel, face) && isSurelyHelp(text.text)) return true
  const isPlain = label.text.includes(':') && !endsWithColon(text.text) && looks(text) !== looks(label)
  return isPlain && (!isValue(text.text) || standsOnGround(text.el, label.el))
}

/** Whether a text is what a term of a list means, and a field stands outside of that. */
function isDefined(el: Element, face: Element): boolean {
  const definition = membersOf(el).closest('dd')
  return !!definition && !holds(definition, face)
}

/** Whether a text is a remark on a label: a phrase in smaller letters. */
export function isRemark(text: Line, label: Line): boolean {
  return isPhrase(text.text) && sizeOf(text) < sizeOf(label)
}

/** Whether a text is one piece with a field, as prefixes are: level with it, and touching. A label's colon ends none. */
export function isGlued(text: Line, { box, face }: Standing): boolean {
  if (/:\s*$/.test(text.text) || isInOtherCell(text.el, face)) return false
  const place = boxOf(text)
  const gap = Math.max(box.left - place.right, place.left - box.right)
  const near = Math.max(GLUED, place.height * GLUED_PART)
  return isLevel(place, box) && gap > -6 && gap < near
}

/** Whether a text has a cell of a table to itself. */
function isInOtherCell(el: Element, face: Element): boolean {
  const cell = membersOf(el).closest('td,th,[role=cell],[role=gridcell]')
  return !!cell && !holds(cell, face)
}

/** The size a line is written in, in pixels. */
export function sizeOf({ el }: Line): number {
  return sizeIn(el)
}

/** The manner a line is written in: labels of one form share it. */
export function looks({ el, text }: Line): string {
  const { color, font, textTransform } = getComputedStyle(el)
  return font + color + textTransform + (text === text.toUpperCase())
}

/** Whether a line may be a label that is written as another one is. */
export function isLabelLike(line: Line, label: Line): boolean {
  return !line.act && isShort(line) && looks(line) === looks(label)
}

/** The same of one that is as long as a sentence: it ends with a colon. */
export function isLongLabel(line: Line, label: Line): boolean {
  return !line.act && endsWithColon(line.text) && looks(line) === looks(label) && isVisible(line.el)
}
