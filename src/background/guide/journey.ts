import browser from 'webextension-polyfill'
import { hostsFor } from '../../guide/hosts'
import { STEPS, type Step } from '../../guide/steps'
import { type Way, type Whereabouts, wayTo } from '../../guide/where'
import type { Arrival, MonitorAsked } from '../../messaging/protocol'
import { isWay, type Landmark } from '../../model/pages/landmark'
import { monitorOf, type PageKind } from '../../model/pages/page'
import { type PlaceKind, startOf } from '../../model/pages/place'
import type { StepId } from '../../model/pages/step'
import { places, portals } from '../../storage/guideKinds'
import { type MonitorRecord, monitors } from '../../storage/kinds'
import { read, readAll } from '../../storage/records'
import { tabState } from '../fill/press'
import { openAt } from '../pages/openAt'
import { unlearnPlace } from '../pages/places'
import { passing } from '../pages/refused'
import { readSettings } from '../records/known'
import { followOnPage } from './guide'

/** Going to the page where something is done: by addresses that are known, else by the site's own links. */

/** Where a journey goes. */
export interface Destination {
  step: StepId
  /** The monitor whose page is meant, for the steps that are about one. */
  monitor: MonitorAsked | null
  /** How many pages to go at the most: one for the guide, which shows each; all for a monitor's form. */
  most: number
}

const ARRIVES_WITHIN = 8000
const LOOK_EVERY = 150

/** What a tab shows, as far as the way from there depends on it. */
interface View {
  url: string
  page: PageKind
}

/** Goes to where a step is done. @param from the tab the person looks at; null for none of the two sites */
export async function goTo({ step: id, monitor, most }: Destination, from: number | null): Promise<Arrival> {
  const step = STEPS.find((one) => one.id === id)
  let tab = from
  let isFresh = false
  for (let hops = 0; step && hops < most; hops++) {
    const view = await viewOf(tab)
    const about = await whereabouts(step, view, monitor)
    const way = wayTo(step, about)
    if (way.by === 'here') return { tab, arrived: true }
    if (way.by === 'address') {
      tab = await byAddress(tab, way)
      if (way.next) await byLink(tab, way.next, null)
    } else if (!(await byLink(tab, way.landmark, monitor?.name ?? null))) {
      // The link is not there, or not surely: from the front page every page can be reached.
      if (isFresh) break
      isFresh = true
      tab = await byAddress(tab, { by: 'address', address: startOf(about.pingometer), place: null })
    }
  }
  const end = step && wayTo(step, await whereabouts(step, await viewOf(tab), monitor))
  return { tab, arrived: end?.by === 'here' }
}

async function viewOf(tab: number | null): Promise<View> {
  const url = tab === null ? '' : ((await browser.tabs.get(tab)).url ?? '')
  const state = tab === null ? null : await tabState(tab)
  return { url, page: state?.state === 'page' ? state.kind : 'none' }
}

async function whereabouts(
  step: Step,
  { url, page }: View,
  asked: Destination['monitor'],
): Promise<Whereabouts> {
  const { hosts, organisation } = await readSettings()
  const noted = organisation === null ? null : await read(portals, organisation)
  const monitor = asked && (await known(asked))
  const there = hostsFor(step, {
    organisation,
    noted: noted?.host ?? null,
    further: hosts,
    learned: await readAll(places),
    inView: url ? new URL(url) : null,
    monitor: monitor?.host ?? null,
  })
  return {
    ...there,
    page,
    monitor: asked && { id: asked.id ?? monitor?.id ?? null },
    monitorInView: there.site === 'pingometer' ? monitorOf(url) : null,
  }
}

/** What is known of a monitor: by its id, or by its name once its page told the id. */
async function known({ id, name }: MonitorAsked): Promise<MonitorRecord | null> {
  if (id !== null) return read(monitors, id)
  const named = [...(await readAll(monitors)).values()].filter((one) => one.name === name)
  return named.length === 1 ? (named[0] ?? null) : null
}

async function byAddress(
  from: number | null,
  { address, place }: Extract<Way, { by: 'address' }>,
): Promise<number | null> {
  const before = from === null ? '' : ((await browser.tabs.get(from)).url ?? '')
  const tab = await openAt(from, address)
  if (tab === null) return null
  const page = await arrival(tab, ({ url, page }) =>
    place === null
      ? url !== before || url === address
      : page === place && monitorOf(url) === monitorOf(address),
  )
  // A page that was not recognised at all may still be loading, or ask to sign in.
  if (place !== null && page !== 'none' && page !== place)
    await passing(unlearnPlace(place, new URL(address).host), tab).catch(() => undefined)
  return tab
}

/** Follows a link of the page in view, which may still be on its way. */
async function byLink(tab: number | null, landmark: Landmark, monitor: string | null): Promise<boolean> {
  if (tab === null || !isWay(landmark)) return false
  await browser.tabs.update(tab, { active: true })
  const before = await viewOf(tab)
  const end = Date.now() + ARRIVES_WITHIN
  for (;;) {
    const shown = await followOnPage(tab, landmark, monitor)
    if (shown.found) break
    if (shown.reason === 'many' || Date.now() > end) return false
    await new Promise((done) => setTimeout(done, LOOK_EVERY * 2))
  }
  await arrival(tab, ({ url, page }) => page !== 'none' && (page !== before.page || url !== before.url))
  return true
}

/** Waits until a tab shows what was expected. @returns the page it shows then, or at the end of patience */
async function arrival(tab: number, isThere: (view: View) => boolean): Promise<PageKind | PlaceKind> {
  const end = Date.now() + ARRIVES_WITHIN
  for (;;) {
    const view = (await browser.tabs.get(tab)).status === 'complete' ? await viewOf(tab) : null
    if ((view && isThere(view)) || Date.now() > end) return view?.page ?? 'none'
    await new Promise((done) => setTimeout(done, LOOK_EVERY))
  }
}
