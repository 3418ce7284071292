import browser from 'webextension-polyfill'
import type { Step } from '../guide/steps'
import { type Way, wayTo } from '../guide/where'
import { tell } from '../messaging/uiPort'
import { isWay, type Landmark } from '../model/landmark'
import type { OverviewRow } from '../model/overview'
import { monitorOf } from '../model/page'
import { PINGOMETER_START, type PlaceKind } from '../model/place'
import { plural, t } from '../ui/i18n'
import { resultSentence } from '../ui/sentences'
import { openBeside } from './followedTab'
import type { Panel } from './model'

/** What the person can do in the panel with the tab beside it. Each says in the status what came of it. */

export function say(panel: Panel, text: string, refused = false): void {
  panel.result.value = { text, refused }
}

/** Does something, and says so when it could not be done. */
export async function attempt(panel: Panel, work: () => Promise<void>): Promise<void> {
  panel.result.value = null
  try {
    await work()
  } catch {
    say(panel, t('failed'), true)
  }
}

/** Does something that leaves the page in view; a form that was filled and not submitted there is asked about first. */
export function leave(panel: Panel, work: () => void): void {
  if (panel.pending.value === null) work()
  else panel.leaving.value = work
}

/** Fills the form of the tab beside the panel. */
export function fill(panel: Panel): Promise<void> {
  return attempt(panel, async () => {
    const tab = panel.tab.tab.value
    const result = tab && (await tell('tab.fill', { tab: tab.id, routingKey: null }))
    if (!result) throw new Error('The page did not answer.')
    say(panel, resultSentence(result), !result.done)
    await panel.tab.look()
  })
}

/** Goes where a step is done. */
export function go(panel: Panel, step: Step): Promise<void> {
  return follow(panel, wayOf(panel, step, panel.next.value), panel.next.value)
}

/** Goes to a monitor's form. */
export function goToMonitor(panel: Panel, row: OverviewRow, step: Step): Promise<void> {
  return follow(panel, wayOf(panel, step, row), row)
}

function wayOf(panel: Panel, step: Step, row: OverviewRow | null): Way {
  return wayTo(step, {
    organisation: panel.organisation.value,
    places: panel.places.value,
    site: panel.site.value,
    page: panel.page.value,
    monitor: row,
    monitorInView: monitorOf(panel.tab.tab.value?.url ?? ''),
  })
}

function follow(panel: Panel, way: Way, row: OverviewRow | null): Promise<void> {
  return attempt(panel, async () => {
    if (way.by === 'here') return
    if (way.by === 'address') {
      const tab = await openBeside(panel.tab.tab.value, way.address)
      if (tab !== null && way.place) await checkPlace(tab, way.place)
      if (tab !== null && way.next && (await loaded(tab)))
        await tell('guide.follow', { tab, landmark: way.next, monitor: null })
      return panel.tab.look()
    }
    const tab = panel.tab.tab.value
    const monitor = row?.name ?? null
    const shown =
      tab && isWay(way.landmark)
        ? await tell('guide.follow', { tab: tab.id, landmark: way.landmark, monitor })
        : null
    // The link is not there, or not surely: from the front page every page can be reached.
    if (!shown?.found) await openBeside(tab, PINGOMETER_START)
  })
}

const ARRIVES_WITHIN = 6000

/** Waits until a tab has loaded its page. @returns false when that takes too long */
async function loaded(tab: number): Promise<boolean> {
  const end = Date.now() + ARRIVES_WITHIN
  while (Date.now() < end) {
    await new Promise((done) => setTimeout(done, 200))
    const { status, url } = await browser.tabs.get(tab)
    if (status === 'complete' && url?.startsWith(PINGOMETER_START)) return true
  }
  return false
}

/** A learned address that leads to another page is not used again. */
async function checkPlace(tab: number, place: PlaceKind): Promise<void> {
  const end = Date.now() + ARRIVES_WITHIN
  let last: string | null = null
  while (Date.now() < end) {
    await new Promise((done) => setTimeout(done, 300))
    const state = await tell('tab.state', { tab })
    last = state?.state === 'page' ? state.kind : null
    if (last === place) return
  }
  // A page that was not recognised at all may still be loading, or ask to sign in.
  if (last !== null && last !== 'none') await tell('guide.wrongPlace', { place })
}

/** Outlines a thing on the page beside the panel. */
export function show(panel: Panel, landmark: Landmark): Promise<void> {
  return attempt(panel, async () => {
    const tab = panel.tab.tab.value
    const monitor = landmark === 'edit' ? (panel.next.value?.name ?? null) : null
    const shown = tab && (await tell('guide.show', { tab: tab.id, landmark, monitor }))
    if (!shown?.found)
      return say(panel, t(shown?.reason === 'many' ? 'panelShowMany' : 'panelShowNone'), true)
    say(panel, t('panelShown'))
  })
}

/** Chooses a key ahead for some monitors; null takes the choice back. */
export function assign(
  panel: Panel,
  choices: readonly { row: OverviewRow; key: string | null }[],
): Promise<void> {
  return attempt(panel, async () => {
    const assignments = choices.map(({ row, key }) => ({
      monitor: row.id === null ? { name: row.name } : { id: row.id },
      key,
    }))
    const answer = await tell('monitors.assign', { assignments })
    if (!answer) throw new Error('The background did not answer.')
    panel.ticked.value = new Set()
    say(panel, plural(choices[0]?.key === null ? 'panelUnassigned' : 'panelAssigned', answer.assigned))
  })
}

export function forget(panel: Panel, row: OverviewRow): Promise<void> {
  return attempt(panel, async () => {
    await tell('monitors.forget', { monitor: row.id === null ? { name: row.name } : { id: row.id } })
    panel.openRow.value = null
    say(panel, t('panelForgotten', row.name))
  })
}
