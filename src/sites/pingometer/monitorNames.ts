import { fieldFor } from '../../dom/field'
import type { Seen } from '../../dom/seen'
import { sight } from '../../dom/seen'
import { rowsUnder } from '../../dom/table'
import type { Monitor } from '../../model/monitor'
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

/** The monitors of the list in view: the name under NAME, the id out of the links of its row. */
export function listedMonitors(seen: Seen): Monitor[] {
  const head = sight(seen, /^name\n(?:.+\n)?status$/gm)
  const status = head && seen.lines.find((line) => line.at > head.line.at && line.key === 'status')
  const names = status ? rowsUnder(seen, [head.line, status], Number.POSITIVE_INFINITY) : []
  return names.flatMap(([cell], index) => {
    const name = cell?.[0]?.line
    const next = names[index + 1]?.[0]?.[0]?.at ?? Number.POSITIVE_INFINITY
    const link = seen.lines.find(
      (line) =>
        name &&
        line.at >= name.at &&
        line.at < next &&
        monitorOf((line.act as HTMLAnchorElement | null)?.href ?? ''),
    )
    const id = monitorOf((link?.act as HTMLAnchorElement | undefined)?.href ?? '')
    return name && id ? [{ id, name: clean(name.text, LONGEST_MONITOR_NAME) }] : []
  })
}
