import type { Line } from '../../../../dom/outline/outline'
import { standsBelow } from '../../../../dom/outline/place'
import { follows, largestWithout } from '../../../../dom/seeing/around'
import { holds, isVisible } from '../../../../dom/seeing/visible'
import { saidBy } from '../../buttons'
import { isLongAsSentence } from '../cells/notThese'
import type { Heads } from '../heads/keyHeads'
import { OFFERS } from './offered'

const BUTTONS = 'button,a,[role=button]'
const ITEM = 'li,tr,[role=listitem],[role=row]'

/** A word as keys are, in small letters. */
const KEY = /^[\p{Ll}\d]+(?:[-_][\p{L}\d]+)*$/u

/**
 * Whether a heading is over a list of its own, so that it says nothing of the table that comes after that. In a box with
 * the heading that is two things or more, one below the other: beside each other they would be tabs, and sentences explain
 * the table. Without such a box nothing but keys tells it for a list, or what can be added or brought back.
 */
export function hasOwnList(heading: Line, heads: Heads): boolean {
  const ends = heads.map(({ el }) => el)
  const part = largestWithout(heading.el, ends)
  const boxed = itemsAfter(heading, [part])
  if (boxed[0]) return areInTurn(boxed) || boxed.every(isOffered)
  const isEnd = (el: Element) => ends.some((end) => holds(el, end))
  const after: Element[] = []
  for (let el = part.nextElementSibling; el && !isEnd(el); el = el.nextElementSibling) after.push(el)
  const items = itemsAfter(heading, after)
  if (items[0] && items.every(isOffered)) return true
  return areInTurn(items) && items.every(({ textContent }) => KEY.test(textContent?.trim() ?? ''))
}

/** The items of lists in some parts of a page that are not explained in sentences. */
function itemsAfter(heading: Line, parts: readonly Element[]): Element[] {
  return parts
    .flatMap((part) => [...part.querySelectorAll(ITEM)])
    .filter(
      (item) =>
        isAfter(item, heading.el) && isVisible(item) && !isLongAsSentence(item.textContent?.trim() ?? ''),
    )
}

/** Whether things stand one below the other. */
function areInTurn(items: readonly Element[]): boolean {
  const [first, ...others] = items.map((item) => item.getBoundingClientRect())
  return !!first && others.some((box) => standsBelow(box, first))
}

/** Whether an item is a key with a button that adds it, or brings it back. */
function isOffered(item: Element): boolean {
  const buttons = [...item.querySelectorAll(BUTTONS)]
  const [first] = buttons
  const word = buttons.reduce(
    (text, { textContent }) => text.replace(textContent ?? '', ''),
    item.textContent ?? '',
  )
  return (
    !!first && KEY.test(word.trim()) && buttons.every((one) => saidBy(one).some((said) => OFFERS.test(said)))
  )
}

function isAfter(el: Element, heading: Element): boolean {
  return follows(el, heading) && !heading.contains(el)
}
