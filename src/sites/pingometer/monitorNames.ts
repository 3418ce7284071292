import { fieldFor } from '../../dom/field'
import type { Line } from '../../dom/outline'
import type { Seen } from '../../dom/seen'
import { sight } from '../../dom/seen'
import { rowsUnder } from '../../dom/table'
import { LONGEST_MONITOR_NAME } from '../../model/monitor'
import { monitorOf } from '../../model/page'
import { clean } from '../../model/text'
import { monitorGeneralForm } from './monitorEdit'

/** The monitor's name on its edit page, tab General; null where no such field is. */
export function monitorName(seen: Seen): string | null {
  const from = sight(seen, monitorGeneralForm.title)?.line.at ?? 0
  const field = fieldFor(seen, monitorGeneralForm.name, { from, until: Number.POSITIVE_INFINITY })
  return 'found' in field ? clean(field.found.value, LONGEST_MONITOR_NAME) || null : null
}

/** One row of the list of monitors. */
export interface ListedRow {
  name: string
  /** Out of the links of the row; null where it has none. */
  id: string | null
  line: Line
  /** The reading place where the next row begins. */
  until: number
}

/** The rows of the list in view: the name under NAME, the id out of the links of its row. */
export function listedRows(seen: Seen): ListedRow[] {
  const head = sight(seen, /^name\n(?:.+\n)?status$/gm)
  const status = head && seen.lines.find((line) => line.at > head.line.at && line.key === 'status')
  const names = status ? rowsUnder(seen, [head.line, status], Number.POSITIVE_INFINITY) : []
  const { lines } = seen
  let next = 0
  return names.flatMap(([cell], index) => {
    const line = cell?.[0]?.line
    const until = names[index + 1]?.[0]?.[0]?.at ?? Number.POSITIVE_INFINITY
    if (!line) return []
    // Rows come in reading order: each begins where the one before ended, however many there are.
    while ((lines[next]?.at ?? line.at) < line.at) next++
    let id: string | null = null
    for (let at = next; id === null && (lines[at]?.at ?? until) < until; at++)
      id = monitorOf((lines[at]?.act as HTMLAnchorElement | null)?.href ?? '')
    return [{ name: clean(line.text, LONGEST_MONITOR_NAME), id, line, until }]
  })
}
