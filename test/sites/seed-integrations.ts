/** The integrations each invented organisation has, with every form of value the portal shows. */
import type { Integration, ValueBlock } from './state'

const GENERIC = 'https://alert.victorops.com/integrations/generic/20131114/alert/KEY/$routing_key'

function integration(
  name: string,
  slug: string,
  category: string,
  key: string,
  blocks: ValueBlock[],
  description = `${name} alerts you if something happens. The VictorOps integration with ${name} makes use of our REST API and requires that you have implemented ${name} as part of your infrastructure.`,
): Integration {
  return { name, slug, category, description, key, enabled: key !== '', blocks }
}

const bareKey: ValueBlock[] = [{ label: 'Service API Key', template: 'KEY' }]
const endpoint = (template: string): ValueBlock[] => [{ label: 'Service API Endpoint', template }]

/** The integrations of an organisation whose keys for three of them are given. */
export function integrationsOf(keys: { pingometer: string; rest: string; grafana: string }): Integration[] {
  return [
    integration('Email', 'email', 'Generic', '', [
      { label: 'Service Email', template: 'KEY+$routing_key@alert.victorops.com' },
    ]),
    integration('Datadog', 'datadog', 'System Monitoring', `7${keys.rest.slice(1, 35)}0`, bareKey),
    integration('DNSCheck', 'dnscheck', 'Web Monitoring', '', endpoint(GENERIC)),
    integration('Grafana', 'grafana', 'Time Series', keys.grafana, endpoint(GENERIC)),
    integration('New Relic', 'newrelic', 'APM', '', bareKey),
    integration(
      'Pingometer',
      'pingometer',
      'Web Monitoring',
      keys.pingometer,
      bareKey,
      'Pingometer monitors the uptime, downtime, and performance of websites. It alerts you if something happens. The VictorOps integration with Pingometer makes use of our REST API and requires that you have implemented Pingometer as part of your infrastructure.',
    ),
    integration(
      'REST',
      'rest',
      'Generic',
      keys.rest,
      [{ label: 'URL to notify', template: GENERIC }],
      'Send alerts to VictorOps over HTTPS through our REST endpoint, see the link below for integration details.',
    ),
    integration('Stackdriver', 'stackdriver', 'System Monitoring', `2${keys.grafana.slice(1, 35)}9`, [
      ...endpoint('https://alert.victorops.com/integrations/stackdriver/20150121/alert/KEY/$routing_key'),
      ...bareKey,
    ]),
    integration(
      'Uptime Robot',
      'uptimerobot',
      'Web Monitoring',
      `6${keys.pingometer.slice(1, 35)}3`,
      endpoint('https://alert.victorops.com/integrations/uptimerobot/20140722/KEY/$routing_key'),
      'By using this integration, you can send Uptime Robot alerts to VictorOps. See the link below for integration details.',
    ),
  ]
}
