import type { Made } from '../inPage'

const KEY = '0b6c5c1e-94f2-4c0b-8a57-2f1f5f1b7d10'
const BASE = 'https://alert.victorops.com/integrations/generic/20131114/alert/'
const URL_WITH_KEY = `${BASE}${KEY}/$routing_key`

/** The value of the integration page in one markup, and what is read of it. */
export interface ValueMarkup {
  name: string
  css?: string
  html: string
  values: string[]
  /** Whether a part of the key is shown, or dots in its place; not asked where it is not said. */
  isPart?: boolean
}

const strip = (value: string, label = 'Service API Key') =>
  `<div class="strip">${label}</div><div class="value">${value} <button>Revoke API Key</button></div>`
const cut = `${BASE.slice(0, 30)}<wbr>${BASE.slice(30)}${KEY}/<b><em>$routing_key</em></b>`

export const VALUES: ValueMarkup[] = [
  { name: 'text', html: strip(KEY), values: [KEY], isPart: false },
  { name: 'cut in the middle', html: strip('0b6c…7d10'), values: [], isPart: true },
  { name: 'code', html: strip(`<code>${KEY}</code>`), values: [KEY] },
  { name: 'read-only input', html: strip(`<input readonly value="${KEY}">`), values: [KEY] },
  { name: 'disabled input', html: strip(`<input disabled value="${KEY}">`), values: [KEY] },
  { name: 'textarea', html: strip(`<textarea readonly>${KEY}</textarea>`), values: [KEY] },
  { name: 'pre', html: strip(`<pre>\n${KEY}\n</pre>`), values: [KEY] },
  {
    name: 'a copy button before it',
    html: strip(`<button>Copy</button> <span>${KEY}</span>`),
    values: [KEY],
  },
  { name: 'a copy link before it', html: strip(`<a href="#">Copy</a> <span>${KEY}</span>`), values: [KEY] },
  {
    name: 'a copy button with a role',
    html: strip(`<span role="button">Copy to clipboard</span> <span>${KEY}</span>`),
    values: [KEY],
  },
  { name: 'key as a link', html: strip(`<a href="#">${KEY}</a>`), values: [KEY] },
  { name: 'key broken by wbr', html: strip(KEY.split('-').join('-<wbr>')), values: [KEY] },
  {
    name: 'a box for each character',
    css: '.value { display: flex }',
    html: strip([...KEY].map((one) => `<span>${one}</span>`).join('')),
    values: [KEY],
  },
  {
    name: 'groups that stand apart, without the dashes between',
    css: '.value { display: flex; gap: 8px }',
    html: strip(KEY.replace(/\w+-?/g, (group) => `<span>${group.replace('-', '')}</span>`)),
    values: [],
  },
  {
    name: 'table',
    html: `<table><tr><th colspan="2">Service API Key</th></tr><tr><td>${KEY}</td><td><a href="#">Revoke API Key</a></td></tr></table>`,
    values: [KEY],
  },
  {
    name: 'table, label left',
    html: `<table><tr><td>Service API Key:</td><td>${KEY}</td><td><button>Revoke</button></td></tr></table>`,
    values: [KEY],
  },
  {
    name: 'definition list',
    html: `<dl><dt>Service API Key</dt><dd>${KEY}</dd></dl><button>Revoke API Key</button>`,
    values: [KEY],
  },
  {
    name: 'label and value in one line',
    html: `<p>Service API Key: <code>${KEY}</code></p><button>Revoke API Key</button>`,
    values: [KEY],
  },
  {
    name: 'button first in the row',
    css: '.rev { float: right }',
    html: `<div class="strip">Service API Key</div><div><button class="rev">Revoke API Key</button><span>${KEY}</span></div>`,
    values: [KEY],
  },
  { name: 'capitals by CSS', css: '.strip { text-transform: uppercase }', html: strip(KEY), values: [KEY] },
  {
    name: 'shadow root',
    html: `<x-v><template shadowrootmode="open">${strip(KEY)}</template></x-v>`,
    values: [KEY],
  },
  { name: 'address', html: strip(URL_WITH_KEY, 'Service API Endpoint'), values: [URL_WITH_KEY] },
  { name: 'address in pieces', html: strip(cut, 'Service API Endpoint'), values: [URL_WITH_KEY] },
  {
    name: 'address with the placeholder in a box of its own',
    html: strip(
      `${BASE}${KEY}/<em style="display:inline-block"><b>$routing_key</b></em>`,
      'Service API Endpoint',
    ),
    values: [`${BASE}${KEY}/`],
  },
  {
    name: 'address over two lines',
    html: strip(`${BASE}<br>${KEY}/$routing_key`, 'URL to notify'),
    values: [URL_WITH_KEY],
  },
  {
    name: 'address in an input',
    html: strip(`<input value="${URL_WITH_KEY}" readonly>`, 'URL to notify'),
    values: [URL_WITH_KEY],
  },
  {
    name: 'address as a link',
    html: strip(`<a href="${URL_WITH_KEY}">${URL_WITH_KEY}</a>`, 'Service API Endpoint'),
    values: [URL_WITH_KEY],
  },
  {
    name: 'address and a hint after it',
    html: strip(
      `<span>${URL_WITH_KEY}</span><div>Replace $routing_key with the key of your team.</div>`,
      'Service API Endpoint',
    ),
    values: [URL_WITH_KEY],
  },
  {
    name: 'two blocks',
    html: strip(URL_WITH_KEY, 'Service API Endpoint') + strip(KEY),
    values: [URL_WITH_KEY, KEY],
  },
  {
    name: 'a mail block beside',
    html: `${strip(KEY)}<div class="strip">Service Email</div><div>${KEY}+$routing_key@alert.victorops.com</div>`,
    values: [KEY],
  },
  { name: 'masked', html: strip('••••••••-••••-7d10'), values: [], isPart: true },
  {
    name: 'masked with a button',
    html: strip('<span>************</span> <button>Show</button>'),
    values: [],
  },
  { name: 'masked, an example below', html: `${strip('••••••••')}<pre>${URL_WITH_KEY}</pre>`, values: [] },
  {
    name: 'dots of a field',
    html: strip(`<input type="password" readonly value="${KEY}">`),
    values: [],
    isPart: true,
  },
  {
    name: 'dots of the style sheet',
    html: strip(`<span style="-webkit-text-security:disc">${KEY}</span>`),
    values: [],
  },
  { name: 'not there yet', html: strip('Loading…'), values: [], isPart: false },
  { name: 'in quotation marks', html: strip(`<samp>"${KEY}"</samp>`), values: [KEY] },
  { name: 'a button that copies it', html: strip(`<button type="button">${KEY}</button>`), values: [KEY] },
  {
    name: 'a word on its line before it',
    html: strip(`<span>Copy</span><span>${KEY}</span>`),
    values: [KEY],
  },
  { name: 'still empty', html: strip(''), values: [], isPart: false },
  {
    name: 'hidden input, text shown',
    html: strip(`<input style="display:none" value="x"><span>${KEY}</span>`),
    values: [KEY],
  },
  {
    name: 'named for assistive technology alone',
    html: `<input readonly aria-label="Service API Key" value="${KEY}"><button>Revoke API Key</button>`,
    values: [KEY],
  },
  {
    name: 'named by hidden words',
    html: `<span id="n" hidden>Service API Endpoint</span><div><code aria-labelledby="n">${URL_WITH_KEY}</code></div><button aria-label="Service API Key">⧉</button>`,
    values: [URL_WITH_KEY],
  },
  {
    name: 'a named group, a mail block after it',
    html: `<div role="group" aria-label="Service API Key"><span>${KEY}</span></div><input readonly aria-label="Service Email" value="${KEY}@alert.victorops.com">`,
    values: [KEY],
  },
  {
    name: 'named, and dots',
    html: `<input type="password" readonly aria-label="Service API Key" value="${KEY}">`,
    values: [],
  },
  {
    name: 'named and seen',
    html: strip(`<input readonly aria-label="Service API Key" value="${KEY}">`),
    values: [KEY],
  },
  {
    name: 'hidden for copying, off-screen',
    html: strip(`<input style="position:absolute;left:-9999px" value="stale"><span>${KEY}</span>`),
    values: [KEY],
  },
]

export function integrationPage({ css = '', html }: Pick<ValueMarkup, 'css' | 'html'>): Made {
  return {
    address: 'https://portal.victorops.com/dash/acme-ops#/advanced/pingometer',
    html: `<!doctype html><style>body { font: 14px sans-serif } ${css}</style><body><nav><a href="#">Teams</a> <a href="#">Integrations</a> <a href="#">API</a></nav>
      <p><a href="#/advanced">Integrations</a> / <span>Pingometer</span></p><img alt=""><h1>Pingometer</h1><p>Pingometer monitors the uptime, downtime, and performance of websites. It alerts you if something happens.</p>
      <p>Learn more in the <a href="https://help.victorops.com/">knowledge base</a>.</p>${html}</body>`,
  }
}
