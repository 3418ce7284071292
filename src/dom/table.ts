import type { Line } from './outline'
import { boxOf } from './place'
import type { Seen } from './seen'
import { isReachable, isVisible } from './visible'

/** One thing in a table, with its box: a line of text, or a control (then `line` is null). */
export interface Item {
  line: Line | null
  el: Element
  at: number
  box: DOMRect
}

/** One row: the things of each column, in the order of the headers given. */
export type Row = Item[][]

/**
 * Reads a table the way people do: a column is what stands under its header, a row what stands level with its
 * first column. Works alike for tables, grids of divs, and rows placed by a virtualised list.
 * @param headers the header lines, leftmost first; the first one's column tells the rows apart
 * @param until the reading place where the table ends
 */
export function rowsUnder({ lines, controls }: Seen, headers: readonly Line[], until: number): Row[] {
  const lefts = headers.map((header) => leftOf(header, headers))
  const start = headers[headers.length - 1]?.at ?? until
  const within = ({ at }: { at: number }) => at > start && at < until
  const items: Item[] = [
    ...lines
      .filter((line) => within(line) && isVisible(line.el))
      .map((line) => ({ line, el: line.el, at: line.at, box: boxOf(line) })),
    ...controls
      .filter(
        (control) =>
          within(control) && (isReachable(control.el) || !control.el.matches('textarea,[type=text]')),
      )
      .map(({ el, at }) => ({ line: null, el, at, box: el.getBoundingClientRect() })),
  ].sort((one, other) => one.at - other.at)
  const columnOf = ({ box }: Item) => lefts.findLastIndex((left) => box.left >= left - 6)
  const anchors = items.filter((item) => columnOf(item) === 0 && item.box.height)
  let first = 0
  return anchors.map((anchor, index) => {
    const next = anchors[index + 1]
    const extent = rowBox(anchor, anchors[index - 1], next)
    const level = ({ box }: Item) => box.bottom > extent.top && box.top < extent.bottom
    while (items[first] !== anchor) first++
    const last = next ? items.indexOf(next, first) : items.length
    // Columns one after another in the markup: the row is whatever stands level with it.
    const mine = last === first + 1 && next ? items : items.slice(first, last)
    return headers.map((_, column) =>
      mine.filter((item) => columnOf(item) === column && level(item) && (column || item.at >= anchor.at)),
    )
  })
}

/** The left edge of a header's column: of the largest box that holds this header and no other. */
function leftOf(header: Line, headers: readonly Line[]): number {
  let cell = header.el
  for (
    let box = cell.parentElement;
    box && !headers.some((one) => one !== header && box?.contains(one.el));
  ) {
    cell = box
    box = box.parentElement
  }
  return Math.min(cell.getBoundingClientRect().left, boxOf(header).left)
}

/** The box of the largest element around a row's first thing that holds none of its neighbours. */
function rowBox(anchor: Item, before: Item | undefined, after: Item | undefined): DOMRect {
  let row = anchor.el
  for (let box = row.parentElement, level = 0; box && level < 6; box = box.parentElement, level++) {
    if ([before, after].some((one) => one && box?.contains(one.el)) || (!before && !after && level > 2)) break
    row = box
  }
  const box = row.getBoundingClientRect()
  return box.height && box.height < 600 ? box : anchor.box
}
