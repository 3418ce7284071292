import { beforeAll, expect, it } from 'vitest'
import { Recogniser } from './inPage'

/** Pages of both sites that show the same columns and words as ours, and are none of them. */

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const PORTAL = 'https://portal.victorops.com/dash/acme-ops'
const table = (heads: string[], ...rows: string[][]) =>
  `<table style="text-align:left"><tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`
const portal = (title: string, body: string) =>
  `<nav><a>Timeline</a> <a>Reports</a> <a>Integrations</a> <a>Settings</a></nav><h1>${title}</h1>${body}`
const KEYS = table(['Routing Key', 'Escalation Policies'], ['ops', 'Web : Primary'])
const ID = '5f0c2a9be1a4c30017d2b9aa'

const ELSEWHERE = [
  ...['#/reports', '#/team/web/rotations', '#/users', '#/incident/12', '/#/billing'].map((place) => ({
    name: `a table of routing keys at ${place}`,
    address: `${PORTAL}${place}`,
    html: portal('Reports', KEYS),
  })),
  {
    name: 'examples of routing keys in the help',
    address: `${PORTAL}#/help/routing`,
    html: portal('Help', `<h2>Routing Keys</h2>${KEYS}`),
  },
  {
    name: 'outgoing webhooks beside the tab of integrations',
    address: `${PORTAL}/outgoing-webhooks`,
    html: portal(
      'Integrations',
      '<p><a>3rd Party Integrations</a></p><p><a>API</a></p><b>Outgoing Webhooks</b>',
    ),
  },
  {
    name: 'policies first, on a page that lists no routing keys',
    address: `${PORTAL}#/policies`,
    html: portal('Web', table(['Escalation Policies', 'Routing Key'], ['Primary', 'web'])),
  },
  {
    name: 'the dashboard with a list of monitors',
    address: 'https://app.pingometer.com/dashboard',
    html: `<a href="/dashboard">Dashboard</a><br><a href="/monitors">Monitors</a><h1>Dashboard</h1>${table(['TYPE', 'NAME', 'STATUS', 'SPEED'], ['HTTP', `<a href="/monitors/${ID}">Shop</a>`, 'UP', '9 ms'])}`,
  },
]

it.each(ELSEWHERE)('is none of ours: $name', async ({ address, html }) => {
  const seen = await recogniser.lookAt({ address, html: `<!doctype html><body>${html}</body>` })
  expect(seen).toMatchObject({ kind: 'none', values: [], routingKeys: [], monitors: [] })
})
