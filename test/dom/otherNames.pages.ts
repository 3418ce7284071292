import { beforeAll, expect, it } from 'vitest'
import { Recogniser } from './inPage'

/** Pages that name several integrations: a key belongs to the name that stands last before it. */

let recogniser: Recogniser
beforeAll(async () => {
  recogniser = await Recogniser.shared()
})

const KEY = '0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10'
const OTHER = '7d1f4a52-3c0e-4b96-a8d1-60e2b5c9f374'
const LABEL = 'Service API Key'
const TOLD = 'Pingometer monitors the uptime of websites.'
const REST = 'REST sends alerts. It works well with Pingometer.'
const SIZE = 'width="90" height="30"'

const rows = (...cells: string[]) =>
  `<h1>Integrations</h1><table>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table>`
const page = (rest: string) =>
  `<p><a href="#/advanced">Integrations</a> / <span>Pingometer</span></p><h1>Pingometer</h1><p>${TOLD}</p><p>Learn more in the <a href="#">knowledge base</a>.</p>${rest}`
const beside = (list: string, detail: string) =>
  `<div style="display:flex;gap:40px"><div style="width:300px">${list}</div><div>${detail}</div></div>`

it.each([
  { name: 'a row of another, ours closed', html: rows('Pingometer', TOLD, 'REST', LABEL, OTHER), values: [] },
  {
    name: 'a row of one that nobody has heard of, ours closed',
    html: rows('Pingometer', TOLD, 'Foobar Watch', 'Foobar Watch sends alerts.', LABEL, OTHER),
    values: [],
  },
  {
    name: 'a row of one whose name is a word that pages say of themselves',
    html: rows('Pingometer', TOLD, 'Status', LABEL, OTHER),
    values: [],
  },
  {
    name: 'a logo of one, its name such a word',
    html: rows(`<img alt="Pingometer" ${SIZE}>`, TOLD, `<img alt="Status" ${SIZE}>`, LABEL, OTHER),
    values: [],
  },
  {
    name: 'rows that say how each is',
    html: rows('Pingometer', 'enabled', TOLD, LABEL, KEY),
    values: [KEY],
  },
  {
    name: 'a small name that ends as what pages do ends',
    html: page(`<div>Lightning</div><p>${LABEL}</p><p>${OTHER}</p>`),
    values: [],
  },
  {
    name: 'a table in which such a word stands for an integration',
    html: page(
      `<table><tr><th>Integration</th><th>${LABEL}</th></tr><tr><td>Status</td><td>${OTHER}</td></tr></table>`,
    ),
    values: [],
  },
  {
    name: 'an example in a box before the key',
    html: page(
      `<div style="padding:20px 0"><b>Example</b><p>${LABEL}</p><p>${OTHER}</p></div><p>${LABEL}</p><p>${KEY}</p>`,
    ),
    values: [KEY],
  },
  {
    name: 'an example, and a heading before the key',
    html: page(`<h4>Example</h4><p>${LABEL}</p><p>${OTHER}</p><h4>Your key</h4><p>${LABEL}</p><p>${KEY}</p>`),
    values: [KEY],
  },
  {
    name: 'a dialog that says whose key it shows',
    html: page(
      `<button>Enable Integration</button><div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff"><h4>Uptime Robot enabled</h4><b>${LABEL}</b><p>${OTHER}</p></div>`,
    ),
    values: [],
  },
  {
    name: 'an example alone',
    html: page(`<h4>Example</h4><p>${LABEL}</p><p>${OTHER}</p><p>${LABEL}</p><p>${OTHER}</p>`),
    values: [],
  },
  {
    name: 'rows of two, both open',
    html: rows('Pingometer', TOLD, LABEL, KEY, 'REST', REST, LABEL, OTHER),
    values: [KEY],
  },
  {
    name: 'rows of two, both open, ours last',
    html: rows('REST', REST, LABEL, OTHER, 'Pingometer', TOLD, LABEL, KEY),
    values: [KEY],
  },
  {
    name: 'links that open what is under them, labels in small type',
    html: `<div>Integrations</div><a href="#">Pingometer</a><p>${TOLD}</p><a href="#">REST</a><h5>${LABEL}</h5><p>${OTHER}</p>`,
    values: [],
  },
  {
    name: 'logos for names',
    html: rows(`<img alt="Pingometer" ${SIZE}>`, TOLD, `<img alt="REST" ${SIZE}>`, REST, LABEL, OTHER),
    values: [],
  },
  {
    name: 'a list beside what belongs to one of it',
    html: beside(
      `<b>REST</b><p>${REST}</p><b>Pingometer</b><p>${TOLD}</p>`,
      `<p>${LABEL}</p><p>${OTHER}</p>`,
    ),
    values: [],
  },
  {
    name: 'a small name over the label',
    html: page(`<div>REST</div><p>${LABEL}</p><p>${OTHER}</p>`),
    values: [],
  },
  {
    name: 'a name under the label',
    html: page(`<p>${LABEL}</p><a href="#">REST</a><p>${OTHER}</p>`),
    values: [],
  },
  {
    name: 'a name beside the key',
    html: page(`<p>${LABEL}</p><b>REST</b> <code>${OTHER}</code>`),
    values: [],
  },
  {
    name: 'a small name and what it does over the label',
    html: page(`<div>REST</div><p>${REST}</p><p>${LABEL}</p><p>${OTHER}</p>`),
    values: [],
  },
  {
    name: 'a table with the row of another',
    html: page(
      `<table><tr><th>Name</th><th>${LABEL}</th></tr><tr><td>REST</td><td>${OTHER}</td></tr></table>`,
    ),
    values: [],
  },
  {
    name: 'a table with the name of another after the key',
    html: page(
      `<table><tr><th>${LABEL}</th><th>Service</th></tr><tr><td>${OTHER}</td><td>Uptime Robot</td></tr></table>`,
    ),
    values: [],
  },
  {
    name: 'a table with who made the key before it, and its own name after it',
    html: page(
      `<table><tr><th>Created by</th><th>${LABEL}</th><th>Service</th></tr><tr><td>Ann Lee</td><td>${KEY}</td><td>Pingometer</td></tr></table>`,
    ),
    values: [KEY],
  },
  {
    name: 'a small name after the key, with its own',
    html: page(`<p>${LABEL}</p><p>${KEY}</p><a href="#">REST</a><p>${LABEL}</p><p>${OTHER}</p>`),
    values: [KEY],
  },
  {
    name: 'regions as tabs',
    html: page(
      `<div><button role="tab">EU</button> <button role="tab">US</button></div><p>${LABEL}</p><p>${KEY}</p>`,
    ),
    values: [KEY],
  },
  {
    name: 'tabs, of which another is open',
    html: page(
      `<div><button role="tab">Pingometer</button> <button role="tab">Nagios</button></div><p>${LABEL}</p><p>${OTHER}</p>`,
    ),
    values: [],
  },
  {
    name: 'a section of the page, its heading as large as the name',
    html: page(`<h1>API credentials</h1><p>${LABEL}</p><p>${KEY}</p>`),
    values: [KEY],
  },
  {
    name: 'what it does, item by item',
    html: page(
      `<ul><li>Checks from many places in the world</li><li>Downtime reports</li></ul><p>Copy the key to use it.</p><p>${LABEL}</p><p>${KEY}</p>`,
    ),
    values: [KEY],
  },
  {
    name: 'a section with a heading in words that no list has',
    html: page(`<h2>Provisioning in Splunk On-Call</h2><p>${LABEL}</p><p>${KEY}</p>`),
    values: [KEY],
  },
  {
    name: 'the name again as the logo of its own heading',
    html: `<p>Integrations / Pingometer</p><h1>Pingometer</h1><h1><img alt="Pingometer logo" ${SIZE}></h1><img alt="Pingometer integration" ${SIZE}><p>${TOLD}</p><p>${LABEL}</p><p>${KEY}</p>`,
    values: [KEY],
  },
  ...[
    '<p><a href="#">Integrations</a> / Pingometer v2</p><h1>Pingometer v2</h1>',
    '<h1>Pingometer v2.1</h1>',
    '<p><a href="#">Back to integrations</a></p><h1>Pingometer Integration</h1>',
    '<h1>Pingometer integration settings</h1>',
    '<h1>Integration: Pingometer</h1>',
    '<h1>Integrations — Pingometer</h1>',
    '<h1>Integrations | Pingometer</h1>',
  ].map((head) => ({
    name: `a head of its own: ${head.replace(/<.*?>/g, ' ')}`,
    html: `${head}<p>${TOLD}</p><p>${LABEL}</p><p>${KEY}</p>`,
    values: [KEY],
  })),
])('$name', async ({ html, values }) => {
  const address = 'https://portal.victorops.com/dash/acme-ops#/advanced/pingometer'
  const seen = await recogniser.lookAt({ address, html: `<!doctype html><body>${html}</body>` })
  expect(seen).toMatchObject({ kind: 'portal-integration-enabled', values })
})

it.each(['Pingometer Agent', 'Nagios v2', 'Pingometer v2 Bridge'])(
  'another integration, though its name begins or ends as ours may: %s',
  async (name) => {
    const address = 'https://portal.victorops.com/dash/acme-ops#/advanced/other'
    const html = `<p><a href="#">Integrations</a> / ${name}</p><h1>${name}</h1><p>${TOLD}</p><p>${LABEL}</p><p>${OTHER}</p>`
    const seen = await recogniser.lookAt({ address, html: `<!doctype html><body>${html}</body>` })
    expect(seen).toMatchObject({ kind: 'portal-other-integration', values: [] })
  },
)
