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

/** The name is shown on the tab General; on Advanced it is not, so it is kept. */
export function watchMonitor(): MonitorShown {
  const names = new Map<string, string>()
  return {
    now() {
      const id = monitorOf(location.href)
      return { id, name: (id && names.get(id)) ?? null }
    },
    learn(kind, seen) {
      const id = monitorOf(location.href)
      const name = kind === 'monitor-general' && id ? monitorName(seen) : null
      if (!id || !name || names.get(id) === name) return
      names.set(id, name)
      void ask('capture.monitors', { monitors: [{ id, name }] })
    },
  }
}
