import type { Seen } from '../../dom/outline/seen'
import { ask } from '../../messaging/pagePort'
import type { PageReport } from '../../messaging/protocol'
import { monitorOf, type PageKind } from '../../model/pages/page'
import { monitorName } from '../../sites/pingometer/monitorNames'

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

/** The tabs of a monitor's form. */
const FORMS: readonly PageKind[] = ['monitor-general', 'monitor-advanced']

/**
 * The name is shown on the tab General; on Advanced it is not, so it is kept.
 * @param isSettling whether what a press has opened may still be over the form
 */
export function watchMonitor(isSettling: () => boolean): MonitorShown {
  const names = new Map<string, string>()
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
      if (!FORMS.includes(kind) && !isSettling()) shown = null
      const id = monitorOf(location.href)
      const name = kind === 'monitor-general' ? monitorName(seen) : null
      if (!name || named(id) === name) return
      if (!id) {
        shown = { name, address: location.href }
        return
      }
      names.set(id, name)
      void ask('capture.monitors', { monitors: [{ id, name }] })
    },
  }
}
