import { holds, outer } from './visible'

const CELLS = /^(?:td|th)$/

/** What the elements around one are made of: out to its cell, or as far as they do not hold what stands beside it. */
export function elementsOf(el: Element, beside: Element): string {
  const names: string[] = []
  for (let box: Element | null = el; box && !holds(box, beside); box = outer(box)) {
    names.push(box.localName)
    if (CELLS.test(box.localName)) break
  }
  return names.join()
}
