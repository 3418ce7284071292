import { outer } from '../seeing/visible'

/** What a page's script cut short is told whole by its box: in a tooltip, or to those who hear the page. */

const CUT = /\s*(?:…|\.\.\.)\s*/
const TOLD = ['title', 'aria-label', 'data-title', 'data-tooltip', 'data-original-title']
/** The whole of an address may be where its link leads; of another text, that is another thing. */
const TOLD_OF_ADDRESS = [...TOLD, 'href']
const ADDRESS = /^https?:\/\//i
/** A chip is not made of more boxes than this. */
const MOST_LEVELS = 4

/**
 * The whole of a text with an ellipsis at its end, or in its middle.
 * @param el what holds the end of it
 * @returns null where the text is not cut, or nothing around it begins and ends as it does
 */
export function wholeOf(text: string, el: Element): string | null {
  const [begin = '', end, ...others] = text.split(CUT).map(bare)
  if (!begin || end === undefined || others[0] !== undefined) return null
  const last = end.replace(/[^\p{L}\p{N}]+$/u, '')
  let box: Element | null = el
  for (let level = 0; box && level < MOST_LEVELS; box = outer(box), level++)
    for (const name of ADDRESS.test(begin) ? TOLD_OF_ADDRESS : TOLD) {
      const told = box.getAttribute(name)?.trim() ?? ''
      const all = bare(told)
      if (CUT.test(told) || all.length < begin.length + last.length) continue
      if (all.startsWith(begin) && all.endsWith(last)) return told
    }
  return null
}

/** Chips are set with more or less space around their colon. */
function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
