import { outer } from './visible'

/** Numbers that a page tells those alone who hear it: of a list that draws only a part of its rows they say so. */

/** What the nearest element that says it says of one around it, or of itself; 0 where none does. */
export function toldAround(el: Element, ...names: string[]): number {
  for (let box: Element | null = el; box; box = outer(box))
    for (const name of names) if (box.hasAttribute(name)) return Number(box.getAttribute(name))
  return 0
}

/** Which row of a list something stands in, of all that the list has; 0 where the page does not tell. */
export function numberInList(el: Element): number {
  return toldAround(el, 'aria-rowindex', 'aria-posinset')
}
