import { fieldFor } from '../../dom/field'
import type { Line } from '../../dom/outline'
import { type RowParts, rowPartsOf } from '../../dom/rowParts'
import type { Seen } from '../../dom/seen'
import { sight } from '../../dom/seen'
import { rowsUnder } from '../../dom/table'
import { LONGEST_MONITOR_NAME, type Monitor } from '../../model/monitor'
import { clean } from '../../model/text'
import { monitorGeneralForm } from './monitorEdit'
import { rowIds } from './rowIds'

/** The monitor's name on its edit page, tab General; null where no such field is. */
export function monitorName(seen: Seen): string | null {
  const from = sight(seen, monitorGeneralForm.title)?.line.at ?? 0
  const field = fieldFor(seen, monitorGeneralForm.name, { from, until: Number.POSITIVE_INFINITY })
  return 'found' in field ? clean(field.found.value, LONGEST_MONITOR_NAME) || null : null
}

/** One row of the list of monitors. */
export interface ListedRow extends RowParts {
  name: string
  /** Out of the links of the row; null where none is surely its own. */
  id: string | null
  /** Whether the page cut the name short: then it is another name than the monitor's. */
  isCut: boolean
}

/** The rows of the list in view: the name under NAME, the id out of the links of its row. */
export function listedRows(seen: Seen): ListedRow[] {
  const head = sight(seen, /^name\n(?:.+\n)?status$/gm)
  const status = head && seen.lines.find((line) => line.at > head.line.at && line.key === 'status')
  if (!status) return []
  const rows = rowsUnder(seen, [head.line, status], Number.POSITIVE_INFINITY).flatMap(([names, others]) => {
    const first = names?.[0]
    return first ? [{ line: first.line, name: first.el, other: others?.[0]?.el ?? null }] : []
  })
  const parts = rowPartsOf(rows, head.line.el, seen.roots)
  const named = parts.map(({ cells, menus }, index) => {
    const line = rows[index]?.line
    return { ...nameIn(line), act: line?.act ?? null, cells, menus }
  })
  const ids = rowIds(named, seen.roots)
  return named.flatMap(({ name, isCut, cells, menus }, index) => {
    const { id = null, part = false } = ids[index] ?? {}
    return name && !part ? [{ name, isCut, id, cells, menus }] : []
  })
}

/** What is told of a list: rows that tell an id are known by it, the others at least by their names. */
export function toldBy(rows: readonly ListedRow[]): { monitors: Monitor[]; names: string[] } {
  const full = rows.filter(({ isCut }) => !isCut)
  return {
    monitors: full.flatMap(({ id, name }) => (id ? [{ id, name }] : [])),
    names: full.flatMap(({ id, name }) => (id ? [] : [name])),
  }
}

const ELLIPSIS = /(?:…|\.{3})$/

/** A row's name; one that is cut short in the text may be told whole when the mouse rests on it. */
function nameIn(line: Line | null | undefined): { name: string; isCut: boolean } {
  const shown = clean(line?.text ?? '', LONGEST_MONITOR_NAME)
  if (!line || !ELLIPSIS.test(shown)) return { name: shown, isCut: false }
  const begin = shown.replace(ELLIPSIS, '').trimEnd()
  const whole = clean(line.el.closest('[title]')?.getAttribute('title') ?? '', LONGEST_MONITOR_NAME)
  const isWhole = begin !== '' && whole.startsWith(begin) && !ELLIPSIS.test(whole)
  return isWhole ? { name: whole, isCut: false } : { name: shown, isCut: true }
}
