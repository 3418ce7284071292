import type { Made } from '../inPage'

/** Pages of Pingometer, each with what a careful person would copy out of it. */

export const KEY = '5d0f8e3a-71c4-4b2e-8f96-3a1b7c20d9e4'
export const OTHER = 'c41e97b2-0a6d-4f38-9b57-e82d6f10a3c5'
const ADDRESS = 'https://alert.victorops.com/integrations/generic/20131114/alert/'
export const URL_OF = (key: string) => `${ADDRESS}${key}/<b><i>$routing_key</i></b>`
export const REVOKE = '<button>Revoke API Key</button>'

export interface KeyPage {
  name: string
  /** What stands above all of it. */
  above?: string
  css?: string
  html: string
  /** What is captured: the key, dots in its place, two keys, or nothing. */
  told: string | 'part' | 'two' | null
}

export const LABEL = 'Service API Key'
export const strip = (value: string, label = LABEL) =>
  `<div class="strip">${label}</div><div class="value">${value} ${REVOKE}</div>`
const over = 'style="position:fixed;left:200px;top:100px;width:600px;background:#fff;border:1px solid"'

/** What stands around the key's place, under Pingometer's own heading. */
export const KEY_PAGES: KeyPage[] = [
  { name: 'text in a bold box', html: strip(`<b>${KEY}</b>`), told: KEY },
  { name: 'a field that is only to be read', html: strip(`<input readonly value="${KEY}">`), told: KEY },
  {
    name: 'code with a button that copies',
    html: strip(`<code>${KEY}</code><button>Copy</button>`),
    told: KEY,
  },
  {
    name: 'code, and a word that it was copied',
    html: strip(`<code>${KEY}</code> <span role="status">Copied!</span>`),
    told: KEY,
  },
  {
    name: 'a button that is the key',
    html: strip(`<button title="Click to copy">${KEY}</button>`),
    told: KEY,
  },
  { name: 'a button that says what it copies', html: strip(`<button>Copy ${KEY}</button>`), told: null },
  { name: 'text as it is written', html: strip(`<pre>${KEY}\n</pre>`), told: KEY },
  {
    name: 'only told by its button’s data',
    html: strip(`<button data-clipboard-text="${KEY}">Copy</button>`),
    told: null,
  },
  { name: 'only told by a tooltip', html: strip(`<span title="${KEY}">5d0f8e3a…</span>`), told: KEY },
  {
    name: 'dots until somebody asks',
    html: strip('<span>••••••••••••</span> <button>Show</button>'),
    told: 'part',
  },
  {
    name: 'dots, and the key unseen beside them',
    html: strip(`<span>••••••••</span><span style="display:none">${KEY}</span> <button>Show</button>`),
    told: 'part',
  },
  {
    name: 'shown after dots',
    html: strip(`<span style="display:none">••••••••</span><span>${KEY}</span> <button>Hide</button>`),
    told: KEY,
  },
  {
    name: 'a field of dots',
    html: strip(`<input type="password" value="${KEY}" readonly> <button>Show</button>`),
    told: 'part',
  },
  {
    name: 'blurred until the mouse is over it',
    html: strip(`<span style="filter:blur(4px)">${KEY}</span>`),
    told: null,
  },
  {
    name: 'black on black until it is chosen',
    css: '.v { color: #000; background: #000 }',
    html: strip(`<span class="v">${KEY}</span>`),
    told: null,
  },
  {
    name: 'an address with the key, the placeholder bold',
    html: strip(URL_OF(KEY), 'Service API Endpoint'),
    told: KEY,
  },
  {
    name: 'an address and the same key',
    html: strip(URL_OF(KEY), 'Service API Endpoint') + strip(KEY),
    told: KEY,
  },
  {
    name: 'an address and another key',
    html: strip(URL_OF(OTHER), 'Service API Endpoint') + strip(KEY),
    told: 'two',
  },
  {
    name: 'an address for mail after the key',
    html: `${strip(KEY)}<div class="strip">Service Email</div><div>${KEY}+$routing_key@alert.victorops.com</div>`,
    told: KEY,
  },
  {
    name: 'an address for mail alone',
    html: `<div class="strip">Service Email</div><div>${KEY}+$routing_key@alert.victorops.com ${REVOKE}</div>`,
    told: null,
  },
  {
    name: 'an address for mail under the key’s own label',
    html: strip(`${KEY}+$routing_key@alert.victorops.com`),
    told: KEY,
  },
  {
    name: 'a command with the key after it',
    html: `${strip(KEY)}<pre>curl -X POST ${ADDRESS}${KEY}/ops</pre>`,
    told: KEY,
  },
  {
    name: 'a command with another key after it',
    html: `${strip(KEY)}<pre>curl -X POST ${ADDRESS}${OTHER}/ops</pre>`,
    told: KEY,
  },
  {
    name: 'a command alone',
    html: `<div class="strip">${LABEL}</div><pre>curl -X POST ${ADDRESS}${OTHER}/ops</pre>`,
    told: null,
  },
  {
    name: 'the key after it was revoked: struck through',
    html: `<div class="strip">${LABEL}</div><div><s>${KEY}</s> Revoked</div>`,
    told: null,
  },
  {
    name: 'the key that was revoked, and the new one below',
    html: `<div class="strip">${LABEL}</div><div><s>${OTHER}</s></div><div>${KEY} ${REVOKE}</div>`,
    told: KEY,
  },
  {
    name: 'the key that was revoked below the new one',
    html: `<div class="strip">${LABEL}</div><div>${KEY} ${REVOKE}</div><div><s>${OTHER}</s> revoked yesterday</div>`,
    told: KEY,
  },
  {
    name: 'a wheel that turns over the key while a new one is made',
    css: '.w { position: absolute; inset: 0; background: #fff }',
    html: `<div class="strip">${LABEL}</div><div style="position:relative">${KEY} ${REVOKE}<div class="w">Generating…</div></div>`,
    told: null,
  },
  {
    name: 'a dialog that asks before it revokes',
    html: `${strip(KEY)}<div role="dialog" ${over}><h2>Revoke API Key?</h2><p>Integrations that use ${KEY} will stop working.</p><button>Cancel</button><button>Revoke API Key</button></div>`,
    told: KEY,
  },
  {
    name: 'a dialog that shows a new key over the old one',
    css: '',
    html: `${strip(OTHER)}<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff"><h2>Your new key</h2><div>${LABEL}</div><code>${KEY}</code><button>Done</button></div>`,
    told: KEY,
  },
  {
    name: 'a message that tells the new key, in the corner',
    html: `${strip(KEY)}<div role="status" ${over}>New key: ${KEY}</div>`,
    told: KEY,
  },
  {
    name: 'the number of a request at the page’s end',
    html: `${strip('Could not load the key.')}<footer>Request ID: ${OTHER}</footer>`,
    told: null,
  },
  {
    name: 'the number of the organisation before the key',
    html: `<p>Organization ID: ${OTHER}</p>${strip(KEY)}`,
    told: KEY,
  },
  {
    name: 'the number of the organisation under the label',
    html: `<div class="strip">${LABEL}</div><p>Organization ID: ${OTHER}</p>`,
    told: null,
  },
  {
    name: 'a copy for print, unseen, from before',
    html: `<div style="display:none">${strip(OTHER)}</div>${strip(KEY)}`,
    told: KEY,
  },
  {
    name: 'a copy beyond the window',
    html: `<div style="position:absolute;left:-4000px">${strip(OTHER)}</div>${strip(KEY)}`,
    told: KEY,
  },
  {
    name: 'a copy for those who hear the page',
    css: '.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }',
    html: `<div class="sr">${strip(OTHER)}</div>${strip(KEY)}`,
    told: KEY,
  },
  {
    name: 'translated by the browser, its label as it was',
    html: strip(
      `<font style="vertical-align:inherit"><font style="vertical-align:inherit">${KEY}</font></font>`,
    ),
    told: KEY,
  },
  {
    name: 'translated by the browser, its label too',
    html: strip(
      KEY,
      '<font style="vertical-align:inherit"><font style="vertical-align:inherit">Dienst-API-Schlüssel</font></font>',
    ),
    told: null,
  },
  {
    name: 'keys by region in a table',
    html: `<table><tr><th>Region</th><th>${LABEL}</th></tr><tr><td>EU</td><td>${KEY}</td></tr><tr><td>US</td><td>${OTHER}</td></tr></table>`,
    told: null,
  },
  {
    name: 'keys of several people in a table',
    html: `<table><tr><th>Created by</th><th>${LABEL}</th></tr><tr><td>Ann</td><td>${KEY}</td></tr></table>`,
    told: KEY,
  },
  {
    name: 'the key over two lines of a narrow box',
    html: strip(`<div style="width:120px;overflow-wrap:anywhere">${KEY}</div>`),
    told: KEY,
  },
  {
    name: 'the key cut off by its box',
    html: strip(
      `<div style="width:120px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">${KEY}</div>`,
    ),
    told: KEY,
  },
  { name: 'in capitals', html: strip(KEY.toUpperCase()), told: KEY.toUpperCase() },
  {
    name: 'a key of the public interface under the label',
    html: strip('9f86d081884c7d659a2feaa0c55ad015'),
    told: null,
  },
  {
    name: 'a square to scan beside the key',
    html: strip(`${KEY} <img alt="QR code" width="120" height="120">`),
    told: KEY,
  },
  {
    name: 'an example in words, and a number below that no button is for',
    html: `<div class="strip">${LABEL}</div><pre>key: {SERVICE_API_KEY}</pre><p>${OTHER}</p>`,
    told: null,
  },
  {
    name: 'an example in figures, and a number below that no button is for',
    html: `<div class="strip">${LABEL}</div><p>12345678-1234-1234-1234-123456789012</p><p>${OTHER}</p>`,
    told: null,
  },
  {
    name: 'an example in words, and the key below with its button',
    html: `<div class="strip">${LABEL}</div><pre>key: {SERVICE_API_KEY}</pre><div>${KEY} ${REVOKE}</div>`,
    told: KEY,
  },
  {
    name: 'labels that the style sheet draws and does not show, over another number',
    css: '.o::before { content: "Service API Key"; display: block; opacity: 0 }',
    html: `<div class="o">${OTHER}</div>`,
    told: null,
  },
  {
    name: 'who made it and when, in smaller type',
    html: strip(`${KEY} <small>created by ann on 3 May</small>`),
    told: KEY,
  },
  { name: 'words that nobody may see it', html: strip('Only admins can see this key.'), told: null },
  {
    name: 'not enabled, an example of a key',
    html: `<button>Enable Integration</button><p>Service API Key example: ${OTHER}</p>`,
    told: null,
  },
]

export function keyPage({ above = '', css = '', html }: Pick<KeyPage, 'above' | 'css' | 'html'>): Made {
  return {
    address: 'https://portal.victorops.com/dash/globex#/advanced/pingometer',
    html: `<!doctype html><html lang="en"><style>body { font: 14px sans-serif } .strip { background: #eee } ${css}</style><body>${above}<nav><a href="#">Incidents</a> <a href="#">Integrations</a> <a href="#">Settings</a></nav><p><a href="#/advanced">Integrations</a> / <span>Pingometer</span></p><h1>Pingometer</h1><p>Pingometer monitors the uptime, downtime, and performance of websites.</p><p>Learn more in the <a href="#">knowledge base</a>.</p>${html}</body></html>`,
  }
}
