/** How text is set: what is set alike is of one kind to those who see it. */

/** The size of an element's text, in pixels. */
export function sizeIn(el: Element): number {
  return Number.parseFloat(getComputedStyle(el).fontSize)
}

/** Size and weight of an element's text. */
export function typeOf(el: Element): string {
  const { fontSize, fontWeight } = getComputedStyle(el)
  return `${fontSize} ${fontWeight}`
}

/** The same with its slant and its colour, by which a word is set apart among others. */
export function lookOf(el: Element): string {
  const { fontStyle, color } = getComputedStyle(el)
  return `${typeOf(el)} ${fontStyle} ${color}`
}
