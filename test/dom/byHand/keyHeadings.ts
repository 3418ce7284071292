import { KEY, type KeyPage, LABEL, OTHER, REVOKE, strip, URL_OF } from './keyPages'

/** What stands over a key and says whose it is: a heading, a line, or a list that is set to one of several. */
const part = (inner: string) => `<section>${inner}</section>`
const BEFORE = '<h3>Previous keys</h3>'

/** Keys of before in a part of their own, and the person's own key. */
const PARTS: KeyPage[] = [
  {
    name: 'the keys of before above the key, without a label',
    html: `${BEFORE}<p>${OTHER}</p>${strip(KEY)}`,
    told: KEY,
  },
  {
    name: 'the same in a part of their own',
    html: part(`${BEFORE}<p>${OTHER}</p>`) + part(strip(KEY)),
    told: KEY,
  },
  {
    name: 'the keys of before in a part that tells of them, and one in the next',
    html: part(`${BEFORE}<p>They work until Monday.</p>`) + part(strip(OTHER)),
    told: null,
  },
  { name: 'the keys of before, each with its label', html: BEFORE + strip(OTHER) + strip(KEY), told: null },
  {
    name: 'the keys of before below the key, without a label',
    html: `${strip(KEY)}${BEFORE}<p>${OTHER}</p>`,
    told: KEY,
  },
  {
    name: 'the keys of before below an empty place',
    html: `${strip('')}${BEFORE}<p>${OTHER}</p>`,
    told: null,
  },
  { name: 'the person’s own key above it', html: strip(OTHER, 'Your API Key') + strip(KEY), told: KEY },
  {
    name: 'the person’s own key above dots',
    html: strip(OTHER, 'Your API Key') + strip('••••••••'),
    told: 'part',
  },
  {
    name: 'the person’s own key above an empty place',
    html: `${strip(OTHER, 'Your API Key')}<div class="strip">${LABEL}</div>`,
    told: null,
  },
  { name: 'the person’s own key below it', html: strip(KEY) + strip(OTHER, 'Your API Key'), told: 'two' },
  { name: 'another API key above it', html: strip(OTHER, 'API Key') + strip(KEY), told: 'two' },
]

export const KEY_HEADINGS: KeyPage[] = [
  ...PARTS,
  {
    name: 'a heading Webhook over the only key: the portal has a tab of that name',
    html: `<h3>Webhook</h3>${strip(KEY)}`,
    told: KEY,
  },
  { name: 'a heading Backup over the only key', html: `<h3>Backup</h3>${strip(KEY)}`, told: KEY },
  { name: 'a heading Second key over the only key', html: `<h3>Second key</h3>${strip(KEY)}`, told: KEY },
  {
    name: 'a heading Previous key over the only key',
    html: `<h3>Previous key</h3>${strip(OTHER)}`,
    told: null,
  },
  { name: 'a heading Previous over the only key', html: `<h3>Previous</h3>${strip(OTHER)}`, told: null },
  {
    name: 'a heading Revoked keys over the only key',
    html: `<h3>Revoked keys</h3>${strip(OTHER)}`,
    told: null,
  },
  { name: 'a heading Deleted over the only key', html: `<h3>Deleted</h3>${strip(OTHER)}`, told: null },
  { name: 'a heading Old key over the only key', html: `<h3>Old key</h3>${strip(OTHER)}`, told: null },
  { name: 'a heading Disabled over the only key', html: `<h3>Disabled</h3>${strip(OTHER)}`, told: null },
  {
    name: 'the key of before after the key, under a heading',
    html: `${strip(KEY)}<h3>Previous key</h3>${strip(OTHER)}`,
    told: KEY,
  },
  {
    name: 'a heading that says Integration: and a word of the page',
    html: `<h3>Integration: Status</h3>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'a line that says Integration: and a word of the page',
    html: `<div>Integration: Status</div>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'a heading that says Service: and a word of the page',
    html: `<h3>Service: Live</h3>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'a pair of a definition list that says so',
    html: `<dl><dt>Integration</dt><dd>Status</dd></dl>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'a heading that says Integration: and its own name',
    html: `<h3>Integration: Pingometer</h3>${strip(KEY)}`,
    told: KEY,
  },
  {
    name: 'a line that says Integration: and how it is',
    html: `<div>Integration: Enabled</div>${strip(KEY)}`,
    told: KEY,
  },
  {
    name: 'a line that says Status: and how it is',
    html: `<div>Status: Active</div>${strip(KEY)}`,
    told: KEY,
  },
  {
    name: 'a list set to another integration',
    html: `<select><option>Pingometer</option><option selected>Nagios</option></select>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'a list set to a word that stands for an integration',
    html: `<label>Integration <select><option>Pingometer</option><option selected>Status</option></select></label>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'a list of integrations without ours, set to one',
    html: `<label>Integration <select><option>Zabbix</option><option selected>Nagios</option></select></label>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'a list without a label, set to another integration',
    html: `<select><option>Zabbix</option><option selected>Nagios</option></select>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'a list that leads to the integrations, nothing chosen',
    html: `<select><option selected>Go to integration</option><option>Pingometer</option></select>${strip(KEY)}`,
    told: KEY,
  },
  {
    name: 'a list between the label and the key',
    html: `<div class="strip">${LABEL}</div><select><option selected>Nagios</option><option>Pingometer</option></select><div>${OTHER} ${REVOKE}</div>`,
    told: null,
  },
  {
    name: 'a list set to an integration whose name begins as a request does',
    html: `<select><option>Pingometer</option><option selected>Anypoint Monitoring</option></select>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'a list set to our integration',
    html: `<select><option selected>Pingometer</option><option>Nagios</option></select>${strip(KEY)}`,
    told: KEY,
  },
  {
    name: 'a list for the routing key that goes into the address',
    html: `<label>Routing key <select><option selected>database</option><option>web</option></select></label>${strip(URL_OF(KEY), 'Service API Endpoint')}`,
    told: KEY,
  },
  {
    name: 'a list of regions',
    html: `<label>Region <select><option selected>Frankfurt</option><option>Oregon</option></select></label>${strip(KEY)}`,
    told: KEY,
  },
  {
    name: 'a field with a list, set to another integration',
    html: `<label>Integration <input role="combobox" value="Nagios"></label>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'a search field with a word in it',
    html: `<input type="search" value="Nagios" placeholder="Search integrations">${strip(KEY)}`,
    told: KEY,
  },
  {
    name: 'a list that a button opens, set to another integration',
    html: `<button aria-haspopup="listbox">Nagios ▾</button>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'a choice of one among circles, another one chosen',
    html: `<label><input type="radio" name="i"> Pingometer</label> <label><input type="radio" name="i" checked> Nagios</label>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'another integration in a closed part above',
    html: `<details><summary>Nagios</summary>${strip(OTHER)}</details>${strip(KEY)}`,
    told: null,
  },
  {
    name: 'another integration in a closed part below',
    html: `${strip(KEY)}<details><summary>Nagios</summary>${strip(OTHER)}</details>`,
    told: KEY,
  },
  {
    name: 'another integration in a dialog over the page',
    html: `${strip(KEY)}<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff"><h1>Nagios</h1>${strip(OTHER)}</div>`,
    told: null,
  },
  {
    name: 'another integration in a dialog over the page, above its heading',
    html: `${strip(KEY)}<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff"><h2 style="margin:0">Nagios</h2><p>Nagios sends alerts as hosts change.</p>${strip(OTHER)}</div>`,
    told: null,
  },
  {
    name: 'a heading of what is disabled, over nothing, and one of what is in use',
    html: `<div class="strip">${LABEL}</div><p>${OTHER}</p><h4>Disabled</h4><h4>Current key</h4><p>${KEY}</p>`,
    told: null,
  },
  {
    name: 'a history of keys alone',
    html: `<h3>API key history</h3>${strip(OTHER)}`,
    told: null,
  },
  {
    name: 'a history of keys below, with the days they were revoked',
    html: `${strip(KEY)}<h3>History</h3><table><tr><th>Key</th><th>Revoked</th></tr><tr><td>${OTHER}</td><td>2020-01-01</td></tr></table>`,
    told: KEY,
  },
  {
    name: 'another key below, under a heading that does not say so',
    html: `${strip(KEY)}<h3>Your new key</h3><div>${OTHER}</div>`,
    told: null,
  },
]
