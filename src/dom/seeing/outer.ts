import { membersOf } from './members'

/** The next element outwards, through slots and open shadow roots. */
export function outer(el: Element): Element | null {
  const { assignedSlot, parentElement } = membersOf(el)
  return assignedSlot ?? parentElement ?? ((membersOf(el).getRootNode() as Partial<ShadowRoot>).host || null)
}

/** Whether `inside` stands in `whole`, through slots and open shadow roots. */
export function holds(whole: Element, inside: Element): boolean {
  for (let el: Element | null = inside; el; el = outer(el)) if (el === whole) return true
  return false
}

/** The first such element from one outwards, through slots and open shadow roots; before what holds another one as well. */
export function firstOutwards(
  el: Element | null,
  isSuch: (box: Element) => boolean,
  beside?: Element,
): Element | null {
  for (let box = el; box && !(beside && holds(box, beside)); box = outer(box)) if (isSuch(box)) return box
  return null
}

/** The first element from one outwards that a selector matches: maybe the host of the tree it stands in, or its slot's. */
export function closestOutwards(el: Element | null, selector: string): Element | null {
  return firstOutwards(el, (box) => membersOf(box).matches(selector))
}
