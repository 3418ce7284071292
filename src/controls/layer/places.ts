import { isApart, standsBelow } from '../../dom/outline/place'
import { isRightToLeft } from '../../dom/seeing/visible'
import type { Layer } from './layer'
import { roomAround } from './room'
import { CONTROLS, type FoundAt, labelsBeside, liesOver, NOTHING, WORDS } from './under'

const GAP = 5
/** What is no further than this from a layer may be what it belongs to, for all that is seen. */
const NEAR = 18

/** A place beside a field: where the layer's left upper corner goes. */
export type Place = (field: DOMRect, width: number, height: number) => [left: number, top: number]

// The label's row, beyond the site's own help icon, below, above. In a narrow window a long sentence slides along the
// field until it is whole: it would else lie over what it speaks of.
const PLACES: Place[] = [
  (field, width, height) => [along(field, field.right - width, width), field.top - height - GAP],
  (field, _width, height) => [field.right + 44, field.top + (field.height - height) / 2],
  (field, width) => [along(field, field.right - width, width), field.bottom + GAP],
  (field, width, height) => [along(field, field.left, width), field.top - height - GAP],
  (field) => [field.right + 44, field.top],
  (field, width) => [along(field, field.left, width), field.bottom + GAP],
  (field, width, height) => [aside(field, width), field.top - height - GAP],
  (field, width) => [aside(field, width), field.bottom + GAP],
]
// A sentence finds no room between the rows of a narrow form, but beyond them; there it is still seen with its field.
const FAR = 176
const STRIDE = 16
const FAR_PLACES = Array.from({ length: FAR / STRIDE }, (_, step): Place[] => {
  const away = NEAR + step * STRIDE
  return [
    (field, width) => [along(field, field.right - width, width), field.bottom + away],
    (field, width, height) => [along(field, field.right - width, width), field.top - height - away],
  ]
}).flat()

/** At the window's edge, beyond the labels at a field's beginning; nowhere if less than a half would be at the field. */
function aside(field: DOMRect, width: number): number {
  const left = innerWidth - width - GAP
  return left + width / 2 < field.right ? left : Number.NaN
}

/**
 * Covers the field's end, never the window's edge nor the field's own labels.
 * @param rightToLeft whether its end is at the left
 * @param part how far down in the field its middle is
 */
const lastResort =
  (labels: readonly DOMRect[], rightToLeft: boolean, part = 0.5): Place =>
  (field, width, height) => {
    const start = Math.max(
      rightToLeft ? field.left + 4 : field.right - width - 4,
      ...labels.map((label) => (label.left < field.left && isApart(label, field) ? label.right + GAP : 0)),
    )
    const top = Math.max(
      field.top + field.height * part - height / 2,
      ...labels.map((label) => (standsBelow(field, label) ? label.bottom + 1 : Number.NEGATIVE_INFINITY)),
    )
    return [along(field, start, width), within(top, height, field.top, field.bottom, innerHeight)]
  }

function along(field: DOMRect, left: number, width: number): number {
  return within(left, width, field.left, field.right, innerWidth)
}

/** Out of view a layer goes with its field; beside one in view it is whole. */
function within(at: number, size: number, start: number, end: number, room: number): number {
  return start < 0 || end > room ? at : Math.max(0, Math.min(at, room - size))
}

/** Whether a layer at this place is wholly in view. */
export function fits([left, top]: [number, number], width: number, height: number): boolean {
  return left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight
}

/** A place that goes with its field from where it was found. */
function keptAt([left, top]: [number, number], found: DOMRect): Place {
  return (field) => [field.left + left - found.left, field.top + top - found.top]
}

/** Whether a layer above or below its field is as near to something else as to that. */
function isNearOthers(
  host: Element,
  found: FoundAt,
  field: DOMRect,
  [left, top]: [number, number],
  width: number,
  height: number,
): boolean {
  if (top + height <= field.top)
    return liesOver(host, found, left, top - NEAR, width, NEAR, CONTROLS) === CONTROLS
  if (top >= field.bottom) return liesOver(host, found, left, top + height, width, NEAR, WORDS) !== NOTHING
  return false
}

/** Whether a layer is in view with nothing beneath it, nor above or below where it would be taken for that one's. */
function isAlone(
  host: Element,
  found: FoundAt,
  at: [left: number, top: number],
  width: number,
  height: number,
): boolean {
  const [left, top] = at
  return (
    fits(at, width, height) &&
    liesOver(host, found, left, top - NEAR, width, height + 2 * NEAR, WORDS) === NOTHING
  )
}

/** Whether a layer stands in the row of its field's label: then nobody takes it for another's. */
function isBesideLabel(labels: readonly DOMRect[], top: number, height: number): boolean {
  return labels.some((label) => top < label.bottom && top + height > label.top)
}

/**
 * The first place in view where the layer covers neither text nor anything that can be pressed, and is not taken for
 * another field's. Where there is none that covers nothing, a small layer covers the field's end; a large one would
 * cover all of it, and stands a few rows away, clear of all else, or else covers words, or what stands beside. Its field's
 * label is never covered: what a layer says is about that.
 */
export function choosePlace(
  { host }: Pick<Layer, 'host'>,
  el: Element,
  width: number,
  height: number,
): [Place, isClear: boolean] {
  const field = el.getBoundingClientRect()
  const isLarge = width > field.width * 0.85 || height > field.height * 2
  const found: FoundAt = new Map()
  let sought: DOMRect[] | null = null
  const labels = () => (sought ??= labelsBeside(host, found, el))
  let crowded: Place | null = null
  const overWords: Place[] = []
  const overControls: Place[] = []
  for (const place of PLACES) {
    const [left, top] = place(field, width, height)
    if (!fits([left, top], width, height)) continue
    const under = liesOver(host, found, left, top, width, height, isLarge ? CONTROLS : WORDS)
    if (under === NOTHING) {
      const isShared = isNearOthers(host, found, field, [left, top], width, height)
      if (!isShared || isBesideLabel(labels(), top, height)) return [place, true]
      crowded ??= place
    } else (under === WORDS ? overWords : overControls).push(place)
  }
  if (crowded) return [crowded, true]
  for (const at of roomAround(host, found, field, width, height))
    if (!isNearOthers(host, found, field, at, width, height)) return [keptAt(at, field), true]
  const far = isLarge
    ? FAR_PLACES.find((place) => isAlone(host, found, place(field, width, height), width, height))
    : undefined
  if (far) return [far, true]
  const isOver = (place: Place) => {
    const [left, top] = place(field, width, height)
    return labels().some(
      (box) => left < box.right && left + width > box.left && top < box.bottom && top + height > box.top,
    )
  }
  const rightToLeft = isRightToLeft(el)
  const last = lastResort(labels(), rightToLeft)
  // In a field that holds its label there is room below that.
  const low = lastResort(labels(), rightToLeft, 0.95)
  const places = isLarge ? [...overWords, ...overControls, last] : [last, low, ...overControls]
  return [places.find((place) => !isOver(place)) ?? last, false]
}
