import { sizeIn } from '../seeing/type'

/** Help that goes on in the line of what it is about. */

/** A label is shorter. */
const FOUR_WORDS = /\S+\s+\S+\s+\S+\s+\S/
/** Something that is told: *Default: ops*. */
const TOLD = /\w: *\w/

/** Whether a text is help for the one before it: words in smaller letters. What has figures in it is a value. */
export function isHelpAfter(before: readonly Text[], { data, parentElement: el }: Text): boolean {
  const label = before.at(-1)?.parentElement
  if (
    !el ||
    !label ||
    !(FOUR_WORDS.test(data) || TOLD.test(data)) ||
    before.some((node) => /\d/.test(node.data))
  )
    return false
  return sizeIn(el) < sizeIn(label)
}
