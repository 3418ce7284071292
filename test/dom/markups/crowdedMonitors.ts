import { type Crowded, field } from './crowdedParts'
import { pageWith } from './shell'

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

/** Forms of a monitor with other things close to them. */
export const MONITOR: Crowded[] = [
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
