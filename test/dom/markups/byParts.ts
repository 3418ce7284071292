import { type Examined, monitor, noMonitor } from './examined'

/** A monitor's form with parts of other things beside and below it, and with headings that a person expects in it. */

const row = (label: string, is: string) =>
  `<div class="row"><div class="label">${label}:</div><input data-is="${is}"></div>`
const key = (is = 'right') => row('VICTOROPS ROUTING KEY', is)
const monitors = (more = '') =>
  row('EXPECT DATA', 'expect') + row('CACHET COMPONENT ID', 'cachet') + more + row('NOTES', 'notes')
const CONTACT = row('NAME', 'name') + row('EMAIL', 'email') + key('contact')
const FORM = `<form>${monitors()}</form>`
const PLAIN = 'background:none;color:#000'

const OTHERS: [how: string, html: string][] = [
  ['below the form', `${FORM}<section><h3>Contact</h3>${CONTACT}</section>`],
  ['in the form', `<form>${monitors()}<section><h3>Contact</h3>${CONTACT}</section></form>`],
  [
    'beside the form',
    `<div style="display:flex">${FORM}<aside style="${PLAIN}"><h2>Contact</h2>${CONTACT}</aside></div>`,
  ],
  [
    'before the form',
    `<div style="display:flex"><aside style="${PLAIN}"><h2>Edit contact</h2>${CONTACT}</aside>${FORM}</div>`,
  ],
  ['in a box before the form, the head outside', `<h3>Contact</h3><div>${CONTACT}</div>${FORM}`],
  [
    'as a group of fields',
    `<form>${monitors()}<fieldset><legend>Contact</legend>${CONTACT}</fieldset></form>`,
  ],
  ['in larger letters', `${FORM}<div><div style="font-size:18px">Contact</div>${CONTACT}</div>`],
  ['in bolder letters', `${FORM}<div><div><b style="font-weight:900">Contact</b></div>${CONTACT}</div>`],
  ['for those who hear', `${FORM}<section aria-label="Contact">${CONTACT}</section>`],
  [
    'by a head that opens it',
    `${FORM}<div><button type="button" aria-expanded="true">Contact</button><div>${CONTACT}</div></div>`,
  ],
  [
    'by its chosen tab',
    `${FORM}<div><div role="tablist"><button role="tab" aria-selected="true">Contact</button><button role="tab">Log</button></div><div>${CONTACT}</div></div>`,
  ],
  [
    'by a head with a box to tick',
    `${FORM}<div><div><h4>Contact</h4><input type="checkbox"></div><div>${CONTACT}</div></div>`,
  ],
  [
    'by a head, before a part in it with a head of its own',
    `${FORM}<div><h3>Contact</h3><section><h3>Log</h3><input data-is="log"></section>${CONTACT}</div>`,
  ],
  [
    'by a head, under which another one stands',
    `${FORM}<h3>Contact</h3>${row('NAME', 'name')}<h4>Integrations</h4>${key('contact')}`,
  ],
]

/** A label in bolder letters than the others. */
const bold = (label: string, inner: string) => `<div class="row"><b>${label}</b><br>${inner}</div>`

const EXPECTED = [
  'Advanced',
  'Integrations',
  'Notifications',
  'Monitor - Edit',
  'VictorOps',
  'Alerts',
  'Other services',
  'Edit notifications',
]
/** Names that monitors may have, and that say something of others. */
const NAMES = ['Customer portal', 'Team site', 'Edit Shop', 'Monitor: User login']

export const BY_PARTS: Examined[] = [
  ...OTHERS.map(([how, html]) => noMonitor(`a contact's routing key ${how}`, html)),
  ...['New user', 'VictorOps contact', 'Account defaults', 'Bulk edit', 'New webhook', 'Teams'].map((title) =>
    noMonitor(
      `a routing key of a part headed ${title}`,
      `${FORM}<section><h3>${title}</h3>${CONTACT}</section>`,
    ),
  ),
  ...EXPECTED.map((title) =>
    monitor(
      `a monitor's routing key headed ${title}`,
      `<form>${row('HTTP PROXY', 'proxy')}<h3>${title}</h3>${key()}${row('NOTES', 'notes')}</form>`,
    ),
  ),
  ...NAMES.flatMap((name) => [
    monitor(`a form headed by the monitor's name ${name}`, `<h2>${name}</h2><form>${monitors(key())}</form>`),
    monitor(`rows headed by the monitor's name ${name}`, `<h2>${name}</h2>${monitors(key())}`),
  ]),
  monitor(
    'a field for a contact before the routing key',
    `<form>${monitors(row('CONTACT', 'contact') + key())}</form>`,
  ),
  monitor(
    'contacts to tick before the routing key',
    `<form>${monitors(`<div class="row"><div class="label">CONTACTS</div><label>Ann <input type="checkbox" data-is="ann"></label></div>${key()}`)}</form>`,
  ),
  monitor(
    'a field for a contact with a bolder label before the routing key',
    `<form>${bold('CONTACT', '<select data-is="contact"><option>Ann</option></select>')}${key()}</form>`,
  ),
  monitor(
    'contacts to tick with a bolder label before the routing key',
    `<form>${bold('CONTACTS:', '<label>Ann <input type="checkbox" data-is="ann"></label>')}${key()}</form>`,
  ),
  {
    name: 'the routing key alone under a bar that says whose account it is',
    page: {
      address: 'https://app.pingometer.com/monitors/5f0c2a9be1a4c30017d2b9aa/edit',
      html: `<!doctype html><body><h1>Monitor - Edit</h1><h2>This page lets you edit a monitor in your account</h2><form>${key()}</form>`,
    },
    field: 'right',
  },
  monitor(
    'a bold sentence about contacts before the routing key',
    `<p><b>Contacts are told of every alert.</b></p>${key()}`,
  ),
  monitor(
    'a part that is headed as a monitor and has its routing key alone',
    `<h2>Monitor: User login</h2><form>${row('HTTP PROXY', 'proxy')}${key()}</form>`,
  ),
  monitor(
    'a part for a contact before the part with the routing key',
    `<form><h3>Contact</h3>${row('NAME', 'name')}<h3>Alerts</h3>${key()}${row('NOTES', 'notes')}</form>`,
  ),
  monitor(
    'a contact beside the form',
    `<div style="display:flex"><aside style="${PLAIN}"><h2>Contact</h2>${row('NAME', 'name')}</aside><form>${monitors(key())}</form></div>`,
  ),
]
