import type { Field } from '../labels/field'
import { membersOf } from '../seeing/members'
import { holds, isReachable, outer } from '../seeing/visible'
import { TYPED, type Word, wordsIn } from './frame'
import { OVER } from './hanging'
import { OPTION } from './options'

/** What stands around a field, up to the next ones. */

/** How high the part of a page is at most that is one field's, in pixels. */
const MOST_HIGH = 300
/** How many elements are in it at most: a press has a frame's time, and a list that scrolls may hold thousands. */
const MOST_MANY = 500
/** How many boxes on each side of a field are its own, where fields and labels stand in one box. */
const MOST_BESIDE = 5

/** The words around a field, what is drawn over the page or to be chosen apart. */
export function wordsAround(field: Field): Word[] {
  const isOfList = (el: Element) => membersOf(el).closest(OPTION) !== null || isOver(el, field)
  return boxesOf(field).flatMap((box) => wordsIn(box, field, isOfList))
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

function isOwn(box: Element, field: Field): boolean {
  const members = membersOf(box)
  return (
    members.getBoundingClientRect().height <= MOST_HIGH &&
    members.getElementsByTagName('*').length <= MOST_MANY &&
    !hasOther(box, field)
  )
}

function side(own: Element, field: Field, next: (el: Element) => Element | null): Element[] {
  const boxes: Element[] = []
  for (let el = next(own); el && boxes.length < MOST_BESIDE && isOwn(el, field); el = next(el)) boxes.push(el)
  return boxes
}

function hasOther(box: Element, field: Field): boolean {
  return [box, ...membersOf(box).querySelectorAll(TYPED)].some(
    (el) => el !== field && membersOf(el).matches(TYPED) && isReachable(el),
  )
}

function isOver(el: Element, field: Field): boolean {
  for (let box: Element | null = el; box && !holds(box, field); box = outer(box))
    if (OVER.test(getComputedStyle(box).position)) return true
  return false
}
