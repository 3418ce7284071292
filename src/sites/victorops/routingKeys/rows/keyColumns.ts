import type { Line } from '../../../../dom/outline/outline'
import type { Seen } from '../../../../dom/outline/seen'
import { largestWithout } from '../../../../dom/seeing/around'
import { holds, isVisible } from '../../../../dom/seeing/visible'
import { type Item, itemOf, type Row } from '../../../../dom/tables/tableItem'
import { markedIn } from '../../../../dom/tables/ticks'
import type { RoutingKey } from '../../../../model/keys/routingKey'
import { isAsSaved } from '../cells/asSaved'
import type { KeyColumns } from '../heads/columns'
import { withoutDefault } from '../others/defaultRow'
import { readRows } from './keyRow'

/**
 * The routing keys of a table that is turned: its headers stand one below the other, each before a row, and a key has
 * its policies below it. Cell by cell the rows are alike; no field is in any of them, and each key has a policy.
 */
export function readColumns(seen: Seen, columns: KeyColumns, mayHoldDefault: boolean): RoutingKey[] {
  const { heads } = columns
  const rows = heads.map((head) => cellsAfter(head, heads))
  const [first, ...others] = rows
  if (!first?.[1] || others.some(({ length }) => length !== first.length)) return []
  const keys = first.map((_, at): Row => rows.map((cells, row) => itemsIn(seen, cells[at], heads[row])))
  const isWhole = ([key = [], policies]: Row) =>
    policies?.[0] && key.every(({ line }) => line) && key[0] && isAsSaved(key[0].el, null, policies)
  const areLevel = first.every((cell, at) => others.every((cells) => isInColumn(cell, cells[at])))
  if (!areLevel || !keys.every(isWhole)) return []
  return readRows(mayHoldDefault ? withoutDefault(keys) : keys, columns, () => false)
}

/** The cells after a header, in its row: the smallest box with more in it than the header, and without another one. */
function cellsAfter(head: Line, heads: readonly Line[]): Element[] {
  let row = largestWithout(
    head.el,
    heads.flatMap((one) => (one === head ? [] : one.el)),
  )
  for (let only = row.children; only.length === 1 && only[0]; only = row.children) row = only[0]
  const [first, ...cells] = row.children
  return first && holds(first, head.el) ? cells : []
}

function itemsIn({ lines, controls }: Seen, cell: Element | undefined, head: Line | undefined): Item[] {
  if (!cell) return []
  const read = lines.filter(({ el }) => holds(cell, el) && isVisible(el))
  return [
    ...read.map(itemOf),
    ...controls
      .filter(({ el }) => holds(cell, el))
      .map(({ el, at }) => ({ line: null, el, at, box: el.getBoundingClientRect() })),
    ...markedIn(cell, head),
  ].sort((one, other) => one.at - other.at)
}

function isInColumn(one: Element, other: Element | undefined): boolean {
  const [box, below] = [one.getBoundingClientRect(), other?.getBoundingClientRect()]
  return !!below && box.left < below.right && box.right > below.left && box.bottom <= below.top + 1
}
