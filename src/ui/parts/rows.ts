/** Rows of one height in a scrolling list, one of which may be open and taller. Lengths are CSS pixels. */
export interface Rows {
  count: number
  height: number
  /** The open row, or -1. */
  open: number
  /** How much taller the open row is. */
  extra: number
}

/** Where a row begins. */
export function topOf(rows: Rows, index: number): number {
  return index * rows.height + (rows.open >= 0 && index > rows.open ? rows.extra : 0)
}

/** The row at a place. */
function rowAt(rows: Rows, place: number): number {
  const beyond = rows.open >= 0 && place >= topOf(rows, rows.open + 1)
  const index = Math.floor((place - (beyond ? rows.extra : 0)) / rows.height)
  return rows.open >= 0 && !beyond ? Math.min(index, rows.open) : index
}

/** So many rows are drawn out of view at each side. */
const SPARE = 4
/** A list of so many rows is drawn whole: it costs little, and finding in the page and reading on work as usual. */
const DRAWN_WHOLE = 150

/**
 * The rows to draw: all of a short list; of a long one those in view, some to spare on both sides, and the one that has
 * the focus, wherever it is.
 * @param keep the row that has the focus, or -1
 * @returns their indexes, ascending
 */
export function rowsToDraw(rows: Rows, view: { top: number; height: number }, keep: number): number[] {
  if (rows.count <= DRAWN_WHOLE) return Array.from({ length: rows.count }, (_, index) => index)
  const first = Math.max(0, rowAt(rows, view.top) - SPARE)
  const last = Math.min(rows.count - 1, rowAt(rows, view.top + view.height) + SPARE)
  const drawn: number[] = []
  if (keep >= 0 && keep < first) drawn.push(keep)
  for (let index = first; index <= last; index++) drawn.push(index)
  if (keep > last && keep < rows.count) drawn.push(keep)
  return drawn
}

/** Where the view has to begin so that a row is all in it; unchanged when it is already. */
export function scrollTo(rows: Rows, view: { top: number; height: number }, index: number): number {
  const top = topOf(rows, index)
  const bottom = topOf(rows, index + 1)
  if (top < view.top) return top
  return bottom > view.top + view.height ? Math.min(top, bottom - view.height) : view.top
}
