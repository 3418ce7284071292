import { drawnIn, SIDES } from '../seeing/drawnIn'
import { isNoColour } from '../seeing/faint'
import { outer } from '../seeing/visible'

/** Letters that a style sheet draws right at a word, which is longer then than it is written. */

/** How far out from a word such an element is looked for: its own, its cell's. */
const MOST_LEVELS = 4
const JOINTS = { '::before': /[\p{L}\p{N}_./-]$/u, '::after': /^[\p{L}\p{N}_./-]/u }
const EDGES = {
  '::before': ['marginRight', 'paddingRight'],
  '::after': ['marginLeft', 'paddingLeft'],
} as const
/** What is not drawn but a sign of an icon font, or what parts two words, is no letter. */
const LETTER = /[\p{L}\p{N}]/u

/**
 * Whether letters are drawn right before a word or after it, in one with it.
 * @param el what holds the word
 */
export function isDrawnOn(el: Element): boolean {
  const text = el.textContent?.trim()
  let box: Element | null = el
  for (
    let level = 0;
    box && level < MOST_LEVELS && box.textContent?.trim() === text;
    box = outer(box), level++
  )
    for (const side of SIDES) {
      const drawn = drawnIn(box, side)
      if (LETTER.test(drawn) && JOINTS[side].test(drawn) && isGlued(getComputedStyle(box, side), side))
        return true
    }
  return false
}

function isGlued(style: CSSStyleDeclaration, side: (typeof SIDES)[number]): boolean {
  const { display, position, backgroundColor } = style
  return (
    display === 'inline' &&
    /^(?:static|relative)$/.test(position) &&
    isNoColour(backgroundColor) &&
    EDGES[side].every((edge) => Number.parseFloat(style[edge]) <= 1)
  )
}
