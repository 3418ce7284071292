import { LONGEST_MONITOR_NAME, type Monitor } from '../model/monitor'
import { listedMonitors } from '../storage/guideKinds'
import { type MonitorRecord, monitors } from '../storage/kinds'
import { read, readAll, recordName } from '../storage/records'
import { inTurn } from './queue'

/** A monitor nothing is known of yet but its id. */
function newMonitor(id: string): MonitorRecord {
  return { id, name: null, host: null, seen: null, filled: null, assigned: null }
}

/** The record of a monitor, with the name a page of this host just told. */
export async function monitorRecord(
  monitor: { id: string; name: string | null },
  host: string,
): Promise<MonitorRecord> {
  const known = await read(monitors, monitor.id)
  return { ...(known ?? newMonitor(monitor.id)), name: monitor.name ?? known?.name ?? null, host }
}

/** Stores monitors' names as the Monitors page or an edit page of a host shows them. */
export function captureMonitors(seen: Monitor[], host: string): Promise<null> {
  return inTurn(async (made) => {
    const known = await readAll(monitors)
    const listed = await readAll(listedMonitors)
    const news = new Map<string, MonitorRecord>()
    for (const { id, name } of seen) {
      const old = known.get(id)
      if (old?.name === name && old.host === host) continue
      // A key that was chosen while only the name was known stays with the monitor, if the name names one alone.
      const row = listed.get(recordName(name))
      const assigned = old?.assigned ?? (row?.count === 1 ? row.assigned : null)
      news.set(id, { ...(old ?? newMonitor(id)), name, host, assigned })
    }
    if (news.size) await made.putAll(monitors, news)
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
    for (const name of names) {
      const short = name.slice(0, LONGEST_MONITOR_NAME)
      counts.set(short, (counts.get(short) ?? 0) + 1)
    }
    const news = [...counts].filter(([name, count]) => (known.get(recordName(name))?.count ?? 0) < count)
    if (!news.length) return null
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

/** Forgets a monitor, e.g. one that is no longer on Pingometer. */
export function forgetMonitor(monitor: { id: string } | { name: string }): Promise<null> {
  return inTurn(async (made) => {
    if ('id' in monitor) await made.remove(monitors, monitor.id)
    else await made.remove(listedMonitors, recordName(monitor.name))
    return null
  })
}
