import type { Field } from '../labels/field'
import { membersOf } from '../seeing/members'
import { holds, outer } from '../seeing/visible'
import { type Said, saidAround, stands } from './beside'
import { bare, isLevelWith } from './frame'

/**
 * Tags: a page that makes them of what is typed empties the field, and shows the tag beside it, above it or below. Written
 * once more, it would be there twice.
 */

const PRESSED = 'button,[role=button],a'
/** What a tag may be taken away with, where that is no letter. */
const CLOSES = `${PRESSED},svg,img,i`

/**
 * Whether a tag of a value stands level with a field: a box with the value alone, and with what takes it away.
 * @param around the words around the field
 */
export function hasTag(field: Field, value: string, around: readonly Said[]): boolean {
  if (field.value) return false
  return around.some((said) => {
    const { word, el } = said
    if (word !== value || !isLevelWith(el, field) || !stands(said, field)) return false
    // What is pressed whole may be a key that the page offers.
    if (membersOf(el).closest(PRESSED)) return false
    for (let box: Element | null = el; box && !holds(box, field); box = outer(box)) {
      const text = membersOf(box).textContent ?? ''
      if (bare(text) !== value) return false
      const closes = [...membersOf(box).querySelectorAll(CLOSES)]
      if (text.trim() !== value || closes.some((one) => !bare(one.textContent ?? ''))) return true
    }
    return false
  })
}

/** The words that came to stand there since, each as often as it did. */
function newWords(now: readonly Said[], before: readonly Said[]): Said[] {
  const left = before.map(({ word }) => word)
  return now.filter(({ word }) => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** What came to stand around a field that was emptied, if a value that was written in it is among that; else nothing. */
export function madeOf(field: Field, before: readonly Said[], value: string): Said[] {
  if (!field.isConnected || field.value) return []
  const words = newWords(saidAround(field), before).filter((said) => stands(said, field))
  return words.some(({ word }) => word === value) ? words : []
}

/**
 * Whether what was made of a value is a tag: that comes to stand level with its field, alone, and nothing goes for it.
 * Anything else may be a complaint.
 */
export function isTag([made, other]: readonly Said[], field: Field, before: readonly Said[]): boolean {
  return !!made && !other && isLevelWith(made.el, field) && !newWords(before, saidAround(field))[0]
}
