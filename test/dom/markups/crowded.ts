import type { Made } from '../inPage'
import { pageWith } from './shell'

/** Forms with other things close to them, over them or named like them, and what a person still sees at once. */

export interface Crowded {
  name: string
  page: Made
  /** What is found; nothing else may be. */
  field: string | null
  kind: string
  refusal?: string
}

const field = (label: string, is: string, more = '') =>
  `<div class="row"><div class="label">${label}</div><input data-is="${is}" ${more}></div>`
const STATUS =
  '<div class="row"><div class="label">STATUS:</div><input type="checkbox" data-is="status"></div>'
const KEY = field('API KEY:', 'right')
const FORM = KEY + STATUS
const COPY = FORM.replace('right', 'copy').replace('"status"', '"copy"')

const api = (name: string, body: string, refusal?: string): Crowded => ({
  name: `account: ${name}`,
  page: pageWith('api', body),
  field: refusal ? null : 'right',
  kind: 'extras-victorops',
  ...(refusal ? { refusal } : {}),
})

const ACCOUNT: Crowded[] = [
  api(
    'a label with its value, and a field for something else',
    `<p><b>API KEY:</b> 2f1c-77 (set)</p><p><input placeholder="Add a comment" data-is="other"></p>${STATUS}`,
    'no-field',
  ),
  api(
    'help in smaller letters, in the line of the label',
    `<p>API KEY <span style="font-size:11px">copy it from your VictorOps account</span></p><input data-is="right">
     <p>STATUS <small>While it is off nothing is sent.</small></p><input type="checkbox" data-is="status">`,
  ),
  api(
    'a box to tick that says what it does',
    KEY +
      STATUS.replace('<input', '<label><input').replace(/("status">)/, '$1 Enable this integration</label>'),
  ),
  api(
    'labels below both',
    '<div style="margin-bottom:34px"><input data-is="right"><div>API KEY</div></div><div><input type="checkbox" data-is="status"><div>STATUS</div></div>',
  ),
  api(
    'labels at the right of both',
    '<p><input data-is="right"> API KEY</p><p><input type="checkbox" data-is="status"> STATUS</p>',
  ),
  api(
    'SUBMIT in the line of the switch',
    '<form><p>API KEY:</p><input data-is="right"><p>STATUS:</p><input type="checkbox" data-is="status"> <button>SUBMIT</button></form>',
  ),
  api(
    'a switch whose name only those hear who see nothing',
    `${KEY}<div class="row"><div class="label">STATUS:</div><button type="button" role="switch" aria-checked="false" aria-label="Send alerts to VictorOps" data-is="status" style="width:60px;height:26px"></button></div>`,
  ),
  api(
    'a hidden name in the label that draws the switch',
    `<style>#s { position: absolute; opacity: 0 } #s + label { display: block; width: 60px; height: 26px; background: grey }</style>
     ${KEY}<div class="row"><div class="label">STATUS:</div><input id="s" type="checkbox"><label for="s" data-is="status"><span class="sr">VictorOps enabled</span></label></div>`,
  ),
  api(
    'help in smaller letters under each label, in one element with it',
    '<p>API KEY:<br><small>Enter the key here</small></p><input data-is="right"><p>STATUS:</p><input type="checkbox" data-is="status">',
  ),
  api(
    "all integrations' names as headings beside it",
    `<div style="display:flex"><div style="width:200px"><h4>SLACK</h4><h4>VICTOROPS</h4><h4>WEBHOOK</h4></div><div>${FORM}</div></div>`,
  ),
  api(
    "another product's dialog over it",
    `${FORM}<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:white"><h2>Slack</h2>${COPY}</div>`,
    'no-field',
  ),
]

const part = (name: string, body: string, kind = 'extras-victorops'): Crowded => ({
  name: `a part: ${name}`,
  page: ((made) => ({
    ...made,
    html: made.html
      .replace(/<h1>.*?<\/h1>/, '<h1>Account - Extras</h1>')
      .replace(
        /<div class="bar">.*?<\/div>/,
        '<div class="bar">This page lets you edit your integrations.</div>',
      ),
  }))(pageWith('api', body)),
  field: kind === 'extras-victorops' ? 'right' : null,
  kind,
})
const item = (name: string, opened = '') => `<div><div>${name}:</div><a href="#">Manage</a>${opened}</div>`
const tabs = (chosen: string) =>
  `<div role="tablist">${['SLACK', 'VICTOROPS', 'WEBHOOK'].map((name) => `<button type="button" role="tab" aria-selected="${name === chosen}">${name}</button>`).join('')}</div>`
const links = (chosen: string) =>
  `<nav>${['Slack', 'VictorOps', 'Webhook'].map((name) => `<a href="#" ${name === chosen ? 'aria-current="true"' : ''}>${name}</a> `).join('')}</nav>`

const PARTS: Crowded[] = [
  part('opened under its own Manage', item('SLACK') + item('VICTOROPS', FORM) + item('WEBHOOK')),
  part('two opened, each under its own', item('SLACK', COPY) + item('VICTOROPS', FORM)),
  part('a form under the whole list', `<div>${item('SLACK')}${item('VICTOROPS')}</div>${COPY}`, 'extras'),
  part('its tab chosen', `${tabs('VICTOROPS')}<div role="tabpanel">${FORM}</div>`),
  part("another's tab chosen", `${tabs('SLACK')}<div role="tabpanel">${COPY}</div>`, 'none'),
  part('its link told to be the current one', links('VictorOps') + FORM),
  part("another's link told to be the current one", links('Webhook') + COPY, 'none'),
  part('unfolded', `<details open><summary>VICTOROPS</summary>${FORM}</details>`),
  part(
    'a sentence that names no product',
    `<h3>VictorOps</h3><p>Wakes up whoever is on call.</p>${FORM}<h3>Slack</h3><p>Tells a channel.</p>${COPY}`,
  ),
  part(
    "another's heading, longer than a name",
    `<nav>${item('SLACK')}<a href="#">VictorOps</a></nav><h3>Squadcast integration settings</h3>${COPY}`,
    'none',
  ),
]

const edit = (name: string, body: string, found: string | null = 'right', address?: string): Crowded => ({
  name: `monitor: ${name}`,
  page: pageWith('routing', body, address ? { address } : {}),
  field: found,
  kind: 'monitor-advanced',
  ...(found ? {} : { refusal: 'no-field' }),
})
const titled = (title: string, address: string, kind: string): Crowded => ({
  name: `monitor: titled ${title} at ${address}`,
  page: ((made) => ({
    ...made,
    html: made.html
      .replace(/<h1>.*?<\/h1>/, `<h1>${title}</h1>`)
      .replace(/<div class="bar">.*?<\/div>/, '<div class="bar">Erweitert</div>'),
  }))(
    pageWith('routing', field('VICTOROPS ROUTING KEY:', 'right') + field('NOTES:', 'notes'), {
      address: `https://app.pingometer.com/${address}`,
    }),
  ),
  field: kind === 'none' ? null : 'right',
  kind,
})
const NAMES = ['PagerDuty', 'VictorOps', 'Opsgenie']
const each = (write: (name: string, is: string) => string) =>
  NAMES.map((name) => write(name, name === 'VictorOps' ? 'right' : 'other')).join('')
const ROW = (label: string, is: string) =>
  `<div class="row"><label for="f">${label}</label><div><input id="f" data-is="${is}"></div></div>`

const LABELS = [
  ['EXPECT DATA', 'data'],
  ['HTTP PROXY', 'proxy'],
  ['VICTOROPS ROUTING KEY', 'right'],
  ['NOTES', 'notes'],
] as const
const form = (write: (label: string, is: string) => string) =>
  LABELS.map(([label, is]) => write(label, is)).join('')

const MONITOR: Crowded[] = [
  edit(
    'labels below',
    form((label, is) => `<p><input data-is="${is}"><br><small>${label}</small></p>`),
  ),
  edit(
    'labels at the right',
    form((label, is) => `<p><input data-is="${is}"> ${label}</p>`),
  ),
  edit(
    'a label below the last field that is none of its',
    form((label, is) => (is === 'right' ? '' : `<p>${label}<br><input data-is="${is}"></p>`)) +
      '<p>VICTOROPS ROUTING KEY</p>',
    null,
  ),
  edit(
    'a field for a file, and another one behind it',
    '<p>VICTOROPS ROUTING KEY:<br><input type="file" data-is="file"></p><p><input data-is="other"></p>',
    null,
  ),
  edit(
    'a label with its value, and a field behind it',
    '<p><b>VICTOROPS ROUTING KEY:</b> ops <a href="#">change</a></p><p><input data-is="other"></p>',
    null,
  ),
  edit(
    'one id given to all fields',
    ROW('EXPECT DATA:', 'expect') + ROW('VICTOROPS ROUTING KEY:', 'right') + ROW('NOTES:', 'notes'),
  ),
  edit(
    'an id given twice, the label of the second field',
    `<div class="row"><div>EXPECT DATA:</div><input id="f" data-is="expect"></div>${ROW('VICTOROPS ROUTING KEY:', 'right')}`,
  ),
  edit(
    'a sentence in place of the field',
    '<form><div class="row"><div>VICTOROPS ROUTING KEY:</div><div>Comes with the larger plan.</div></div><div class="row"><input data-is="coupon" placeholder="Coupon"></div><button>SUBMIT</button></form>',
    null,
  ),
  edit(
    'help in one box with the label, the field in the next',
    '<div style="display:flex"><div><div>VICTOROPS ROUTING KEY:</div><div>Leave this empty for none.</div></div><div><input data-is="right" placeholder="e.g. my-team"></div></div>',
  ),
  edit(
    'routing keys under headings',
    each((name, is) => `<h3>${name}</h3>${field('ROUTING KEY:', is)}`),
  ),
  edit(
    'routing keys in groups',
    each((name, is) => `<fieldset><legend>${name}</legend>${field('ROUTING KEY:', is)}</fieldset>`),
  ),
  edit(
    'routing keys in cards',
    each((name, is) => `<section><div><b>${name}</b></div>${field('Routing key', is)}</section>`),
  ),
  edit(
    'routing keys in rows of a table',
    `<table>${each((name, is) => `<tr><th>${name}</th><td>ROUTING KEY:</td><td><input data-is="${is}"></td></tr>`)}</table>`,
  ),
  edit(
    'routing keys under headings, none of ours',
    ['PagerDuty', 'Opsgenie'].map((name) => `<h3>${name}</h3>${field('ROUTING KEY:', 'other')}`).join(''),
    null,
  ),
  edit(
    'routing keys of ours and of a product nobody knows',
    `<h3>VictorOps</h3><p>Team</p>${field('ROUTING KEY:', 'other')}<div>Squadcast</div>${field('ROUTING KEY:', 'other')}`,
    null,
  ),
  edit(
    'a box to tick between label and field',
    '<div class="row"><span class="label">VICTOROPS ROUTING KEY:</span> <label><input type="checkbox" checked data-is="tick"> override</label><div style="margin-top:12px"><input data-is="right"></div></div>',
  ),
  edit(
    'a switch before the field',
    `${field('NOTES:', 'notes')}<div class="row"><div>VICTOROPS ROUTING KEY:</div><div><span role="switch" aria-checked="true" tabindex="0" aria-label="In use" data-is="tick" style="display:inline-block;width:36px;height:18px"></span> <input data-is="right"></div></div>`,
  ),
  edit(
    'a label that is a link to its help',
    '<div class="row"><label><a href="/help/victorops">VICTOROPS ROUTING KEY</a>:</label><div><input data-is="right"></div></div>',
  ),
  edit(
    'a sign that an icon font draws for a word',
    field('<i class="material-icons">vpn_key</i> VICTOROPS ROUTING KEY:', 'right') + field('NOTES:', 'notes'),
  ),
  edit(
    'another field, far in, whose label a style sheet draws',
    `<x-form style="display:block"><template shadowrootmode="open"><style>.d { position: absolute; top: -9px; left: 8px; font-size: 12px } .d::before { content: 'STATUSPAGE.IO COMPONENT ID:' }</style>
    <div style="display:grid;grid-template-columns:1fr 1fr;column-gap:40px"><div><p style="margin:4px 0">VICTOROPS ROUTING KEY:</p> <div>ops</div></div>
    <div style="position:relative;width:340px"><div class="d"></div><div><div style="display:flex"><div style="padding:3px"><span><input data-is="statuspage" style="width:300px"></span></div></div></div></div></div></template></x-form>`,
    null,
  ),
  edit('the product in two words', field('VICTOR OPS ROUTING KEY:', 'right')),
  titled('Monitors › Edit', 'monitors/settings', 'monitor-advanced'),
  titled('Monitor bearbeiten', 'monitors/5f0c2a9be1a4c30017d2b9aa/edit', 'monitor-advanced'),
  titled('Checkout API', '#/monitors/5f0c2a9be1a4c30017d2b9aa/advanced', 'monitor-advanced'),
  titled('Monitor - Events', 'monitors/5f0c2a9be1a4c30017d2b9aa/events', 'none'),
]

export const CROWDED: Crowded[] = [...ACCOUNT, ...PARTS, ...MONITOR]
