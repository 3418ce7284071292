import { membersOf } from '../seeing/members'
import { holds } from '../seeing/visible'
import { inputsOf } from './inputsOf'
import { outlineOf } from './outline'
import { elementAfter, isSmallInAll, MOST_IN_PART, MOST_NODES, surroundings, textBefore } from './part'
import { type Seen, seenOf } from './seen'

const MOST_PARTS = 20
/** As many nodes an element comes to, with the texts in it and around it. */
const TEXTS = 3
/** A box with more elements directly in it is a list of something. */
const MOST_IN_FORM = 60

/**
 * Reads the page: its beginning, and on a very large one the surroundings of each field beyond.
 * @param words on a very large page, lists without a field that begin with none of these are passed over
 * @param names what pictures are read that show it
 */
export function readPage(words: readonly string[] = [], names?: RegExp): Seen {
  const isLarge = words.length > 0 && elementAfter(document.body, MOST_NODES / TEXTS)
  const passOver = isLarge ? (el: Element) => isOtherList(el, words) : undefined
  const { controls, lines, signs, roots, cut } = outlineOf(document.body, MOST_NODES, passOver, names)
  const inputs = cut ? inputsOf(roots) : []
  const read = new Set<Element>()
  let base = MOST_NODES
  for (let i = 0, parts = 0; i < inputs.length && parts < MOST_PARTS; i++) {
    const input = inputs[i] as HTMLInputElement
    if (/^(hidden|checkbox|radio)$/.test(input.type) || controls.some(({ el }) => el === input)) continue
    parts++
    const isToRead = (box: Element) =>
      isSmallInAll(box) && !read.has(box) && !controls.some(({ el }) => holds(box, el))
    for (const part of surroundings(input, isToRead)) {
      read.add(part)
      const further = outlineOf(part, MOST_NODES, undefined, names)
      for (const one of [...further.controls, ...further.signs, ...further.lines]) one.at += base
      base += MOST_NODES
      controls.push(...further.controls)
      signs.push(...further.signs)
      lines.push(...further.lines)
      roots.push(...further.roots)
    }
  }
  return seenOf({ controls, lines, signs, roots, cut })
}

/** Whether an element is a long list that has no field in it and says none of the words. */
function isOtherList(el: Element, words: readonly string[]): boolean {
  if (!membersOf(el).children.item(MOST_IN_FORM)) return false
  // One list for the whole document: the browser keeps it, and would go through all of a large element again.
  const inputs = document.body.getElementsByTagName('input')
  for (let i = 0; i < inputs.length; i++) if (membersOf(el).contains(inputs[i] as Element)) return false
  const text = textBefore(el, elementAfter(el, MOST_IN_PART)).toLowerCase()
  return !words.some((word) => text.includes(word))
}
