import { distanceTo, type Standing } from '../inputs/standing'
import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import type { Saying } from '../outline/saying'
import { largestWithout, smallestAround } from '../seeing/around'
import { membersOf } from '../seeing/members'
import { holds, isVisible } from '../seeing/visible'
import { standsOnGround } from './across'

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

/** Whether a line is what a button says. */
export function isButton({ act }: Line): boolean {
  return !!act?.matches('button,input,[role=button]')
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

/**
 * Whether a text nearer to a field than its label is no label: set smaller; or without the label's colon and looks, and
 * no value of that label's. It stands between the two.
 */
export function isHint(text: Line, label: Line, { face }: Standing): boolean {
  const both = smallestAround(text.el, face)
  if (isButton(text) || !both || !holds(both, label.el)) return false
  if (sizeOf(text) < sizeOf(label)) return true
  const isPlain = label.text.includes(':') && !/:\W*$/.test(text.text) && looks(text) !== looks(label)
  if (!isPlain || holds(label.el, text.el)) return isPlain
  const around = smallestAround(text.el, label.el)
  const isAside = !isValue(text.text) || standsOnGround(text.el, label.el)
  return isAside && !!around && holds(around, face)
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

/**
 * Whether a label has other words for its value: between it and a field, on its level, or in a box with it alone.
 * Then a field that says something inside is likelier named by what it says.
 */
export function hasValue(
  label: Line,
  { at, face }: Standing,
  lines: Line[],
  controls: Standing[],
  inside: boolean,
) {
  const low = Math.min(label.at, at)
  const high = Math.max(label.at, at)
  const box = boxOf(label)
  const bare = largestWithout(
    label.el,
    controls.map(({ face }) => face),
  )
  const isRow = inside && isOneRow(bare, face)
  return lines.some((other) => {
    if (other === label || !isVisible(other.el)) return false
    // Help is a sentence; but where it stands with the label, and the field does not, it stands in the field's place.
    if (!isShort(other) && (isRow || !holds(bare, other.el))) return false
    if (holds(bare, other.el) && sizeOf(other) >= sizeOf(label)) return true
    if (other.at < low || other.at > high) return false
    return !inside || isLevel(boxOf(other), box)
  })
}

/**
 * Whether a word stands beside a label that is above a field: in other letters than labels are, and over no field of its
 * own. It is the label's value.
 */
export function isAnsweredBeside(label: Line, control: Standing, lines: Line[], controls: Standing[]) {
  const place = boxOf(label)
  if (isLevel(place, control.box)) return false
  const far = distanceTo(place, control)
  const bare = largestWithout(
    label.el,
    controls.map(({ face }) => face),
  )
  return lines.some(
    (other) =>
      !other.act &&
      isValue(other.text) &&
      holds(bare, other.el) &&
      !holds(label.el, other.el) &&
      isLevel(boxOf(other), place) &&
      looks(other) !== looks(label) &&
      sizeOf(other) >= sizeOf(label) &&
      isVisible(other.el) &&
      !standsOnGround(other.el, label.el) &&
      !controls.some((one) => one !== control && distanceTo(boxOf(other), one) <= far),
  )
}

/** Words of what a value must be, where a label goes on with them. */
const HELP = /\b(?:chars?|characters?|digits?|uuid|from|see|in|as|case|only|required|optional)\b/i

/** Whether a label goes on with its value after its colon. */
export function hasOwnValue({ text, key }: Line, label: Saying): boolean {
  const value = text.slice(text.indexOf(':') + 1).trim()
  return key.search(label) < 0 && isValue(value)
}

/** Whether a text is what a label may have for its value: figures, dots, or a word or two. */
function isValue(text: string): boolean {
  return (
    /^\(?(?:\p{L}|[\p{N}•*][\p{L}\p{N}•*])/u.test(text) &&
    !HELP.test(text) &&
    (/\d|•|\*{3}/.test(text) || text.split(/\s+/).length < 3)
  )
}

/** Whether nothing but a label's box and a control's, and mere signs, is in the box around both. */
function isOneRow(bare: Element, face: Element): boolean {
  const row = smallestAround(bare, face)
  const isSign = (el: Element) => !/[\p{L}\p{N}]/u.test(membersOf(el).textContent ?? '')
  return (
    !!row &&
    [...membersOf(row).children].every((part) => holds(part, bare) || holds(part, face) || isSign(part))
  )
}

/** The size a line is written in, in pixels. */
export function sizeOf({ el }: Line): number {
  return Number.parseFloat(getComputedStyle(el).fontSize)
}

/** The manner a line is written in: labels of one form share it. */
export function looks({ el, text }: Line): string {
  const { color, font, textTransform } = getComputedStyle(el)
  return font + color + textTransform + (text === text.toUpperCase())
}
