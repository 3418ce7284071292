import { outer } from './visible'

/** A line is drawn by the word's own element, its cell or its row. */
const MOST_LEVELS = 5

/**
 * Whether a text is struck through: what it names was deleted.
 * @param row the last element outwards that may draw the line
 */
export function isStruck(el: Element, row: Element | null): boolean {
  if (el.closest('s,del,strike')) return true
  for (let box: Element | null = el, level = 0; box && level < MOST_LEVELS; box = outer(box), level++) {
    if (getComputedStyle(box).textDecorationLine.includes('line-through')) return true
    if (box === row) break
  }
  return false
}
