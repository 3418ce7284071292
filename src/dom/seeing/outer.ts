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
