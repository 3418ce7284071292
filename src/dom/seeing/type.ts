/** How text is set: what is set alike is of one kind to those who see it. */

/** The size of an element's text, in pixels. */
export function sizeIn(el: Element): number {
  return Number.parseFloat(getComputedStyle(el).fontSize)
}

/** How heavy an element's text is: 400 where it is plain. */
export function weightIn(el: Element): number {
  return Number(getComputedStyle(el).fontWeight)
}

/** Whether an element's text is larger than another's, or as large and bolder. */
export function isSetLarger(el: Element, other: Element): boolean {
  const larger = sizeIn(el) - sizeIn(other)
  return larger > 0 || (larger === 0 && weightIn(el) > weightIn(other))
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
