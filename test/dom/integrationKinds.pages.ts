import { beforeAll, expect, it } from 'vitest'
import { Recogniser } from './inPage'

/** The portal's pages of integrations, where a button, a label or a logo says less than elsewhere, or more. */

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const ADVANCED = 'https://portal.victorops.com/dash/acme-ops#/advanced'
const ENABLE = '<button>Enable Integration</button>'
const tile = (name: string, act: string) => `<div><b>${name}</b><p>Web Monitoring</p>${act}</div>`
const list = (tiles: string) =>
  `<h1>Integrations</h1><ul><li>3rd Party Integrations</li><li>API</li></ul><h4>Categories</h4><ul><li>All integrations</li><li>Already enabled</li></ul>${tiles}`
const page = (head: string, rest: string) =>
  `<p><a href="#/advanced">Integrations</a> / <span>Pingometer</span></p>${head}<p>It monitors the uptime of websites.</p>${rest}`
const LOGO = '<img alt="Pingometer" width="160" height="40">'
const KEY = '0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10'
const OTHER = '7d1f4a52-3c0e-4b96-a8d1-60e2b5c9f374'
const dialog = (html: string) =>
  `<div role="dialog" aria-modal="true" style="position:fixed;inset:0 0 0 0;background:#fff">${html}</div>`
const box = (html: string) =>
  `<div role="dialog" style="position:fixed;left:200px;top:60px;background:#fff">${html}</div>`
const STRIP = '<h4>Service API Key</h4>'

it.each([
  {
    name: 'a list with a button on every tile',
    html: list(['Pingdom', 'Pingometer', 'Sensu'].map((one) => tile(one, ENABLE)).join('')),
    kind: 'portal-integrations',
  },
  {
    name: 'a list searched for one, with its button',
    html: list(tile('Pingometer', ENABLE)),
    kind: 'portal-integrations',
  },
  { name: 'a logo for the heading', html: page(LOGO, ENABLE), kind: 'portal-integration-not-enabled' },
  {
    name: 'a logo for the heading, and a key',
    html: page(LOGO, `${STRIP}<p>0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10</p>`),
    kind: 'portal-integration-enabled',
  },
  {
    name: 'a logo too small for a heading',
    html: page('<div role="img" aria-label="Pingometer" style="height:9px"></div>', ENABLE),
    kind: 'none',
  },
  {
    name: 'dots where the key will be',
    html: page('<h1>Pingometer</h1>', `${STRIP}<p>••••••••</p>${ENABLE}`),
    kind: 'portal-integration-not-enabled',
  },
  {
    name: 'a key and a button that enables, at once',
    html: page('<h1>Pingometer</h1>', `${STRIP}<p>0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10</p>${ENABLE}`),
    kind: 'none',
  },
  {
    name: 'a key in a dialog in front of the button that made it',
    html: page('<h1>Pingometer</h1>', `${ENABLE}${dialog(`${STRIP}<p>${KEY}</p>`)}`),
    kind: 'portal-integration-enabled',
    values: [KEY],
  },
  {
    name: 'a key in a dialog before the button that made it, both to be used',
    html: page('<h1>Pingometer</h1>', `${ENABLE}${box(`<h2>Pingometer enabled</h2>${STRIP}<p>${KEY}</p>`)}`),
    kind: 'portal-integration-enabled',
    values: [KEY],
  },
  {
    name: 'a key in a dialog that says what to do with it',
    html: page(
      '<h1>Pingometer</h1>',
      `${ENABLE}${dialog(`<b>Pingometer is now enabled. Paste the key into its form.</b>${STRIP}<p>${KEY}</p>`)}`,
    ),
    kind: 'portal-integration-enabled',
    values: [KEY],
  },
  {
    name: 'a dialog of another integration in front of the page, before it in the markup',
    html: `${dialog(`<h2>Nagios</h2>${STRIP}<p>${OTHER}</p>`)}${page('<h1>Pingometer</h1>', `${STRIP}<p>${KEY}</p>`)}`,
    kind: 'portal-integration-enabled',
    values: [],
  },
  {
    name: 'a key given to a dialog of a shadow root',
    html: page(
      '<h1>Pingometer</h1>',
      `${ENABLE}<x-d><template shadowrootmode="open">${box('<slot></slot>')}</template>${STRIP}<p>${KEY}</p></x-d>`,
    ),
    kind: 'portal-integration-enabled',
    values: [KEY],
  },
  {
    name: 'a dialog with a key, and a button that enables',
    html: page('<h1>Pingometer</h1>', box(`${STRIP}<p>${KEY}</p>${ENABLE}`)),
    kind: 'none',
  },
])('$name', async ({ html, kind, values }) => {
  const address = kind === 'portal-integrations' ? ADVANCED : `${ADVANCED}/pingometer`
  const seen = await recogniser.lookAt({ address, html: `<!doctype html><body>${html}</body>` })
  expect(seen).toMatchObject({ kind, matching: kind === 'none' ? [] : [kind], ...(values && { values }) })
})

it.each([
  {
    name: 'its name in one line with category and state',
    html: '<ul><li><a href="#a"><b>Pingdom</b> <span>Web Monitoring</span></a></li><li><a href="#b" data-is="tile"><b>Pingometer</b> <span>Web Monitoring</span> <span>enabled</span></a></li></ul>',
  },
  {
    name: 'its name told of before',
    html: '<p><b>Pingometer</b> is new here.</p><a href="#b" data-is="tile">Pingometer</a>',
  },
])('the tile is found: $name', async ({ html }) => {
  const page = { address: ADVANCED, html: `<!doctype html><body>${list(html)}</body>` }
  await recogniser.lookAt(page)
  expect(await recogniser.wayTo(page, 'integration-tile')).toBe('tile')
})
