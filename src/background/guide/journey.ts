import { hostsFor } from '../../guide/hosts'
import { STEPS, type Step } from '../../guide/steps'
import { type Whereabouts, wayTo } from '../../guide/where'
import type { Arrival, MonitorAsked } from '../../messaging/protocol'
import { monitorOf } from '../../model/pages/page'
import { startOf } from '../../model/pages/place'
import type { StepId } from '../../model/pages/step'
import { places, portals } from '../../storage/guideKinds'
import { type MonitorRecord, monitors } from '../../storage/kinds'
import { read, readAll } from '../../storage/records'
import { readSettings } from '../records/known'
import { byAddress, byLink } from './leg'
import { setOut, type Trail } from './trail'
import { onJourney } from './underWay'

/** Going to the page where something is done: by addresses that are known, else by the site's own links. */

/** Where a journey goes. */
export interface Destination {
  step: StepId
  /** The monitor whose page is meant, for the steps that are about one. */
  monitor: MonitorAsked | null
  /** How many pages to go at the most: one for the guide, which shows each; all for a monitor's form. */
  most: number
}

/** Goes to where a step is done. @param from the tab the person looks at; null for none of the two sites */
export async function goTo(to: Destination, from: number | null): Promise<Arrival> {
  const step = STEPS.find((one) => one.id === to.step)
  if (!step) return 'lost'
  const end = await onJourney(from, async (journey) => {
    const trail = setOut(journey, from)
    await go(step, to, trail)
    return isHere(step, trail, to.monitor)
  })
  return end === null ? 'left' : end ? 'there' : 'lost'
}

/** Goes from page to page, as far as a way leads on. */
async function go(step: Step, { monitor, most }: Destination, trail: Trail): Promise<void> {
  let isFresh = false
  for (let hops = 0; hops < most; hops++) {
    const about = await whereabouts(step, trail, monitor)
    const way = wayTo(step, about)
    if (way.by === 'here') return
    if (way.by === 'address') {
      if (!(await byAddress(trail, way))) return
      if (way.next) await byLink(trail, way.next, null)
    } else if (!(await byLink(trail, way.landmark, monitor?.name ?? null))) {
      // The link is not there, or not surely: from the front page every page can be reached.
      if (isFresh) return
      isFresh = true
      if (!(await byAddress(trail, { address: startOf(about.pingometer), place: null }))) return
    }
  }
}

async function isHere(step: Step, trail: Trail, monitor: Destination['monitor']): Promise<boolean> {
  return wayTo(step, await whereabouts(step, trail, monitor)).by === 'here'
}

async function whereabouts(step: Step, trail: Trail, asked: Destination['monitor']): Promise<Whereabouts> {
  const { url, page } = await trail.look()
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
