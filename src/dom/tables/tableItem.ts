import { faceOf } from '../inputs/face'
import { isButton } from '../outline/lines'
import type { Line } from '../outline/outline'
import { boxOf } from '../outline/place'
import type { Seen } from '../outline/seen'
import { withoutStruck } from '../outline/unstruck'
import { isReachable, isVisible } from '../seeing/visible'
import { isFilter } from './filters'

/** The things that stand in a table: lines of text and controls, each where it is seen. */

/** One thing in a table, with its box: a line of text, or a control (then `line` is null). */
export interface Item {
  line: Line | null
  el: Element
  at: number
  box: DOMRect
}

/** One row: the things of each column, in the order of the headers given. */
export type Row = Item[][]

/** A line of text as a thing in a table. */
export function itemOf(line: Line): Item {
  return { line, el: line.el, at: line.at, box: boxOf(line) }
}

/** Things without what is struck through in them. */
export function unstruck(items: readonly Item[]): Item[] {
  return items.flatMap((item) => {
    const line = item.line && withoutStruck(item.line)
    if (line === item.line) return item
    return line ? itemOf(line) : []
  })
}

/** What stands between two reading places. */
export function itemsOf({ lines, controls }: Seen, from: number, until: number): Item[] {
  const within = ({ at }: { at: number }) => at > from && at < until
  return [
    ...lines.filter((line) => within(line) && isVisible(line.el)).map(itemOf),
    ...controls
      .filter(
        (one) =>
          within(one) &&
          !isFilter(one.el) &&
          (!one.el.matches('textarea,[type=text]') || isReachable(one.el)),
      )
      .map(({ el, at }) => ({ line: null, el, at, box: boxOfControl(el) })),
  ].sort((one, other) => one.at - other.at)
}

/** Where a control is seen: a styled tick stands in for a box that is not shown. */
function boxOfControl(el: Element): DOMRect {
  const box = el.getBoundingClientRect()
  return box.height ? box : faceOf(el).getBoundingClientRect()
}

/** Whether an item only does something to its row: *Copy*, *Edit*. */
export function isButtonItem({ line }: Item): boolean {
  return line !== null && isButton(line)
}
