import { isOnGround, linesAcross } from '../../dom/labels/across'
import type { Line } from '../../dom/outline/outline'
import type { Seen } from '../../dom/outline/seen'
import { sights } from '../../dom/outline/seen'
import { isNoColour } from '../../dom/seeing/faint'
import { withoutSigns } from '../../dom/seeing/signs'
import { sizeIn } from '../../dom/seeing/type'
import { rowPartsOf } from '../../dom/tables/rowParts'
import { rowsUnder } from '../../dom/tables/table'
import type { Item } from '../../dom/tables/tableItem'
import { LONGEST_MONITOR_NAME, type Monitor } from '../../model/monitors/monitor'
import { clean } from '../../model/text/text'
import type { ListedRow } from './listedRow'
import { cardRows } from './monitorCards'
import { rowIds } from './rowIds'

/** The rows of the list in view, which may be parted into tables: the name under NAME, the id out of the links of its row. */
export function listedRows(seen: Seen): ListedRow[] {
  const heads = sights(seen, /^name\n(?:.+\n)?status$/gm).map(({ line }) => line)
  const rows = heads.flatMap((head, at) => rowsOf(seen, head, heads[at + 1]?.at ?? Number.POSITIVE_INFINITY))
  const [first] = heads
  if (!first) return cardRows(seen)
  const named = rows[0] ? rows : rowsOf(seen, first, Number.POSITIVE_INFINITY)
  const ids = rowIds(named, seen.roots)
  return named.flatMap(({ name, isCut, cells, menus }, index) => {
    const { id = null, part = false } = ids[index] ?? {}
    return name && !part ? [{ name, isCut, id, cells, menus }] : []
  })
}

/** The rows under one header. */
function rowsOf(seen: Seen, head: Line, until: number) {
  const status = seen.lines.find((line) => line.at > head.at && line.key === 'status')
  if (!status) return []
  const rows = rowsUnder(seen, [head, status], until).flatMap(([names, others]) => {
    // A box to choose the row with may stand before its name.
    const line = nameAcross(names) ?? null
    const name = line?.el ?? names?.[0]?.el
    return name ? [{ line, name, other: others?.[0]?.el ?? null }] : []
  })
  return rowPartsOf(rows, head.el, seen.roots).map(({ cells, menus }, index) => {
    const line = rows[index]?.line
    return { ...nameIn(line), el: line?.el ?? null, act: line?.act ?? null, cells, menus }
  })
}

/** The line of a cell that is the name; its type or another badge may stand before it. */
function nameAcross(cell: readonly Item[] = []): Line | undefined {
  const [first, second] = linesAcross(cell)
  return first && second && isOnGround(first, second) && !isOnGround(second, first) ? second : first
}

/** What is told of a list: rows that tell an id are known by it, the others at least by their names. */
export function toldBy(rows: readonly ListedRow[]): { monitors: Monitor[]; names: string[] } {
  const full = rows.filter(({ isCut }) => !isCut)
  // A monitor that is pinned may be listed twice.
  const byId = new Map(full.flatMap(({ id, name }) => (id ? [[id, name] as const] : [])))
  return {
    monitors: [...byId].map(([id, name]) => ({ id, name })),
    names: full.flatMap(({ id, name }) => (id ? [] : [name])),
  }
}

/** A line without what stands beside the name in elements of its own: signs, and what is told in smaller type. */
function nameOf({ nodes, text }: Line): string {
  if (nodes.length < 2) return text
  const sizeOf = ({ parentElement: el }: Text) => (el ? sizeIn(el) : 0)
  const largest = Math.max(...nodes.map(sizeOf))
  const [first] = nodes
  const own = withoutSigns(nodes).filter(
    (node) => sizeOf(node) === largest && (node === first || !isBadge(node)),
  )
  return own.length && own.length < nodes.length ? own.map(({ data }) => data).join('') : text
}

/** Whether a text stands on a ground of its own, as what is told beside a name does. */
function isBadge({ parentElement: el }: Text): boolean {
  return !!el && !isNoColour(getComputedStyle(el).backgroundColor)
}

/** The lines of a tree, drawn before the name of what hangs on it. */
const BRANCH = /^[\s\u2500-\u257f↳]+/
const ELLIPSIS = /(?:…|\.{3})$/

/** A row's name; one that is cut short in the text may be told whole when the mouse rests on it. */
function nameIn(line: Line | null | undefined): { name: string; isCut: boolean } {
  const shown = clean(line ? nameOf(line).replace(BRANCH, '') : '', LONGEST_MONITOR_NAME)
  if (!line || !ELLIPSIS.test(shown)) return { name: shown, isCut: false }
  const begin = shown.replace(ELLIPSIS, '').trimEnd()
  const whole = clean(line.el.closest('[title]')?.getAttribute('title') ?? '', LONGEST_MONITOR_NAME)
  const isWhole = begin !== '' && whole.startsWith(begin) && !ELLIPSIS.test(whole)
  return isWhole ? { name: whole, isCut: false } : { name: shown, isCut: true }
}
