import browser from 'webextension-polyfill'
import type { Arrival, MonitorAsked } from '../../messaging/protocol'
import { knownKeys } from '../../model/monitors/monitorState'
import { nextRow, type OverviewRow, overviewOf } from '../../model/monitors/overview'
import { monitorOf } from '../../model/pages/page'
import { listedMonitors } from '../../storage/guideKinds'
import { monitors } from '../../storage/kinds'
import { readAll } from '../../storage/records'
import { tabState } from '../fill/press'
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
 * @returns the monitor, and how the way to its form ended; null when none wants a key, `unseen` when none is known, `last`
 * when the only one is that whose form is in view
 */
export async function openNextMonitor(
  tab: number | null,
): Promise<{ monitor: OverviewRow; arrival: Arrival } | 'unseen' | 'last' | null> {
  const url = tab === null ? '' : ((await browser.tabs.get(tab)).url ?? '')
  const { organisation } = await readSettings()
  const rows = overviewOf(
    (await readAll(monitors)).values(),
    (await readAll(listedMonitors)).values(),
    knownKeys(await currentKeys(organisation)),
    organisation,
  )
  if (!rows.length) return 'unseen'
  const inView = url ? monitorOf(url) : null
  const monitor = nextRow(rows, inView, true)
  if (tab !== null && monitor?.id && monitor.id === inView && (await showsForm(tab))) return 'last'
  return monitor && { monitor, arrival: await openMonitor(monitor, tab) }
}

async function showsForm(tab: number): Promise<boolean> {
  const state = await tabState(tab)
  return state.state === 'page' && state.kind === 'monitor-advanced'
}
