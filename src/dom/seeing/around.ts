import { membersOf } from './members'
import { holds, outer } from './visible'

/** Boxes around things, told by what else they hold: how a page parts its rows and cells in any markup. */

/** The smallest element that holds two; null where they are not on one page. */
export function smallestAround(one: Element, other: Element): Element | null {
  let box: Element | null = one
  while (box && !holds(box, other)) box = outer(box)
  return box
}

/** The largest element around one that holds none of the others; the element itself where its parent holds one. */
export function largestWithout(el: Element, others: readonly Element[]): Element {
  let box = el
  for (let next = outer(el); next && !others.some((one) => next && holds(next, one)); next = outer(next))
    box = next
  return box
}

/** The element that holds a text: a slot has no box, and right in a shadow root it is its host's. */
export function holderOf(node: Node): Element | null {
  const { parentElement } = node
  if (!parentElement) return (node.getRootNode() as Partial<ShadowRoot>).host ?? null
  return parentElement.localName === 'slot' ? holderOf(parentElement) : parentElement
}

/** Whether there are two, and neither stands in the other: two rows of a table, or two cells. */
export function areParted(one: Element | null, other: Element | null): boolean {
  return !!one && !!other && !one.contains(other) && !other.contains(one)
}

/** The texts in a box, in the order of its document; those in shadow roots are in other trees. */
export function textsIn(box: Node): Text[] {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

/** Whether one comes after another in the order of their document, or is in it. */
export function follows(one: Element, other: Element): boolean {
  return (membersOf(other).compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
}
