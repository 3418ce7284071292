import { once } from '../seeing/reading'
import type { Line } from './outline'

/**
 * The box of a line's text itself, in viewport pixels: narrower than the element around it. Many patterns ask for the
 * same lines' boxes.
 */
export const boxOf = once(({ nodes, el, box }: Line): DOMRect => {
  if (box) return box()
  const first = nodes[0]
  const last = nodes[nodes.length - 1]
  if (!first || !last) return el.getBoundingClientRect()
  const range = document.createRange()
  range.setStart(first, 0)
  range.setEnd(last, last.data.length)
  return range.getBoundingClientRect()
})

/** The box of two that stand beside each other, as high as the first. */
export function union(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left)
  return new DOMRect(left, one.top, Math.max(one.right, other.right) - left, one.height)
}

/**
 * How much of the lower of two boxes lies on the other's level where they only touch: letters reach out of a line that is
 * lower than they are, and how far is the browser's and the typeface's affair.
 */
const TOUCH = 0.25

/** Whether two boxes stand beside each other. */
export function isLevel(one: DOMRect, other: DOMRect): boolean {
  const touch = Math.min(one.height, other.height) * TOUCH
  return one.top + touch < other.bottom && other.top + touch < one.bottom
}

/**
 * How far boxes whose edges meet may overlap, in pixels: pages lay borders over each other, and Firefox tells edges in
 * sixtieths of a pixel that do not quite meet.
 */
const EDGE = 2

/** Whether a box stands under another one, somewhere. */
export function standsBelow(lower: DOMRect, upper: DOMRect): boolean {
  return lower.top > upper.bottom - EDGE
}

/** Whether of two boxes one stands at the left of the other, somewhere. */
export function isApart(one: DOMRect, other: DOMRect): boolean {
  return one.left > other.right - EDGE || one.right < other.left + EDGE
}

/** Whether two boxes begin at the same edge, as what stands in one column does. */
export function startsAt(one: DOMRect, other: DOMRect): boolean {
  return Math.abs(one.left - other.left) < 4
}

/** Whether boxes stand in one column: a line from top to bottom would go through both. */
export function isInColumn(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && one.right > other.left
}

// A label further away than this from a field is somebody else's.
const FARTHEST_ABOVE = 160
const FARTHEST_BESIDE = 1500
// On one level with a field people look far: a label there is as near as one a tenth as far above.
const LEVEL = 0.1

/**
 * How far a label stands from a control when it stands where people look for a label: above it, before it in the
 * direction of writing, or inside.
 * @returns pixels, or null when it stands elsewhere
 */
export function labelDistance(label: DOMRect, box: DOMRect, rightToLeft = false): number | null {
  if (!label.width || !box.width) return null
  const across = isInColumn(label, box)
  const above = box.top - label.bottom
  if (across && above > -6 && above <= FARTHEST_ABOVE) return Math.max(above, 0)
  const level = isLevel(label, box)
  const beside = rightToLeft ? label.left - box.right : box.left - label.right
  if (level && beside > -6 && beside <= FARTHEST_BESIDE) return Math.max(beside, 0) * LEVEL
  // Lines lower than their letters reach a little into the field above: that is no label inside it.
  const isInside = label.top + label.bottom < 2 * box.bottom
  return across && level && isInside ? 0 : null
}
