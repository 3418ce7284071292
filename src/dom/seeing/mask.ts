import { isFaint } from './faint'

/** Masks, which show of an element what they have a colour for themselves. */

const COLOURS = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)|\btransparent\b/g

/** Whether a mask shows nothing of an element: all it is made of are colours that are none. A picture may be anything. */
export function isMaskedOut(mask: string): boolean {
  if (!/gradient\(/.test(mask) || /url\(/.test(mask)) return false
  const colours = mask.match(COLOURS)
  return !!colours && colours.every(isFaint)
}
