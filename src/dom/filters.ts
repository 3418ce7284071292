const FIELDS = 'input,select,textarea'
const HEAD = 'thead,[role=columnheader]'
const WORD = /\b(?:filter|search)/i

/** Whether a field narrows a table down: it stands under a header and is no part of any row. */
export function isFilter(el: Element): boolean {
  if (!el.matches(FIELDS)) return false
  const words = `${el.getAttribute('placeholder') ?? ''} ${el.getAttribute('aria-label') ?? ''}`
  return el.matches('[type=search]') || WORD.test(words) || el.closest(HEAD) !== null
}
