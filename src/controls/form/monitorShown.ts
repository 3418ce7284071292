import type { Seen } from '../../dom/outline/seen'
import { ask } from '../../messaging/pagePort'
import type { PageReport } from '../../messaging/protocol'
import { isMonitorForm, monitorOf, type PageKind } from '../../model/pages/page'
import { monitorName } from '../../sites/pingometer/monitorName'
import { leftOvers } from '../capture/leftOvers'

/** Which monitor's form is in view. */
export interface MonitorShown {
  now(): PageReport['monitor']
  /** Learns its name where the page shows it. */
  learn(kind: PageKind, seen: Seen): void
}

/** What tells one monitor from another: its id, or its name where the address tells none. */
export function whoseOf({ id, name }: PageReport['monitor']): string | null {
  return id ?? name
}

/** How long another look at a name that was left there is put off, in milliseconds, and how often at one address. */
const WAIT = 800
const MOST_WAITS = 20

/**
 * The name is shown on the tab General; on Advanced it is not, so it is kept. A form without tabs shows it with all else.
 * @param isSettling whether what a press has opened may still be over the form
 * @param wake asks for another look after so many milliseconds
 * @param isEdited whether a field was typed into since the page came
 */
export function watchMonitor(
  isSettling: () => boolean,
  wake: (after: number) => void,
  isEdited: (field: Element) => boolean,
): MonitorShown {
  const names = new Map<string, string>()
  const isLeft = leftOvers()
  let waited = { id: '', times: 0 }
  /** The name that a form showed whose address tells no id: it may stand in a dialog over the list. */
  let shown: { name: string; address: string } | null = null
  const named = (id: string | null) =>
    id ? names.get(id) : shown?.address === location.href ? shown.name : undefined
  return {
    now() {
      const id = monitorOf(location.href)
      return { id, name: named(id) ?? null }
    },
    learn(kind, seen) {
      // The next form may be another monitor's, and begin on Advanced.
      if (!isMonitorForm(kind) && !isSettling()) shown = null
      const id = monitorOf(location.href)
      const name = isMonitorForm(kind) ? monitorName(seen, kind, isEdited) : null
      // The address may go on before the name does, and a script that brings the next one tells nobody.
      const isOthers = id !== null && name !== null && isLeft(id, [name])
      if (!name || named(id) === name) return
      if (!id) {
        shown = { name, address: location.href }
        return
      }
      if (isOthers) {
        if (waited.id !== id) waited = { id, times: 0 }
        if (waited.times++ < MOST_WAITS) wake(WAIT)
        return
      }
      names.set(id, name)
      void ask('capture.monitors', { monitors: [{ id, name }] })
    },
  }
}
