/** The fields of Pingometer's forms, in their order on the page. */
import type { ExtrasForm, Monitor } from '../state'

export interface Field {
  name: string
  /** In mixed case and without the colon; each markup writes it its own way. */
  label: string
  kind: 'text' | 'textarea' | 'select' | 'status'
  value: string
  placeholder: string
  options: string[]
  help: string
}

function field(name: string, label: string, value: string, more: Partial<Field> = {}): Field {
  return { name, label, kind: 'text', value, placeholder: '', options: [], help: '', ...more }
}

/** API KEY and STATUS: the same two on the VictorOps and the Slack form. */
export function extrasFields(form: ExtrasForm): Field[] {
  return [
    field('apiKey', 'API Key', form.apiKey, { help: 'The key of your account at the other service.' }),
    field('status', 'Status', form.status, { kind: 'status' }),
  ]
}

/** Monitor - Edit, General. */
export function generalFields(monitor: Monitor): Field[] {
  const intervals = ['1 minute', '5 minutes', '10 minutes', '15 minutes']
  const alerts = ['1 failed check', '2 failed checks', '3 failed checks']
  return [
    field('name', 'Name', monitor.name, { help: 'What you call this monitor.' }),
    field('url', 'URL/Host', monitor.url, { help: 'The address to check.' }),
    field('interval', 'Interval', monitor.interval, { kind: 'select', options: intervals }),
    field('alertAfter', 'Alert after', monitor.alertAfter, { kind: 'select', options: alerts }),
  ]
}

/** Monitor - Edit, Advanced. */
export function advancedFields(monitor: Monitor): Field[] {
  const proxy = { placeholder: 'http://user:pass@12.34.56.77:1080', help: 'Check through this proxy.' }
  return [
    field('expectData', 'Expect Data', monitor.expectData, { help: 'Text that the answer has to hold.' }),
    field('expectStatus', 'Expect Status', monitor.expectStatus, {
      help: 'The status the answer has to have.',
    }),
    field('headers', 'Headers', monitor.headers, { kind: 'textarea', help: 'One header a line.' }),
    field('proxy', 'HTTP Proxy', monitor.proxy, proxy),
    field('cachetComponentId', 'Cachet Component ID', monitor.cachetComponentId, {
      help: 'Component in Cachet.',
    }),
    field('statuspageComponentId', 'StatusPage.io Component ID', monitor.statuspageComponentId, {
      help: 'Component in StatusPage.io.',
    }),
    field('routingKey', 'VictorOps Routing Key', monitor.routingKey, { help: 'Routing key in VictorOps.' }),
    field('notes', 'Notes', monitor.notes, { kind: 'textarea' }),
  ]
}
