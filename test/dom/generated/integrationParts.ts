import type { Part } from './integrationLayouts'
import { address, BAD, BUTTONS, endpointIn, keyIn, type Making } from './integrationValues'

/** Parts of Pingometer's page that have keys which are not its own, or none. */

export const OTHERS = [
  'Nagios',
  'Grafana',
  'New Relic',
  'REST',
  'Datadog',
  'Pingdom',
  'Jenkins',
  'Uptime Robot',
  'Slack',
]
const STRANGERS = ['Acme Alerts', 'Northwind', 'Zenith On-Duty', 'Bolt']

export const PARTS: ((make: Making) => Part)[] = [
  /** Another integration's. */
  (make) => {
    const name = make.roll.pick('Nagios', ...OTHERS, ...STRANGERS)
    const key = make.number(`of ${name}`)
    const isAddress = make.roll.chance(0.3)
    const value = isAddress ? endpointIn(key, make.roll) : keyIn(key, make.roll)
    const label = isAddress ? 'Service API Endpoint' : make.roll.pick('Service API Key', 'API Key')
    return { name, body: make.write([{ label, value: `${value} ${make.roll.pick('', ...BUTTONS)}` }]) }
  },
  /** Keys of before. */
  (make) => {
    const rows = Array.from({ length: 1 + make.roll.upTo(2) }, () => [
      make.number('history'),
      '3 May 2020',
      make.roll.pick('Revoked', ...BAD),
    ])
    const heads = ['Key', 'Revoked on', 'Status']
    const cells = (all: readonly string[], tag: string) =>
      all.map((one) => `<${tag}>${one}</${tag}>`).join('')
    return {
      name: make.roll.pick('Previous keys', 'Key history', 'Revoked keys', 'History', 'Old keys'),
      body: `<table><tr>${cells(heads, 'th')}</tr>${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</table>`,
    }
  },
  (make) => ({
    name: make.roll.pick('Previous key', 'Old key', 'Revoked key'),
    body: make.write([{ label: 'Service API Key', value: keyIn(make.number('previous'), make.roll) }]),
  }),
  /** The public interface's own. */
  (make) => ({
    name: make.roll.pick('API', 'Public API', 'API Access'),
    body: make.write([
      { label: 'API ID', value: '4f9c02ab' },
      {
        label: make.roll.pick('API Key', 'API Keys'),
        value: keyIn(make.number('public').replaceAll('-', ''), make.roll),
      },
    ]),
  }),
  /** Examples. */
  (make) => {
    const key = make.number('example')
    return {
      name: make.roll.pick('Example', 'Sample', 'Example request', 'Sample configuration', 'Example key'),
      body: make.roll.pick(
        `<pre>curl -X POST ${address(key)}ops -d '{"message_type":"INFO"}'</pre>`,
        `<p>A key looks like this:</p><code>${key}</code>`,
        `<div>Service API Key</div><code>${key}</code>`,
        `<pre>api_key: ${key}</pre>`,
      ),
    }
  },
  /** What to do. */
  (make) => ({
    name: make.roll.pick('Setup', 'Instructions', 'How to set up', 'Next steps'),
    body: `<ol><li>Copy the Service API Key.</li><li>In Pingometer, open <b>Account</b> and paste it into <b>API KEY</b>.</li><li>Use the endpoint <code>${address('YOUR_API_KEY')}$routing_key_here</code>.</li></ol>`,
  }),
  /** A table of several integrations. */
  (make) => {
    const row = (name: string) =>
      `<tr><td>${name}</td><td>${make.number(`of ${name}`)}</td><td>enabled</td></tr>`
    return {
      name: make.roll.pick('Other integrations', 'Also enabled', 'All integrations'),
      body: `<table><tr><th>Integration</th><th>${make.roll.pick('Service API Key', 'API Key', 'Key')}</th><th>Status</th></tr>${make.roll.some(OTHERS, 3).map(row).join('')}</table>`,
    }
  },
  () => ({
    name: 'Recent activity',
    body: '<ul><li>jdoe revoked a key</li><li>asmith enabled Nagios</li></ul>',
  }),
  (make) => ({
    name: make.roll.pick('Support', 'Details'),
    body: `<p>Request ID: ${make.number('request')}</p>`,
  }),
]
