import { type FoundAt, liesOver, NOTHING, WORDS, whatLiesAt } from './under'

/** How far from its field a layer is looked for room, beside it, above and below, in pixels; and in what steps. */
const ASIDE = 120
const AWAY = 44
const ACROSS = 24
const DOWN = 11
const GAP = 5

/** How many cells of the window are looked at: on a page of many layers each takes a good while. */
const MOST = 600

/** Narrower than a word, lower than a line. */
const CELL = { width: 16, height: 8 }

/**
 * The places around a field where a layer of this size covers nothing, the nearest first: level with it, above and below,
 * wherever along it and beyond its ends. The window is looked at in cells, each once.
 */
export function* roomAround(
  host: Element,
  found: FoundAt,
  field: DOMRect,
  width: number,
  height: number,
): Generator<[left: number, top: number]> {
  const cells = new Map<string, boolean>()
  const isFree = (column: number, row: number) => {
    const at = `${column},${row}`
    const known = cells.get(at)
    if (known !== undefined) return known
    const [x, y] = [(column + 0.5) * CELL.width, (row + 0.5) * CELL.height]
    const free = whatLiesAt(host, found, x, y) === NOTHING
    cells.set(at, free)
    return free
  }
  const isRoom = ([left, top]: [number, number]) => {
    for (let row = Math.floor(top / CELL.height); row * CELL.height < top + height; row++)
      for (let column = Math.floor(left / CELL.width); column * CELL.width < left + width; column++)
        if (!isFree(column, row)) return false
    return liesOver(host, found, left, top, width, height, WORDS) === NOTHING
  }
  for (const place of placesAround(field, width, height)) {
    if (cells.size > MOST) return
    if (isRoom(place)) yield place
  }
}

function placesAround(field: DOMRect, width: number, height: number): [left: number, top: number][] {
  const level = [(field.height - height) / 2, 0, field.height - height].map((down) => field.top + down)
  const steps = Array.from({ length: AWAY / DOWN + 1 }, (_, step) => GAP + step * DOWN)
  const beyond = steps.flatMap((away) => [field.top - height - away, field.bottom + away])
  const tops = [...level, ...beyond].filter((top) => top >= 0 && top + height <= innerHeight)
  const first = Math.max(GAP, field.left - width - ASIDE)
  const last = Math.min(innerWidth - width - GAP, field.right + ASIDE)
  // From the right: a field's end is emptier than its beginning.
  const count = Math.max(0, Math.floor((last - first) / ACROSS) + 1)
  const lefts = Array.from({ length: count }, (_, step) => last - step * ACROSS)
  const away = ([left, top]: [number, number]) =>
    Math.max(0, left - field.right, field.left - left - width) +
    Math.max(0, top - field.bottom, field.top - top - height)
  return lefts
    .flatMap((left) => tops.map((top): [number, number] => [left, top]))
    .sort((a, b) => away(a) - away(b))
}
