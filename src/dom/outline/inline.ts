/** What parts a text from the one before it, though its element is one that stands in a line by its name. */

/** What stands in a line with the text around it. */
export const INLINE = new Set('b bdi code em font i mark small span strong sub sup tt u wbr slot'.split(' '))
const FOOTNOTE = /^\s*\W?(?:\d{1,2}|\W)\W?\s*$/
const HELP_SIGN = /^\s*(?:i|info|help)\s*$/
const ICON = /\bmaterial-(?:icons|symbols)/

/** Whether an element is inline by name only, as flex items are, or what is in it is not shown beside its neighbours. */
export function isInlineByNameOnly(el: Element): boolean {
  return !/^(inline|contents|ruby.*)$/.test(getComputedStyle(el).display) || isUnread(el)
}

/** Whether nothing of an element's own text is shown. */
export function isUnread(el: Element | null | undefined): boolean {
  if (!el) return false
  const { visibility, fontSize, opacity } = getComputedStyle(el)
  return visibility !== 'visible' || opacity === '0' || fontSize === '0px'
}

/** Whether an element is a footnote's mark, which is no part of the word it stands at. */
export function isFootnote(el: Element): boolean {
  return el.localName === 'sup' && FOOTNOTE.test(el.textContent ?? '')
}

/**
 * Whether an element is a sign that there is help, an *i* or *info* by itself: with room before it, it is no part of a word.
 * @param isSpaced whether white space or a colon stands before it
 */
export function isHelpSign({ firstChild, childNodes }: Element, isSpaced: boolean): boolean {
  if (!(firstChild instanceof Text) || childNodes.length > 1 || !HELP_SIGN.test(firstChild.data)) return false
  const el = firstChild.parentElement
  return isSpaced || (!!el && Number.parseFloat(getComputedStyle(el).marginLeft) > 0)
}

/** Whether an icon font draws a sign in place of the word that an element holds. */
export function isIcon(el: Element): boolean {
  return ICON.test(el.className) && /^[a-z_]+$/.test(el.textContent ?? '')
}
