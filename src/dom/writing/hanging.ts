import type { Field, TextField } from '../labels/field'
import { firstOutwards } from '../seeing/outer'
import { holds, isReachable, outer } from '../seeing/visible'

/** What is drawn over a page at a field, as the lists of fields are that the page itself makes. */

const OVER = /^(?:absolute|fixed)$/

/** The documents and shadow roots in which a field's list may stand. */
export function rootsOf(field: Field): (Document | ShadowRoot)[] {
  // What was taken out of its page stands in neither.
  const own = field.isConnected ? (field.getRootNode() as Document | ShadowRoot) : document
  return [...new Set([own, document])]
}

/** What is drawn over the page now, a field's own boxes apart. */
export function standingOver(field: TextField): ReadonlySet<Element> {
  const all = rootsOf(field).flatMap((root) => [...root.querySelectorAll('*')])
  return new Set(all.filter((el) => OVER.test(getComputedStyle(el).position) && isReachable(el)))
}

/** How far below or above its field a list begins, in pixels. */
const NEAR = 24

/**
 * The boxes that are drawn over the page just below and above a field, and do not hold it, the inner ones first. Asked of
 * two places, that costs next to nothing on any page.
 */
export function hangingAt(field: Field): ReadonlySet<Element> {
  const { left, top, bottom, width } = field.getBoundingClientRect()
  const x = left + Math.min(width / 2, NEAR)
  const hits = rootsOf(field).flatMap((root) =>
    [bottom + NEAR, top - NEAR].flatMap((y) => root.elementsFromPoint(x, y)),
  )
  const boxes = new Set<Element>()
  for (const hit of hits)
    for (let box: Element | null = hit; box && !holds(box, field); box = outer(box))
      if (OVER.test(getComputedStyle(box).position)) boxes.add(box)
  return boxes
}

/** Whether something came to be drawn over the page along the field, with words in it, as the lists of fields are. */
export function hangsList(field: TextField, stood: ReadonlySet<Element>): boolean {
  const at = field.getBoundingClientRect()
  return [...standingOver(field)].some((el) => {
    const { left, right, top, bottom } = el.getBoundingClientRect()
    const along = Math.min(right, at.right) - Math.max(left, at.left)
    const isBeside = Math.min(Math.abs(top - at.bottom), Math.abs(at.top - bottom)) < NEAR
    return !stood.has(el) && !holds(el, field) && isBeside && along > at.width / 2 && !!el.textContent?.trim()
  })
}

/** The innermost box drawn over the page that something stands in, apart from what it lies beside; null where none is. */
export function boxOver(el: Element, beside: Element): Element | null {
  return firstOutwards(el, (box) => OVER.test(getComputedStyle(box).position), beside)
}

/**
 * Whether something came to be drawn over the page, apart from a field. What stood there before, and says now what was
 * typed, repeats it: a preview is nothing to choose.
 */
export function cameOver(el: Element, field: TextField, stood: ReadonlySet<Element>): boolean {
  const box = boxOver(el, field)
  return box !== null && !stood.has(box)
}
