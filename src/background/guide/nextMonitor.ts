import browser from 'webextension-polyfill'
import type { Arrival, MonitorAsked } from '../../messaging/protocol'
import { knownKeys } from '../../model/monitors/monitorState'
import { nextRow, type OverviewRow, overviewOf } from '../../model/monitors/overview'
import { monitorOf } from '../../model/pages/page'
import { listedMonitors } from '../../storage/guideKinds'
import { monitors } from '../../storage/kinds'
import { readAll } from '../../storage/records'
import { currentKeys, readSettings } from '../records/known'
import { goTo } from './journey'

/** More pages than lie between any two of Pingometer's: the list, a menu, two tabs, and one that led elsewhere. */
const MOST_PAGES = 8

/** Opens a monitor's form, ready to fill, wherever the person is. */
export function openMonitor({ id, name }: MonitorAsked, tab: number | null): Promise<Arrival> {
  return goTo({ step: 'fill-routing-key', monitor: { id, name }, most: MOST_PAGES }, tab)
}

/**
 * Opens the form of the next monitor that wants a routing key; the one in view is passed over.
 * @returns the monitor, and how the way to its form ended; null when none wants a key, `unseen` when none is known
 */
export async function openNextMonitor(
  tab: number | null,
): Promise<{ monitor: OverviewRow; arrival: Arrival } | 'unseen' | null> {
  const url = tab === null ? '' : ((await browser.tabs.get(tab)).url ?? '')
  const { organisation } = await readSettings()
  const rows = overviewOf(
    (await readAll(monitors)).values(),
    (await readAll(listedMonitors)).values(),
    knownKeys(await currentKeys(organisation)),
    organisation,
  )
  if (!rows.length) return 'unseen'
  const monitor = nextRow(rows, url ? monitorOf(url) : null, true)
  return monitor && { monitor, arrival: await openMonitor(monitor, tab) }
}
