import { account, type Examined, monitor, noAccount, noMonitor, RIGHT, rows, STATUS } from './examined'

/** Forms told by where things stand: names under what they name, cards in columns, one line of text, names for all. */

const form = (is: string) =>
  `<div class="row"><div class="label">API KEY:</div><input data-is="${is === 'VictorOps' ? 'right' : is}" style="width:150px"></div>
   <div class="row"><div class="label">STATUS:</div><input type="checkbox" data-is="${is === 'VictorOps' ? 'status' : `${is} status`}"></div>`
const NAMES = ['Slack', 'VictorOps', 'Twilio', 'Webhook']
const each = (write: (name: string) => string, names = NAMES) => names.map(write).join('')
const EXTRAS = { title: '<h1>Account</h1>', address: 'https://app.pingometer.com/account/extras' }
const COLUMNS =
  '.g{display:grid;grid-template-columns:repeat(4,200px);gap:10px}.card{border:1px solid #ccc;padding:8px}'
/** Two names side by side, and below both of them a form: whose it is nothing tells. */
const HEAD = '<div style="display:flex;gap:40px"><h2>VICTOROPS</h2><h2>SLACK</h2></div>'
const logo = (name: string) =>
  `<img alt="${name}" width="120" height="40" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">`
const WIDE = `<div class="row"><div class="label">API KEY:</div><input ${RIGHT} style="width:400px"></div><div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`
const bare = (text: string) => `<div class="row"><div class="label">${text}</div></div>`
const right = `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><input ${RIGHT}></div>`

export const BY_PLACE: Examined[] = [
  account(
    'cards in columns, each name in its card',
    `<div class="g">${each((name) => `<div class="card"><h4>${name}</h4>${form(name)}</div>`)}</div>`,
    { ...EXTRAS, css: COLUMNS },
  ),
  account(
    'cards whose names stand below their forms, as headings',
    `${each((name) => `<div class="card">${form(name)}<h4>${name}</h4></div>`)}`,
    { ...EXTRAS, css: COLUMNS },
  ),
  account(
    'cards in columns whose names stand below their forms',
    `<div class="g">${each((name) => `<div class="card">${form(name)}<b>${name}</b></div>`)}</div>`,
    { ...EXTRAS, css: COLUMNS },
  ),
  account(
    'names below forms in figures',
    `${each((name) => `<figure>${form(name)}<figcaption>${name}</figcaption></figure>`)}`,
    EXTRAS,
  ),
  account(
    'all names first, then all forms, in columns',
    `<div class="g">${each((name) => `<h4>${name}</h4>`)}${each((name) => `<div>${form(name)}</div>`)}</div>`,
    { ...EXTRAS, css: COLUMNS },
  ),
  noAccount(
    'our part without a form, and another one’s long name after it',
    `<div><b>VictorOps</b></div><p>Not connected yet.</p><div><b>Twilio Programmable Messaging</b></div>${form('other')}`,
    EXTRAS,
  ),
  noAccount(
    'our part put away, and a part after it that nobody knows',
    `<h3>VictorOps</h3><p><a href="#">Connect</a></p><div class="card"><p style="font-weight:bold">Zenduty for operations teams</p>${form('other')}</div>`,
    EXTRAS,
  ),
  account(
    'our part last, with a sentence of its own',
    `<h3>Slack</h3><p>Not connected yet.</p><h3>VictorOps</h3><p>Alerts are sent to your organisation.</p>${form('VictorOps')}`,
    EXTRAS,
  ),
  account(
    'all in one line of text',
    `<p>API KEY: <input ${RIGHT}> STATUS: <input type="checkbox" ${STATUS}> <button>SUBMIT</button></p>`,
  ),
  account(
    'all in one cell of a table',
    `<table><tr><td>API KEY: <input ${RIGHT}><br>STATUS: <input type="checkbox" ${STATUS}></td></tr></table>`,
  ),
  account(
    'rows turned round by their style',
    `<div style="display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:10px"><input ${RIGHT}><span>API KEY:</span></div><div style="display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:10px"><input type="checkbox" ${STATUS}><span>STATUS:</span></div>`,
  ),
  account(
    'tables in tables, labels in fonts',
    `<table><tr><td><table><tr><td><font size="2"><b>API KEY:</b></font></td></tr></table></td><td><table><tr><td><input ${RIGHT}></td></tr></table></td></tr><tr><td><table><tr><td><font size="2"><b>STATUS:</b></font></td></tr></table></td><td><table><tr><td><input type="checkbox" ${STATUS}></td></tr></table></td></tr></table>`,
  ),
  account(
    'a form that is read through another language’s translator',
    `<div class="row"><div class="label"><font style="vertical-align:inherit"><font style="vertical-align:inherit">API KEY:</font></font></div><input ${RIGHT}></div><div class="row"><div class="label"><font><font>STATUS:</font></font></div><input type="checkbox" ${STATUS}></div>`,
  ),
  account(
    'other keys of the account’s before and after',
    `<div class="row"><div class="label">TEAM API KEY:</div><input data-is="team"></div><div class="row"><div class="label">API KEY:</div><input ${RIGHT}></div><div class="row"><div class="label">WEBHOOK KEY:</div><input data-is="hook"></div><div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`,
  ),
  noAccount(
    'a list of keys, each with its name and its state',
    `<table><tr><th>NAME</th><th>API KEY</th><th>STATUS</th></tr>${each((name) => `<tr><td>${name.length} keys</td><td><input data-is="one"></td><td><input type="checkbox"></td></tr>`)}</table>`,
  ),
  noAccount(
    'a form that says it takes nothing for now',
    `<div aria-disabled="true" style="pointer-events:none;opacity:.5">${form('other')}</div>`,
  ),
  noAccount(
    'a field that says that it is read only',
    `<div class="row"><div class="label">API KEY:</div><input aria-readonly="true" data-is="other"></div><div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`,
  ),
  monitor(
    'fields that are all named alike for those who hear',
    rows(
      (label, is) =>
        `<div class="row"><div class="label">${label}:</div><input aria-label="Value" data-is="${is}"></div>`,
    ),
  ),
  monitor(
    'fields that all say the same inside',
    rows(
      (label, is) =>
        `<div class="row"><div class="label">${label}:</div><input placeholder="Enter value" data-is="${is}"></div>`,
    ),
  ),
  monitor(
    'fields with the same tooltip',
    rows(
      (label, is) =>
        `<div class="row"><div class="label">${label}:</div><input title="Leave it empty for none" data-is="${is}"></div>`,
    ),
  ),
  monitor(
    'fields that say of what form they are',
    rows(
      (label, is) =>
        `<div class="row"><span class="label">${label}:</span> <input placeholder="Not set" data-is="${is}"></div>`,
    ),
  ),
  monitor(
    'each field with a box to tick that switches it on',
    rows(
      (label, is) =>
        `<div class="row"><div class="label">${label}:</div><input type="checkbox" checked> <input data-is="${is}"></div>`,
    ),
  ),
  monitor(
    'each row numbered, its label in the middle',
    `<ol>${rows((label, is) => `<li><span>${label}</span> <input data-is="${is}"></li>`)}</ol>`,
  ),
  monitor(
    'labels in one column, fields in another, as two lists',
    `<div style="display:flex;gap:20px;line-height:40px"><div>${rows((label) => `<div style="height:40px">${label}</div>`)}</div><div>${rows((_, is) => `<div style="height:40px"><input data-is="${is}"></div>`)}</div></div>`,
  ),
  monitor(
    'labels as heads of a table with one row',
    `<table><tr>${rows((label) => `<th style="width:130px">${label}</th>`)}</tr><tr>${rows((_, is) => `<td><input style="width:110px" data-is="${is}"></td>`)}</tr></table>`,
  ),
  monitor(
    'the product as label, the routing key in the field',
    `<div class="row"><div class="label">CACHET:</div><input placeholder="Component ID" data-is="cachet"></div><div class="row"><div class="label">VICTOROPS:</div><input placeholder="Routing key" ${RIGHT}></div>`,
  ),
  noMonitor(
    'a dialog for a contact over the monitor’s form',
    `${right.replace('right', 'behind')}<div role="dialog" aria-modal="true" aria-labelledby="t" style="position:fixed;inset:0;background:#fff;padding:80px"><h2 id="t">Alert Manager - New contact</h2><div class="row"><div class="label">NAME:</div><input data-is="name"></div><div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><input data-is="contact"></div></div>`,
  ),
  noAccount(
    'another integration’s dialog over our page',
    `${form('behind')}<dialog open aria-modal="true" style="position:fixed;inset:0;width:100%;height:100%"><h2>Zenduty</h2>${form('zenduty')}</dialog>`,
  ),
  account(
    'our dialog over the same form',
    `${form('behind')}<dialog open aria-modal="true" style="position:fixed;inset:0;width:100%;height:100%"><h2>Edit VictorOps integration</h2>${form('VictorOps')}</dialog>`,
  ),
  noMonitor(
    'only labels, their fields to come',
    `${bare('STATUSPAGE.IO COMPONENT ID:')}${bare('VICTOROPS ROUTING KEY:')}<div class="row"><input data-is="search" placeholder="Search"></div>`,
  ),
  monitor(
    'a field that is drawn as a line of text',
    `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><input style="border:0;background:none;padding:0" value="ops" ${RIGHT}></div>`,
  ),
  noAccount('two names side by side above one form', `${HEAD}${WIDE}`, EXTRAS),
  noAccount(
    'two names side by side above one form with its labels at the side',
    `${HEAD}${WIDE.replaceAll('class="row"', 'class="row" style="display:flex;gap:90px"')}`,
    EXTRAS,
  ),
  noAccount('two logos side by side above one form', `${logo('VictorOps')} ${logo('Slack')}${WIDE}`, EXTRAS),
  noMonitor(
    'a row that goes from a field to its label in turn',
    `<div style="display:flex;gap:6px"><input data-is="a"><span>CACHET</span><input data-is="b"><span>VICTOROPS ROUTING KEY</span><input data-is="c"><span>NOTES</span></div>`,
  ),
  monitor(
    'a row that goes from a label to its field in turn',
    `<div style="display:flex;gap:6px"><span>CACHET</span><input data-is="a"><span>VICTOROPS ROUTING KEY</span><input ${RIGHT}><span>NOTES</span><input data-is="c"></div>`,
  ),
]
