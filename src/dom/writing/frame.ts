import type { Field } from '../labels/field'
import { textsIn } from '../seeing/around'
import { distance, groundOf } from '../seeing/colour'
import { membersOf } from '../seeing/members'
import { isReachable, outer } from '../seeing/visible'

/**
 * The frame that a field is drawn in. Where it is a list to choose from, or takes tags, what was chosen is shown in the
 * frame, and the field itself is emptied.
 */

/** A frame holds a line or two, in pixels. */
const MOST_HIGH = 100
/** How much a ground differs from the one around it where it is seen, over three colours of 255 each. */
const SEEN = 10
/** Each thing that something is typed into or chosen in, hidden ones, too. */
export const ENTRIES = 'input,select,textarea'
/** What closes a tag, beside its word. */
const CLOSERS = /^[\s×✕✖✗⨯⊗]+|[\s×✕✖✗⨯⊗]+$/g

/** A text without what closes it. */
export function bare(text: string): string {
  return text.replace(CLOSERS, '')
}

/** The words in the frame of a field, besides what stands in the field itself. */
export function wordsInFrame(field: Field): string[] {
  const words: string[] = []
  for (const { data, parentElement: el } of textsIn(frameOf(field))) {
    const word = bare(data)
    // A list that hangs from the frame is not in it, nor is help or an error below the field.
    if (word && el && isReachable(el) && isLevelWith(el, field)) words.push(word)
  }
  return words
}

/** Whether the middle of an element stands level with a field. */
export function isLevelWith(el: Element, field: Field): boolean {
  const { top, bottom } = field.getBoundingClientRect()
  const at = el.getBoundingClientRect()
  const middle = (at.top + at.bottom) / 2
  return middle > top && middle < bottom
}

/** The smallest low box around a field that is drawn as one, with no other field in it; without any, the field itself. */
function frameOf(field: Field): Element {
  if (isFramed(field)) return field
  for (let box = outer(field); box && isLow(box) && holdsOnly(field, box); box = outer(box))
    if (box.contains(field) && isDrawn(box, field)) return box
  return field
}

function isLow(box: Element): boolean {
  return membersOf(box).getBoundingClientRect().height <= MOST_HIGH
}

function holdsOnly(field: Field, box: Element): boolean {
  return [...membersOf(box).querySelectorAll(ENTRIES)].every((el) => el === field || !isReachable(el))
}

/** Whether something draws a frame around a box: the box, what its style sheet adds to it, or an empty part of it. */
function isDrawn(box: Element, field: Field): boolean {
  const parts = [...membersOf(box).children].filter((el) => !el.contains(field) && !el.textContent?.trim())
  return (
    isFramed(box) ||
    isFramed(box, '::before') ||
    isFramed(box, '::after') ||
    parts.some((part) => isFramed(part)) ||
    isOnOwnGround(box)
  )
}

function isFramed(el: Element, side?: '::before' | '::after'): boolean {
  const { borderTopWidth, borderBottomWidth, boxShadow, content } = getComputedStyle(el, side)
  if (side && content === 'none') return false
  return (
    [borderTopWidth, borderBottomWidth].some((width) => Number.parseFloat(width) > 0) || boxShadow !== 'none'
  )
}

function isOnOwnGround(box: Element): boolean {
  const around = outer(box)
  const [own, others] = [groundOf(box, around), around && groundOf(around, null)]
  return own !== null && distance(own, others ?? [255, 255, 255]) > SEEN
}
