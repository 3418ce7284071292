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
