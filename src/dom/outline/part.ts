import { membersOf } from '../seeing/members'
/** Parts of a page too large to be read whole. */

/** Enough for every page of the guide; on larger pages the fields beyond are looked up one by one. */
export const MOST_NODES = 800
/** A box of fewer elements is read as one part. */
export const MOST_IN_PART = 266
/** How many boxes before a field's own are read with it: its form's title may stand in them. */
const BOXES_BEFORE = 6
const BOXES_AFTER = 3
/** What is looked up by itself. */
const TYPED = 'input:not([type=hidden],[type=checkbox],[type=radio])'

/**
 * The element that comes after so many others in a page or a part of it; null where there are no more. An index would
 * have the browser count all there are, which on a large page takes longer than everything else a glance does.
 */
export function elementAfter(root: Document | Element, count: number): Element | null {
  return membersOf(root).getElementsByTagName('*').item(count)
}

/** The text of an element, up to one inside it where one is given. */
export function textBefore(el: Element, end: Element | null): string {
  if (!end) return membersOf(el).textContent ?? ''
  const range = new Range()
  range.setStart(el, 0)
  range.setEndBefore(end)
  return range.toString()
}

/**
 * The largest small box around a field that nothing was read of yet, after the small boxes before it, and before those
 * after it without a field to type in: the form's switch may stand in them.
 * @param isToRead whether a box is small, and nothing of it was read already
 */
export function surroundings(input: Element, isToRead = isSmall): Element[] {
  let part = input
  for (let box = outside(part); box && isToRead(box); box = outside(box)) part = box
  const parts = [part]
  for (
    let before = membersOf(part).previousElementSibling;
    before && parts.length <= BOXES_BEFORE && isToRead(before);
    before = membersOf(before).previousElementSibling
  )
    parts.unshift(before)
  let after = membersOf(part).nextElementSibling
  for (let count = 0; after && count < BOXES_AFTER && isToRead(after); count++) {
    if (membersOf(after).matches(TYPED) || membersOf(after).querySelector(TYPED)) break
    parts.push(after)
    after = membersOf(after).nextElementSibling
  }
  return parts
}

/** The next box outwards; what is given to a slot stands in the box that it was given to. */
const outside = (el: Element): Element | null =>
  membersOf(el).parentElement ?? (membersOf(el).getRootNode() as Partial<ShadowRoot>).host ?? null

/** Whether a box holds few enough elements to be read as one part. */
function isSmall(box: Element): boolean {
  return !elementAfter(box, MOST_IN_PART)
}

/** The same with what stands in its open shadow roots: whoever is in a hurry does without. */
export function isSmallInAll(box: Element): boolean {
  return isSmall(box) && countIn(box, MOST_IN_PART) <= MOST_IN_PART
}

/** How many elements stand in a box and its open shadow roots, as far as it matters. */
function countIn(box: Element | ShadowRoot, most: number): number {
  const { children, shadowRoot = null } = membersOf(box) as Element
  let count = shadowRoot ? countIn(shadowRoot, most) : 0
  for (let i = 0; i < children.length && count <= most; i++)
    count += 1 + countIn(children[i] as Element, most - count)
  return count
}
