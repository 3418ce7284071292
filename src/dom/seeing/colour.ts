import { isFaint } from './faint'
import { outer } from './visible'

/** The colours that a person sees something in, of 255 each. */

/** A colour's three parts; null where it is next to none, or written in a way that cannot be compared. */
export function colourParts(colour: string): number[] | null {
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? []
  return colour.startsWith('rgb') && !isFaint(colour) ? [red, green, blue] : null
}

/** The colour that an element is filled with, looked for up to a box further out. */
export function groundOf(el: Element, end: Element | null): number[] | null {
  for (let box: Element | null = el; box && box !== end; box = outer(box)) {
    const parts = colourParts(getComputedStyle(box).backgroundColor)
    if (parts) return parts
  }
  return null
}

/** How much two colours differ, over all parts. */
export function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, part, at) => sum + Math.abs(part - (other[at] ?? 0)), 0)
}
