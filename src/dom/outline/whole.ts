import { outer } from '../seeing/visible'

/** What a page's script cut short is told whole by its box: in a tooltip, or to those who hear the page. */

const CUT = /\s*(?:…|\.\.\.)[^\p{L}\p{N}]*$/u
const TOLD = ['title', 'aria-label', 'data-title', 'data-tooltip', 'data-original-title']
/** A chip is not made of more boxes than this. */
const MOST_LEVELS = 4

/**
 * The whole of a text that ends in an ellipsis.
 * @param el what holds the end of it
 * @returns null where the text is not cut, or nothing around it goes on as it begins
 */
export function wholeOf(text: string, el: Element): string | null {
  const begin = CUT.test(text) ? bare(text.replace(CUT, '')) : ''
  if (!begin) return null
  let box: Element | null = el
  for (let level = 0; box && level < MOST_LEVELS; box = outer(box), level++)
    for (const name of TOLD) {
      const told = box.getAttribute(name)?.trim() ?? ''
      if (!CUT.test(told) && bare(told).startsWith(begin)) return told
    }
  return null
}

/** Chips are set with more or less space around their colon. */
function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
