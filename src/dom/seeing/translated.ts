/** What the browser's translator puts around every text that it replaces. */
const TRANSLATED = 'font[style*="vertical-align"] > font[style*="vertical-align"]'

/** Whether a text is the translator's, and no more what the page wrote: names are translated as well. */
export function isTranslated(el: Element): boolean {
  return el.closest(TRANSLATED) !== null
}
