import { elementsOf } from '../../../../dom/seeing/made'
import { sizeIn } from '../../../../dom/seeing/type'
import { outer } from '../../../../dom/seeing/visible'
import type { Row } from '../../../../dom/tables/tableItem'

/** What a row that was opened tells of itself, in the columns of the keys: it is no key's row. */

/** A row of text by what is seen of it: where its key begins, how large, and what its policies are made of. */
interface Look {
  row: Row
  start: number
  size: number
  made: string
}

/** How far a row's key is set in that belongs to the row above. */
const INDENT = 4

/**
 * What a row that was opened tells of itself stands in the same columns: set in or smaller, and made otherwise than
 * the first.
 */
export function withoutDetails(all: Row[]): Row[] {
  const rows = withoutInner(all)
  const looks = rows.flatMap((row) => lookOf(row) ?? [])
  const [model] = looks
  if (!model || looks.length < 2) return rows
  const details = looks.filter(
    ({ start, size, made }) => made !== model.made && (start > model.start + INDENT || size < model.size),
  )
  return rows.filter((row) => !details.some((one) => one.row === row))
}

/** A table of its own in a row of this one is a detail as well, whatever it looks like. */
function withoutInner(rows: Row[]): Row[] {
  const depths = rows.map(([key]) => rowsAround(key?.[0]?.el))
  const least = Math.min(...depths)
  return rows.filter((_, at) => depths[at] === least)
}

function rowsAround(el: Element | undefined): number {
  let count = 0
  for (let box = el ?? null; box; box = outer(box)) if (box.matches('tr,[role=row]')) count++
  return count
}

function lookOf(row: Row): Look | null {
  const [key, policies] = [row[0]?.[0], row[1]?.[0]]
  if (!key?.line || !policies?.line) return null
  const { textAlign, direction } = getComputedStyle(key.el)
  const { left, right } = key.box
  // Words in the middle of their column, or at its end, begin anywhere.
  const isAtStart = /^(?:-webkit-auto|start|left|justify)$/.test(
    direction === 'rtl' ? textAlign.replace('right', 'left') : textAlign,
  )
  const start = isAtStart ? (direction === 'rtl' ? -right : left) : 0
  return { row, start, size: sizeIn(key.el), made: elementsOf(policies.el, key.el) }
}
