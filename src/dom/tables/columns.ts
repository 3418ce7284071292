import type { Line } from '../outline/outline'
import { boxOf } from '../outline/place'
import { boxesOf } from './headers'

/** Rows beside a scroll bar are narrower than their header, so that a column may begin before it. */
const SLACK = 18

/** The columns of a table, as they stand beside each other. */
export interface Columns {
  /** The column of what stands in a box, by the place of its header among all; -1 for none. */
  columnOf: (item: { box: DOMRect }) => number
  /** Whether the column of the first header stands before those of all others that were asked for. */
  isFirst: boolean
}

/**
 * The columns under some headers: one is what stands from where its header begins to where the next one does.
 * @param headers those asked for, in any order
 * @param others further headers, at which a column ends as well
 */
export function columnsUnder(headers: readonly [Line, ...Line[]], others: readonly Line[]): Columns {
  const rightToLeft = getComputedStyle(headers[0].el).direction === 'rtl'
  const startOf = (box: DOMRect) => (rightToLeft ? -box.right : box.left)
  const endOf = (box: DOMRect) => (rightToLeft ? -box.left : box.right)
  const heads = [...headers, ...others]
  const starts = heads
    .map((header, column) => {
      const [cell, text] = boxesOf(header, heads).map(startOf) as [number, number]
      // Another's header over its box: that one's column lies over a part of it.
      const isUnder = heads.some((one) => one !== header && isBetween(startOf(boxOf(one)), cell, text))
      return { start: isUnder ? text : Math.min(cell, text), column }
    })
    .sort((one, other) => one.start - other.start)
  return {
    // What ends before a column begins, as the number of a row may, is not in it.
    columnOf: ({ box }) =>
      starts.findLast(({ start }) => startOf(box) >= start - SLACK && (!box.width || endOf(box) > start))
        ?.column ?? -1,
    isFirst: starts.find(({ column }) => column < headers.length)?.column === 0,
  }
}

function isBetween(place: number, from: number, until: number): boolean {
  return place >= from && place < until
}
