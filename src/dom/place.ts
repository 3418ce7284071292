import type { Line } from './outline'

/** The box of a line's text itself, in viewport pixels: narrower than the element around it. */
export function boxOf(line: Line): DOMRect {
  const first = line.nodes[0]
  const last = line.nodes[line.nodes.length - 1]
  if (!first || !last) return line.el.getBoundingClientRect()
  const range = document.createRange()
  range.setStart(first, 0)
  range.setEnd(last, last.data.length)
  return range.getBoundingClientRect()
}

// A label further away than this from a field is somebody else's.
const FARTHEST_ABOVE = 160
const FARTHEST_LEFT = 500

/**
 * How far a label stands from a field when it stands where people look for a label: above it, left of it, or inside.
 * @returns pixels, or null when it stands elsewhere
 */
export function labelDistance(label: DOMRect, field: DOMRect): number | null {
  if (!label.width || !field.width) return null
  const across = label.left < field.right && label.right > field.left
  const above = field.top - label.bottom
  if (across && above > -6 && above <= FARTHEST_ABOVE) return Math.max(above, 0)
  const level = label.bottom > field.top && label.top < field.bottom
  const beside = field.left - label.right
  if (level && beside > -6 && beside <= FARTHEST_LEFT) return Math.max(beside, 0) / 2
  return across && level ? 0 : null
}
