import type { Field } from '../labels/field'
import { textsIn } from '../seeing/around'
import { membersOf } from '../seeing/members'
import { isReachable, outer } from '../seeing/visible'
import { bare, ENTRIES } from './frame'
import { boxOver } from './hanging'
import { OPTION } from './options'

/**
 * What stands around a field, up to the next ones. It is asked for as a value is about to be written, within a frame's
 * time: whether a word can be seen is asked of those alone that matter then.
 */

/** How high the part of a page is at most that is one field's, in pixels. */
const MOST_HIGH = 300
/** How many elements are in it at most: a list that scrolls may hold thousands. */
const MOST_MANY = 500
/** How many boxes on each side of a field are its own, where fields and labels stand in one box. */
const MOST_BESIDE = 5
/** What is smaller than this is for the browser or the ear alone, in pixels. */
const SEEN = 4

/** A word around a field, seen or not, and what says it. */
export interface Said {
  word: string
  el: Element
}

/** The words around a field. */
export function saidAround(field: Field): Said[] {
  const all: Said[] = []
  for (const box of boxesOf(field)) {
    for (const { data, parentElement } of textsIn(box)) {
      const word = bare(data)
      if (word && parentElement) all.push({ word, el: parentElement })
    }
  }
  return all
}

/** Whether a word can be seen, and is neither drawn over the page nor to be chosen. */
export function stands({ el }: Said, field: Field): boolean {
  return isReachable(el) && !membersOf(el).closest(OPTION) && !boxOver(el, field)
}

/** The largest box around a field that is its own, and what stands on both sides of it up to the next field. */
function boxesOf(field: Field): Element[] {
  let own: Element = field
  for (let box = outer(own); box && isOwn(box, field); box = outer(box)) own = box
  return [
    ...side(own, field, (el) => membersOf(el).previousElementSibling),
    own,
    ...side(own, field, (el) => membersOf(el).nextElementSibling),
  ]
}

function side(own: Element, field: Field, next: (el: Element) => Element | null): Element[] {
  const boxes: Element[] = []
  for (let el = next(own); el && boxes.length < MOST_BESIDE && isOwn(el, field); el = next(el)) boxes.push(el)
  return boxes
}

function isOwn(box: Element, field: Field): boolean {
  const members = membersOf(box)
  return (
    members.getBoundingClientRect().height <= MOST_HIGH &&
    members.getElementsByTagName('*').length <= MOST_MANY &&
    !(members.matches(ENTRIES) && isOther(box, field)) &&
    ![...members.querySelectorAll(ENTRIES)].some((el) => isOther(el, field))
  )
}

function isOther(el: Element, field: Field): boolean {
  if (el === field) return false
  const { width, height } = el.getBoundingClientRect()
  return width >= SEEN && height >= SEEN
}
