import { KEY, type KeyPage, LABEL, OTHER, REVOKE, strip, URL_OF } from './keyPages'

/** Pages with parts for several keys, and words at the labels and the keys that tell which of them is in use. */

const page = (name: string, html: string, told: KeyPage['told'] = null): KeyPage => ({
  name,
  html,
  told,
  css: '.head { background: #ddd; padding: 6px } .cols { display: flex; gap: 16px } .cols > div { width: 480px }',
})
const under = (label: string, ...all: readonly string[]) =>
  `<div class="strip">${label}</div><div>${all.map((one) => `<div>${one}</div>`).join('')}</div>`
const part = (name: string, key: string, label = LABEL) =>
  `<div><div class="head">${name}</div><b>${label}</b><div>${key} ${REVOKE}</div></div>`
const ways = (key: string) => [
  `<textarea readonly cols="40" rows="1">${key}</textarea>`,
  `<input readonly value="${key}">`,
  `<code>${key}</code>`,
  `<pre>${key}</pre>`,
  `<button title="Copy">${key}</button>`,
]
const all = (inner: readonly string[]) => inner.join('')

/** Words beside a key, in brackets or in an element of their own. */
const BESIDE: KeyPage[] = [
  ...['<i>Previous</i>', '(Previous)', '<small>Inactive</small>', '(Revoked)', '<i>Old</i>'].flatMap((word) =>
    ways(OTHER).map((way) => page(`${way.slice(0, 5)} and ${word}`, strip(`${way} ${word}`))),
  ),
  ...['<small>In use</small>', '(Active)', '<i>Valid</i>', '(Current)', '(Primary)'].flatMap((word) =>
    ways(KEY).map((way) => page(`${way.slice(0, 5)} and ${word}`, strip(`${way} ${word}`), KEY)),
  ),
  ...['<small>Expired</small>', '(Previous)', '<b>Revoked</b>'].map((word) =>
    page(`an address and ${word}`, strip(`<code>${URL_OF(OTHER)}</code> ${word}`, 'Service API Endpoint')),
  ),
  ...['<small>In use</small>', '(Valid)', '<b>Active</b>'].map((word) =>
    page(`an address and ${word}`, strip(`${URL_OF(KEY)} ${word}`, 'Service API Endpoint'), KEY),
  ),
  page(
    'one of two keys is the first, the other the second',
    under(LABEL, `${KEY} (Primary)`, `${OTHER} (Secondary)`),
  ),
  page('dots of another kind in the key’s place', strip('········'), 'part'),
  page(
    'a word that does not go in beside the key',
    `<div style="width:480px"><span>Service API Endpoint:</span> <span><input readonly value="${URL_OF(OTHER).replace(/<.*?>/g, '')}" style="width:330px"> <i>Inactive</i></span></div>`,
  ),
  page('an address and words that may be more of it', strip(`${URL_OF(OTHER)} of Nagios`, 'URL to notify')),
  page(
    'the old key, and the one in use below it',
    under(LABEL, `<b>${OTHER}</b> <i>Disabled</i>`, `${KEY} <i>In use</i>`),
    KEY,
  ),
  page('the old key, and another number', under(LABEL, `${OTHER} <i>Disabled</i>`, `<b>Tracking</b> ${KEY}`)),
  page(
    'a word below a key in text as it is written, and another key',
    under(LABEL, `<pre>${OTHER}</pre><small>Disabled</small>`, `${KEY} <small>Primary</small>`),
  ),
  page(
    'a word below a key, and a number in another column',
    `<table><tr><th>${LABEL}</th><th>Integration ID</th></tr><tr><td><pre>${OTHER}</pre><small>Revoked</small></td><td>${KEY}</td></tr></table>`,
  ),
]

/** Words beside a label. */
const AT_LABEL: KeyPage[] = [
  ...['(Active)', '<small>Current</small>:', '(In use):', '<small>Valid</small>'].map((word) =>
    page(`${LABEL} ${word}`, under(`${LABEL} ${word}`, `${KEY} ${REVOKE}`), KEY),
  ),
  ...['(Revoked)', '<small>Previous</small>', '(Inactive):'].map((word) =>
    page(`${LABEL} ${word}`, under(`${LABEL} ${word}`, `${OTHER} ${REVOKE}`)),
  ),
  page(
    'a word beside a label at the left of the key',
    `<table><tr><td>${LABEL} <small>Current</small></td><td><input readonly value="${KEY}"></td></tr></table>`,
    KEY,
  ),
  page('another name beside the label', under(`${LABEL} <small>Nagios</small>`, `${OTHER} ${REVOKE}`)),
  page('space before the colon', `<p><b>URL to notify :</b> ${URL_OF(KEY)}</p>${REVOKE}`, KEY),
  ...['(Revoked)', '(Primary)', 'for alerts'].map((word) =>
    page(
      `${word} beside the label, and the part of another integration below`,
      `${under(`${LABEL} ${word}`, `${KEY} ${REVOKE}`)}${part('Northwind', OTHER)}`,
      word === '(Primary)' ? KEY : null,
    ),
  ),
]

/** Labels in one line with what stands before them. */
const IN_LINE: KeyPage[] = ['—', KEY].map((value) =>
  page(
    `a field before the label, ${value === KEY ? 'the key' : 'nothing'} in its place, and another number`,
    `<input type="search" placeholder="Search"><label>${LABEL}</label><p>${value}</p><label>Integration ID</label><p>${OTHER}</p>`,
    value === KEY ? KEY : null,
  ),
)

/** Parts for several integrations, named in plain letters. */
const PARTS: KeyPage[] = [
  page('another integration’s part before ours', all([part('Grafana', OTHER), part('Pingometer', KEY)])),
  page(
    'another integration’s part before ours, which has none',
    all([part('Grafana', OTHER), part('Pingometer integration', '—')]),
  ),
  page('ours before another’s', all([part('Pingometer', KEY), part('Grafana', OTHER)]), KEY),
  ...(
    [
      ['<span>Service API Key <i>Expired</i></span>', KEY, null],
      ['<span>API Key <i>Current</i></span>', KEY, KEY],
      ['<span>Service API Key</span>', `<code>${KEY.slice(0, 8)}…</code> <button>Show</button>`, 'part'],
      ['<span>Service API Key</span>', '<span>••••••••f5bd</span> <button>Show</button>', 'part'],
      ['Service API Key', '••••••••f5bd <button>Show</button>', 'part'],
    ] as const
  ).flatMap(([label, value, told]) => [
    page(`${label} ${value} in one line`, `<p>${label} ${value}</p>`, told),
    page(
      `${label} ${value} in one line, and another integration’s part`,
      `<p>${label} ${value}</p><details open><summary>Bolt</summary><p>API Key ${OTHER}</p></details>`,
      told,
    ),
    page(
      `${label} ${value} in one line under its name, and another integration’s part`,
      `<div class="head">Pingometer</div><p>${label} ${value}</p>${part('Grafana', OTHER)}`,
      told,
    ),
  ]),
  ...['YOUR_SERVICE_API_KEY', '$service_api_key', '{service_api_key}'].map((word) =>
    page(
      `${word} in the key’s place, and another integration’s part`,
      `<p><b>${LABEL}:</b> ${word}</p>${part('Grafana', OTHER)}`,
    ),
  ),
  page(
    'an example, and another integration’s part',
    `<h4>Example</h4><div>${LABEL}</div><code>${KEY}</code>${part('Bolt', OTHER)}`,
  ),
  page(
    'the public interface’s own key',
    `<dl><dt>API ID</dt><dd>4f9c02ab</dd><dt>API Key</dt><dd>9f86d081884c7d659a2feaa0c55ad015</dd></dl>`,
  ),
]

const list = (label: string, chosen: string, ...names: readonly string[]) =>
  `<label>${label} <select>${names.map((one) => `<option ${one === chosen ? 'selected' : ''}>${one}</option>`).join('')}</select></label>`

/** Lists of organisations above the key, on a page of *globex*. */
const ORGANISATIONS: KeyPage[] = [
  page('set to another', list('Organization', 'Initech', 'Globex', 'Initech') + strip(OTHER)),
  page(
    'set to another, with full names',
    list('Company:', 'Initech Ltd.', 'Globex Inc.', 'Initech Ltd.') + strip(OTHER),
  ),
  page('set to its own', list('Organization', 'Globex', 'Globex', 'Initech') + strip(KEY), KEY),
  page('set to none', list('Organization', 'Select…', 'Select…', 'Globex', 'Initech') + strip(KEY), KEY),
  page(
    'its own under another name',
    list('Organization', 'The Works', 'The Works', 'Initech') + strip(KEY),
    KEY,
  ),
  page('a banner that names another', `<div>You are viewing initech’s data.</div>${strip(OTHER)}`),
  page('a banner that names its own', `<div>You are viewing globex’s data.</div>${strip(KEY)}`, KEY),
  page('a line that names another', `<p>Organization: <b>Initech</b></p>${strip(OTHER)}`),
  page('a line that names its own', `<p>Organization: <b>Globex</b></p>${strip(KEY)}`, KEY),
  page('a pair that names another', `<dl><dt>Company</dt><dd>Initech</dd></dl>${strip(OTHER)}`),
  page('a pair that names its own', `<dl><dt>Company</dt><dd>Globex Inc.</dd></dl>${strip(KEY)}`, KEY),
  page('a list of routing keys', list('Routing key', 'ops', 'globex', 'ops') + strip(KEY), KEY),
].map((one) => ({ ...one, name: `a list of organisations: ${one.name}` }))

export const KEY_PARTS: KeyPage[] = [...BESIDE, ...AT_LABEL, ...IN_LINE, ...PARTS, ...ORGANISATIONS]
