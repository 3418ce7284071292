import type { TextField } from '../labels/field'
import { membersOf } from '../seeing/members'
import { isReachable, outer } from '../seeing/visible'

/**
 * The frame that a field is drawn in. Where it is a list to choose from, or takes tags, what was chosen is shown in the
 * frame, and the field itself is emptied.
 */

/** A frame holds a line or two, in pixels. */
const MOST_HIGH = 100
const TYPED = 'input,select,textarea'
/** What closes a tag, beside its word. */
const CLOSERS = /^[\s×✕✖✗⨯⊗]+|[\s×✕✖✗⨯⊗]+$/g

/** The words in the frame of a field, besides what stands in the field itself. */
export function wordsInFrame(field: TextField): string[] {
  const frame = frameOf(field)
  const { top, bottom } = field.getBoundingClientRect()
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT)
  const words: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const word = node.nodeValue?.replace(CLOSERS, '')
    const el = node.parentElement
    if (!word || !el || !isReachable(el)) continue
    const box = el.getBoundingClientRect()
    const middle = (box.top + box.bottom) / 2
    // A list that hangs from the frame is not in it, nor is help or an error below the field.
    if (middle > top && middle < bottom) words.push(word)
  }
  return words
}

/** The largest low box around a field with no other field in it; a field that draws its own frame is in no other. */
function frameOf(field: TextField): Element {
  let frame: Element = field
  if (isFramed(field)) return frame
  for (let box = outer(field); box && isLow(box) && holdsOnly(field, box); box = outer(box))
    if (box.contains(field)) frame = box
  return frame
}

function isLow(box: Element): boolean {
  return membersOf(box).getBoundingClientRect().height <= MOST_HIGH
}

function holdsOnly(field: TextField, box: Element): boolean {
  return [...membersOf(box).querySelectorAll(TYPED)].every((el) => el === field || !isReachable(el))
}

function isFramed(field: TextField): boolean {
  const { borderTopWidth, borderBottomWidth, boxShadow } = getComputedStyle(field)
  return (
    [borderTopWidth, borderBottomWidth].some((width) => Number.parseFloat(width) > 0) || boxShadow !== 'none'
  )
}
