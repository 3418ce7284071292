import type { Monitor } from '../../model/monitors/monitor'
import { type ListedMonitorRecord, listedMonitors } from '../../storage/guideKinds'
import { type MonitorRecord, monitors, undos } from '../../storage/kinds'
import { parse, read, readAll, recordName, storageKey } from '../../storage/records'
import type { Change } from '../../storage/writer'
import { tellForms } from '../pages/tabs'
import { inTurn } from '../records/queue'
import { keepUndo } from '../records/undo'

/** A monitor nothing is known of yet but its id. */
function newMonitor(id: string): MonitorRecord {
  return { id, name: null, host: null, seen: null, filled: null, assigned: null }
}

/** The record of a monitor, with the name a page of this host just told. */
export async function monitorRecord(
  made: Change,
  monitor: { id: string; name: string | null },
  host: string,
): Promise<MonitorRecord> {
  const known = (await read(monitors, monitor.id)) ?? newMonitor(monitor.id)
  const name = monitor.name ?? known.name
  const row = name === null ? null : await read(listedMonitors, recordName(name))
  const ahead = row && (await handOn(made, row, new Set([monitor.id]), (await readAll(monitors)).values()))
  return { ...known, name, host, assigned: known.assigned ?? ahead }
}

/**
 * A key that was chosen while only the name was known goes with the monitor, once, if the name names one alone.
 * @param ids the monitors that a page showed with this name
 * @param known all that are known
 * @returns null when none was chosen, or nobody knows for which
 */
async function handOn(
  made: Change,
  row: ListedMonitorRecord,
  ids: ReadonlySet<string>,
  known: Iterable<MonitorRecord>,
): Promise<MonitorRecord['assigned']> {
  if (!row.assigned) return null
  await made.put(listedMonitors, recordName(row.name), { ...row, assigned: null })
  const others = [...known].filter(({ id, name }) => name === row.name && !ids.has(id))
  return row.count === 1 && ids.size === 1 && !others.length ? row.assigned : null
}

/** Stores monitors' names as the Monitors page or an edit page of a host shows them. */
export function captureMonitors(seen: Monitor[], host: string): Promise<null> {
  return inTurn(async (made) => {
    const known = await readAll(monitors)
    const listed = await readAll(listedMonitors)
    const news = new Map<string, MonitorRecord>()
    for (const { id, name } of seen) {
      const old = known.get(id)
      const row = listed.get(recordName(name))
      if (old?.name === name && old.host === host && !row?.assigned) continue
      const ids = new Set(row?.assigned && seen.filter((one) => one.name === name).map((one) => one.id))
      const ahead = row ? await handOn(made, row, ids, known.values()) : null
      news.set(id, { ...(old ?? newMonitor(id)), name, host, assigned: old?.assigned ?? ahead })
    }
    await made.putAll(monitors, news)
    return null
  })
}

/**
 * Stores the names of the rows whose ids the list does not tell. Names that are not in view stay: the list may have
 * further pages.
 */
export function captureNames(names: readonly string[]): Promise<null> {
  return inTurn(async (made) => {
    const known = await readAll(listedMonitors)
    const counts = new Map<string, number>()
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    const news = [...counts].filter(([name, count]) => (known.get(recordName(name))?.count ?? 0) < count)
    await made.putAll(
      listedMonitors,
      new Map(
        news.map(([name, count]) => {
          const assigned = known.get(recordName(name))?.assigned ?? null
          return [recordName(name), { name, count, assigned, at: Date.now() }] as const
        }),
      ),
    )
    return null
  })
}

/**
 * Forgets a monitor, e.g. one that is no longer on Pingometer.
 * @param telling names what takes it back
 */
export function forgetMonitor(
  monitor: { id: string } | { name: string },
  telling: string = crypto.randomUUID(),
): Promise<{ undo: string }> {
  return inTurn(async (made) => {
    if ('id' in monitor) await made.remove(monitors, monitor.id)
    else await forgetOneNamed(made, recordName(monitor.name), telling)
    const undo = await keepUndo(made, telling)
    tellForms()
    return { undo }
  })
}

/** Of several rows of one name one goes: of those there were before, whoever asks again. */
async function forgetOneNamed(made: Change, name: string, telling: string): Promise<void> {
  const key = storageKey(listedMonitors, name)
  const before = (await read(undos, telling))?.before.find((one) => one.key === key)?.stored
  const listed = before ? parse(listedMonitors, before) : await read(listedMonitors, name)
  if (listed && listed.count > 1) await made.put(listedMonitors, name, { ...listed, count: listed.count - 1 })
  else await made.remove(listedMonitors, name)
}
