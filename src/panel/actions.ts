import type { Step } from '../guide/steps'
import { sure, tell } from '../messaging/uiPort'
import type { OverviewRow } from '../model/monitors/overview'
import type { Landmark } from '../model/pages/landmark'
import { type PointKind, vendorOfPointed } from '../model/pages/pointed'
import { nameOf } from '../model/text/messages'
import { plural, t } from '../ui/words/i18n'
import { captureSentence, failureSentence, resultSentence, staleSentence } from '../ui/words/sentences'
import type { Panel } from './model'

/** What the person can do in the panel with the tab beside it. Each says in the status what came of it. */

/** Says something in the status, in the place of what the last press came to. */
export function say(panel: Panel, text: string, refused = false): void {
  panel.result.value = { text, refused }
}

/** Does something, and says so when it could not be done. */
export async function attempt(panel: Panel, work: () => Promise<void>): Promise<void> {
  panel.result.value = null
  panel.busy.value++
  try {
    await work()
  } catch (error) {
    say(panel, failureSentence(error), true)
  }
  panel.busy.value--
}

/** Does something that leaves the page in view; a form that was filled and not submitted there is asked about first. */
export function leave(panel: Panel, work: () => void): void {
  if (panel.pending.value === null) work()
  else panel.leaving.value = work
}

/** Fills the form of the tab beside the panel. */
export function fill(panel: Panel): Promise<void> {
  return attempt(panel, async () => {
    const organisation = panel.saved.organisation.value?.name ?? null
    const tab = await panel.tab.front()
    const result = tab === null ? null : await tell('tab.fill', { tab, organisation, routingKey: null })
    if (!result) throw new Error('The page did not answer.')
    say(panel, resultSentence(result), !result.done)
    await panel.tab.look()
  })
}

/** Loads the tab beside the panel anew, after an update of the extension. */
export function refresh(panel: Panel): Promise<void> {
  return attempt(panel, panel.tab.reload)
}

/** Captures what the tab beside the panel shows of the portal. */
export function capture(panel: Panel): Promise<void> {
  return attempt(panel, async () => {
    const tab = await panel.tab.front()
    const told = tab === null ? null : await tell('tab.capture', { tab })
    if (!told) return say(panel, staleSentence('victorops'), true)
    const text = captureSentence(told.notice)
    const undo = told.notice?.undo ?? null
    panel.result.value = {
      text,
      refused: false,
      ...(undo === null ? {} : undoing(panel, undo, t('noticeUndone'))),
    }
  })
}

/** Goes where a step is done. */
export function go(panel: Panel, step: Step): Promise<void> {
  return attempt(panel, async () => {
    const { next } = panel
    const monitor = next.value && { id: next.value.id, name: next.value.name }
    await tell('guide.go', { tab: panel.tab.tab.value?.id ?? null, step: step.id, monitor })
    await panel.tab.look()
  })
}

/** Goes to a monitor's form. */
export function openMonitor(panel: Panel, { id, name }: OverviewRow): Promise<void> {
  return attempt(panel, async () => {
    const onTheWay = { text: t('panelOnTheWay', name), refused: false }
    panel.result.value = onTheWay
    const tab = panel.tab.tab.value?.id ?? null
    const arrival = await tell('monitors.open', { tab, monitor: { id, name } })
    // Whoever went elsewhere meanwhile needs no word of it, nor one in the place of what was said since.
    if (arrival !== 'left')
      say(panel, t(arrival === 'there' ? 'panelThere' : 'panelNotThere', name), arrival !== 'there')
    else if (panel.result.value === onTheWay) panel.result.value = null
    await panel.tab.look()
  })
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
    await panel.tab.front()
  })
}

/** Lets the person point at something on the page beside the panel. */
export function point(panel: Panel, what: PointKind): Promise<void> {
  return attempt(panel, async () => {
    const tab = await panel.tab.front()
    const answer = tab === null ? null : await tell('tab.point', { tab, what })
    if (!answer?.started) return say(panel, staleSentence(vendorOfPointed(what)), true)
    const isOver = () => {
      const shown = panel.tab.state.value
      return shown?.state === 'page' && shown.pointed === true
    }
    panel.result.value = { text: t('panelPointing'), refused: false, isOver }
  })
}

/** Forgets what was pointed at on the page beside the panel. */
export function forgetPointed(panel: Panel): Promise<void> {
  return attempt(panel, async () => {
    const tab = panel.tab.tab.value
    if (tab) await tell('tab.forgetPointed', { tab: tab.id })
    say(panel, t('pointForgotten'))
    await panel.tab.look()
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
    // Whose keys the person saw: another organisation may be chosen elsewhere.
    const organisation = panel.saved.organisation.value?.name ?? null
    const answer = sure(await tell('monitors.assign', { organisation, assignments }))
    if ('refusal' in answer) return say(panel, t(nameOf('refusal', answer.refusal)), true)
    panel.ticked.value = new Set()
    const { assigned } = answer
    const skipped = choices.length - assigned
    const done = plural(choices[0]?.key === null ? 'panelUnassigned' : 'panelAssigned', assigned)
    const left = plural('panelAssignSkipped', skipped)
    if (skipped === 0) say(panel, done)
    else say(panel, assigned === 0 ? left : t('twoSentences', done, left), true)
  })
}

/** Forgets a monitor, e.g. one that is no longer on Pingometer. */
export function forget(panel: Panel, row: OverviewRow): Promise<void> {
  return attempt(panel, async () => {
    const monitor = row.id === null ? { name: row.name } : { id: row.id }
    const { undo } = sure(await tell('monitors.forget', { monitor, telling: crypto.randomUUID() }))
    panel.openRow.value = null
    const text = t('panelForgotten', row.name)
    panel.result.value = {
      text,
      refused: false,
      ...undoing(panel, undo, t('panelRestored', row.name)),
    }
  })
}

/** What takes back what was just done. @param done what is said then */
function undoing(panel: Panel, undo: string, done: string): { undo: () => void } {
  const takeBack = () =>
    attempt(panel, async () => {
      const { undone } = sure(await tell('keys.undo', { undo }))
      say(panel, undone ? done : t('noticeUndoForgotten'))
    })
  return { undo: () => void takeBack() }
}
