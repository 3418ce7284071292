/** Saves what a form posted, the way the real site would: field by field, unknown names ignored. */
import type { ExtrasForm, Monitor, SitesState } from '../state'

const GENERAL = ['name', 'url', 'interval', 'alertAfter'] as const
const ADVANCED = [
  ...(['expectData', 'expectStatus', 'headers', 'proxy'] as const),
  ...(['cachetComponentId', 'statuspageComponentId', 'routingKey', 'notes'] as const),
]

function saveExtras(form: ExtrasForm, fields: Record<string, string>): void {
  if (fields.apiKey !== undefined) form.apiKey = fields.apiKey
  if (fields.status !== undefined) form.status = fields.status === 'on' ? 'on' : 'off'
}

function saveMonitor(monitor: Monitor, page: string, fields: Record<string, string>): void {
  if (page === 'switch') monitor.on = fields.on === 'on'
  const names = page === 'edit' ? GENERAL : page === 'edit/advanced' ? ADVANCED : []
  for (const name of names) {
    const value = fields[name]
    if (value !== undefined) monitor[name] = value.replaceAll('\r\n', '\n')
  }
}

/** Saves a post to an address; false when no form lives there. */
export function save(path: string, fields: Record<string, string>, state: SitesState): boolean {
  if (path === '/account/extras/victorops' || path === '/account/extras/slack') {
    saveExtras(path.endsWith('slack') ? state.extras.slack : state.extras.victorops, fields)
    return true
  }
  const match = /^\/monitors\/([0-9a-f]{24})\/(edit|edit\/advanced|switch)$/.exec(path)
  const monitor = state.monitors.find(({ id }) => id === match?.[1])
  if (!match || !monitor) return false
  saveMonitor(monitor, match[2] ?? '', fields)
  return true
}
