import { holds, outer } from './visible'

/** Numbers that a page tells those alone who hear it: of a list that draws only a part of its rows they say so. */

const NUMBERS = ['aria-rowindex', 'aria-posinset']

/**
 * What the nearest element that says it says of one around it, or of itself; 0 where none does.
 * @param end an element in the list too: what holds both is numbered among other things
 */
export function toldAround(el: Element, names: readonly string[], end?: Element): number {
  for (let box: Element | null = el; box && !(end && holds(box, end)); box = outer(box))
    for (const name of names) if (box.hasAttribute(name)) return Number(box.getAttribute(name))
  return 0
}

/** Which row of a list something stands in, of all that the list has; 0 where the page does not tell. */
export function numberInList(el: Element, end?: Element): number {
  return toldAround(el, NUMBERS, end)
}

/**
 * How many numbers of its rows a list has in it, drawn or not: what parts its rows, and what is folded, may be
 * numbered too.
 */
export function numbersIn(list: Element): number {
  const told = NUMBERS.map((name) =>
    [...list.querySelectorAll(`[${name}]:not([${name}] *)`)].map((el) => el.getAttribute(name)),
  )
  return Math.max(...told.map((all) => new Set(all).size))
}
