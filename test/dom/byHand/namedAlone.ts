import type { Made } from '../inPage'
import { KEY, type KeyPage, LABEL, OTHER, REVOKE, strip, URL_OF } from './keyPages'

/** Pages of several integrations, on which nothing but its name says which part, card or row is Pingometer's. */

const THIRD = 'e07f52d8-1b9a-4c36-8d40-7a25c9e3b160'
const page = (name: string, html: string, told: KeyPage['told'] = KEY): KeyPage => ({ name, html, told })

const fold = (name: string, key: string | null) =>
  `<section><h2><button aria-expanded="${key !== null}">${name}</button></h2>${key === null ? '' : `<div>${strip(key)}</div>`}</section>`
const keyed = (key: string) => `<small>${LABEL}</small><div>${key}</div>`
const details = (name: string, key: string, isOpen = true) =>
  `<details ${isOpen ? 'open' : ''}><summary>${name}</summary><p>${LABEL}</p><p>${key}</p></details>`
const flat = (name: string, inner: string) =>
  `<button aria-expanded="true" style="display:block">${name}</button><div>${inner}</div>`
const card = (name: string, key: string, more = '') =>
  `<div style="border:1px solid;padding:12px"><h3>${name}</h3>${more}<small>${LABEL}</small><div>${key}</div>${REVOKE}</div>`
const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `<table style="text-align:left">${[heads.map((one) => `<th>${one}</th>`), ...rows.map((row) => row.map((one) => `<td>${one}</td>`))].map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`
const HEADS = ['Integration', LABEL]
const menu = (chosen: string, inner: string) =>
  `<div style="display:flex"><ul>${['Nagios', 'Pingometer'].map((name) => `<li><a href="#" style="${name === chosen ? 'font-weight:bold' : ''}">${name}</a></li>`).join('')}</ul><div>${inner}</div></div>`

export const NAMED_ALONE: KeyPage[] = [
  page('a part that folds', fold('Nagios', null) + fold('Pingometer', KEY) + fold('REST', null)),
  page('two parts open, another’s first', fold('Nagios', OTHER) + fold('Pingometer', KEY)),
  page('two parts open, ours first', fold('Pingometer', KEY) + fold('Nagios', OTHER)),
  page('ours shut, another’s open', fold('Pingometer', null) + fold('Nagios', OTHER), null),
  page('parts of the browser’s own', details('Nagios', OTHER, false) + details('Pingometer', KEY)),
  page('two of them open', details('Nagios', OTHER) + details('Pingometer', KEY)),
  page('ours of them shut', details('Pingometer', KEY, false) + details('Nagios', OTHER), null),
  page('parts without boxes around them', flat('Nagios', strip(OTHER)) + flat('Pingometer', strip(KEY))),
  page(
    'an empty one, and the next heading',
    `${flat('Pingometer', '')}<h2>All keys</h2>${strip(OTHER)}`,
    null,
  ),
  page(
    'one that says it opens something else',
    `<button aria-expanded="true" aria-controls="a">Pingometer</button><div id="a"></div><div>${strip(OTHER)}</div>`,
    null,
  ),
  page('cards', card('Nagios', OTHER) + card('Pingometer', KEY) + card('REST', THIRD)),
  page(
    'cards with what they are for',
    card('Nagios', OTHER, '<p>APM</p>') + card('Pingometer', KEY, '<p>Web Monitoring</p>'),
  ),
  page('our card empty', card('Nagios', OTHER) + card('Pingometer', '') + card('REST', THIRD), null),
  page('our card disabled', card('Pingometer', OTHER, '<p>Disabled</p>'), null),
  page('our card among those revoked', `<h2>Revoked</h2>${card('Pingometer', OTHER)}`, null),
  page('our card as an example', `<h2>Example</h2>${card('Pingometer', OTHER)}`, null),
  page(
    'our tile before a card without a name',
    `<div><b>Pingometer</b></div><div style="border:1px solid"><img alt="" width="100" height="30"><div>${LABEL}</div><div>${OTHER}</div></div>`,
    null,
  ),
  page('a list beside the part of another', menu('Nagios', strip(OTHER)), null),
  page(
    'a list that was searched, beside the part before',
    menu('', strip(OTHER)).replace('Nagios', ''),
    null,
  ),
  page('rows of a table', table(HEADS, ['Nagios', OTHER], ['Pingometer', KEY])),
  page('its only row', table(HEADS, ['Pingometer', KEY])),
  page('rows whose names come last', table(HEADS.toReversed(), [OTHER, 'Nagios'], [KEY, 'Pingometer'])),
  page(
    'rows with ids',
    table(['Integration', 'ID', LABEL], ['Nagios', THIRD, OTHER], ['Pingometer', THIRD, KEY]),
  ),
  page(
    'rows of which ours is revoked',
    table([...HEADS, 'Status'], ['Nagios', KEY, 'Active'], ['Pingometer', OTHER, 'Revoked']),
    null,
  ),
  page('two rows of ours', table(HEADS, ['Pingometer', OTHER], ['Pingometer', THIRD]), null),
  page('rows of names like ours', table(HEADS, ['Pingometer EU', OTHER], ['Nagios', KEY]), null),
  page('rows of other numbers', table(['Integration', 'Monitor ID'], ['Pingometer', OTHER]), null),
  page('rows of the organisation’s keys', table(['Name', 'API Key'], ['Pingometer', OTHER]), null),
  page(
    'rows under a title that says whose keys they are',
    `<h2>Service API Keys</h2>${table(['Integration', 'Key'], ['Nagios', OTHER], ['Pingometer', KEY])}`,
  ),
  ...['API', 'Default key', 'Organization'].map((head) =>
    page(
      `a heading of no name after ours: ${head}`,
      `<div><h3>Pingometer</h3><h3>${head}</h3>${keyed(OTHER)}</div>`,
      null,
    ),
  ),
  page(
    'our heading, and another in bold',
    `${flat('Pingometer', '')}<p><b>Generic API</b></p>${keyed(OTHER)}`,
    null,
  ),
  page(
    'our part without a key, and what is said of the next',
    `${flat('Pingometer', '<p>No key yet.</p>')}<p>The key of your organization:</p>${keyed(OTHER)}`,
    null,
  ),
  page(
    'a part of ours with two keys',
    `<details open><summary>Pingometer</summary><h4>Production</h4>${keyed(KEY)}<h4>Staging</h4>${keyed(OTHER)}</details>`,
    null,
  ),
  page(
    'an opened part with two keys that are named below',
    `<button aria-expanded="true" aria-controls="a">Pingometer</button><div id="a">${keyed(OTHER)}<b>Europe</b>${keyed(KEY)}<b>America</b></div>`,
    null,
  ),
  page(
    'an opened part with a key and an address with it',
    `<details open><summary>Pingometer</summary>${strip(URL_OF(KEY), 'Service API Endpoint')}${strip(KEY)}</details>`,
  ),
  page('two parts of ours', details('Pingometer', OTHER) + details('Pingometer', KEY), null),
  page(
    'two tables with a row of ours',
    table(HEADS, ['Pingometer', OTHER]) + table(HEADS, ['Pingometer', KEY]),
    null,
  ),
  ...['Deleted', 'Former'].map((what) =>
    page(
      `our card among ${what} integrations`,
      `<h2>${what} integrations</h2>${card('Pingometer', OTHER)}`,
      null,
    ),
  ),
  page(
    'a row that is another organisation’s',
    table(['Organization', ...HEADS], ['Initech', 'Pingometer', OTHER]),
    null,
  ),
  page('a row that is this organisation’s', table(['Organization', ...HEADS], ['Globex', 'Pingometer', KEY])),
  page('a row that is off', table([...HEADS, 'State'], ['Pingometer', OTHER, 'Off']), null),
  ...['Organization', 'Account', 'Org'].map((head) =>
    page(
      `a row under a name of another: ${head}`,
      table([...HEADS, head], ['Pingometer', OTHER, 'Initech']),
      null,
    ),
  ),
  ...['<input type="checkbox">', '<button role="switch" aria-checked="false">x</button>'].map((off) =>
    page(
      `a row that is turned off with ${off}`,
      table([...HEADS, 'Enabled'], ['Pingometer', OTHER, off]),
      null,
    ),
  ),
  page(
    'a row with a box to choose it',
    table(
      ['', ...HEADS],
      ['<input type="checkbox">', 'Pingometer', KEY],
      ['<input type="checkbox">', 'Nagios', OTHER],
    ),
  ),
  page(
    'a row whose name is struck through',
    table(HEADS, ['<s>Pingometer</s>', OTHER], ['Nagios', KEY]),
    null,
  ),
  page('our name beside the contents', `<aside><p>Pingometer</p></aside><div>${keyed(OTHER)}</div>`, null),
  page('our name before the contents', `<div><p>Pingometer</p></div><main>${keyed(OTHER)}</main>`, null),
  page(
    'a message of ours',
    `<div role="status"><b>Pingometer</b><p>was enabled.</p></div><div>${keyed(OTHER)}</div>`,
    null,
  ),
  ...['<a href="#">Enable</a>', '<button>Connect</button>', '<p>Not enabled</p>'].map((act) =>
    page(
      `our tile with ${act}, and a key`,
      `<section><b>Pingometer</b> ${act}</section><section>${keyed(OTHER)}</section>`,
      null,
    ),
  ),
  page(
    'our tile, and a key with words of its own',
    `<section><b>Pingometer</b></section><section><p>Default API</p>${keyed(OTHER)}</section>`,
    null,
  ),
  page(
    'our tile among those last viewed',
    `<section><p>Last viewed</p><p>Pingometer</p></section><section>${keyed(OTHER)}</section>`,
    null,
  ),
  ...['Sandbox', 'Copy keys from another organization'].map((head) =>
    page(`our card under ${head}`, `<h2>${head}</h2>${card('Pingometer', OTHER)}`, null),
  ),
  page(
    'rows under another title',
    `<h2>Keys</h2>${table(['Integration', 'Key'], ['Nagios', OTHER], ['Pingometer', KEY])}`,
    null,
  ),
]

/** Such a page, at the address of the list. */
export function listPage({ html }: Pick<KeyPage, 'html'>): Made {
  return {
    address: 'https://portal.victorops.com/dash/globex#/integrations',
    html: `<!doctype html><html lang="en"><style>body { font: 14px sans-serif } .strip { background: #eee }</style><body><nav><a href="#">Incidents</a> <a href="#">Settings</a></nav><h1>Integrations</h1><p>Connect your tools.</p>${html}</body></html>`,
  }
}
