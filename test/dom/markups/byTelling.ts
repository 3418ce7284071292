import { account, type Examined, monitor, noAccount, noMonitor, RIGHT, rows, STATUS } from './examined'

/** Forms that tell in words what is set and what is not, and lists and fields that say their own name. */

const KEY = `<div class="row"><div class="label">API KEY:</div><input ${RIGHT}></div>`
const BOX = `<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`

/** What turns the word that tells a state, and its own, which says what it does. */
const turn = ([off, on]: [string, string], [deed, undo]: [string, string]) =>
  `onclick="const told = document.querySelector('#told'), on = told.textContent !== '${on}'; told.textContent = on ? '${on}' : '${off}'; this.textContent = on ? '${undo}' : '${deed}'; return false"`
const TOLD = `id="told" ${STATUS}`

const told = (name: string, row: string, more: { stays?: true; status?: 'on' | 'off' } = {}) =>
  account(`STATUS told as ${name}`, `${KEY}${row}<button>SUBMIT</button>`, more)
const untold = (name: string, row: string) => noAccount(`STATUS told as ${name}`, `${KEY}${row}`)

const BRACKET = turn(['OFF', 'ON'], ['turn on', 'turn off'])

const ofStatus: Examined[] = [
  told(
    'OFF with a link to turn it on, in brackets',
    `<div class="row">STATUS: <span ${TOLD}>OFF</span> (<a href="#" ${BRACKET}>turn on</a>)</div>`,
  ),
  told(
    'the same in the text of its label',
    `<div class="row" ${STATUS}>STATUS: OFF (<a href="#">turn on</a>)</div>`,
    { stays: true },
  ),
  told(
    'ON with a link to turn it off',
    `<div class="row" ${STATUS}>STATUS: ON (<a href="#">turn off</a>)</div>`,
    { status: 'on', stays: true },
  ),
  told(
    'a badge with a button that says what it does',
    `<div class="row"><label>STATUS:</label> <b ${TOLD}>Disabled</b> <button type="button" ${turn(['Disabled', 'Enabled'], ['Enable', 'Disable'])}>Enable</button></div>`,
  ),
  told(
    'a cell, and a button in the next one',
    `<table><tr><td>STATUS:</td><td ${TOLD}>OFF</td><td><a role="button" tabindex="0" ${turn(['OFF', 'ON'], ['Switch on', 'Switch off'])}>Switch on</a></td></tr></table>`,
  ),
  told(
    'OFF, and a link to another page that turns it on',
    `<div class="row" ${STATUS}>STATUS: OFF (<a href="/extras/victorops/on">turn on</a>)</div>`,
    { stays: true },
  ),
  told(
    'OFF and ON of which one is a link',
    `<div class="row">STATUS: <b ${TOLD}>OFF</b> | <a href="#" ${turn(['OFF', 'ON'], ['ON', 'OFF'])}>ON</a></div>`,
  ),
  told(
    'ON and OFF of which the first is a link',
    `<div class="row" ${STATUS}>STATUS: <a href="#">ON</a> | OFF</div>`,
    { stays: true },
  ),
  told(
    'ON and OFF of which the second is a link',
    `<div class="row" ${STATUS}>STATUS: <b>ON</b> / <a href="#">OFF</a></div>`,
    { status: 'on', stays: true },
  ),
  ...['', ' currently'].map((now) =>
    told(
      `a sentence of what is${now} so, and a button`,
      `<div class="row"><h4>STATUS</h4><p>This integration is${now} <b ${TOLD}>disabled</b>.</p><button type="button" ${turn(['disabled', 'enabled'], ['Enable', 'Disable'])}>Enable</button></div>`,
    ),
  ),
  ...['Toggle', 'Change'].map((deed) =>
    told(
      `OFF and a button for the other state: ${deed}`,
      `<div class="row">STATUS: <span ${TOLD}>OFF</span> <button type="button" ${turn(['OFF', 'ON'], [deed, deed])}>${deed}</button></div>`,
    ),
  ),
  told(
    'a word and a button that says what it turns, too',
    `<div class="row">STATUS: <span ${TOLD}>Disabled</span> <button type="button" ${turn(['Disabled', 'Enabled'], ['Enable integration', 'Disable integration'])}>Enable integration</button></div>`,
  ),
  told(
    'OFF and a button that opens more: that is left as it was',
    `<div class="row" ${STATUS}>STATUS: OFF <button type="button" onclick="document.querySelector('dialog').show()">Change</button></div><dialog>Not yet.</dialog>`,
    { stays: true },
  ),
  untold(
    'a sentence of what is so of another thing, and a button',
    '<div class="row"><h4>STATUS</h4><p>Your account is disabled.</p><button type="button">Enable</button></div>',
  ),
  untold('OFF with a link to its help', '<div class="row">STATUS: OFF (<a href="#">learn more</a>)</div>'),
  untold('ON with a link that says the same', '<div class="row">STATUS: ON <a href="#">turn on</a></div>'),
  untold(
    'OFF with a link each way',
    '<div class="row">STATUS: OFF <a href="#">turn on</a> <a href="#">turn off</a></div>',
  ),
  untold(
    'OFF before a row of another thing that can be turned on',
    '<div class="row">STATUS: OFF</div><div class="row">E-MAIL: OFF <a href="#">turn on</a></div>',
  ),
  untold(
    'OFF with a button that opens more than that',
    '<div class="row">STATUS: OFF (<a href="#" aria-haspopup="menu">turn on</a>)</div>',
  ),
]

const LISTED = '<option>ON</option><option>OFF</option>'
const list = (first: string, options = LISTED, more = STATUS) =>
  `<div class="row"><select ${more}><option value="">${first}</option>${options}</select></div>`

/** A title that tells no tab. */
const EDIT = { title: '<h1>Monitor - Edit</h1>' }

const ofLists: Examined[] = [
  account('STATUS as the first choice of its list', `${KEY}${list('STATUS')}`),
  account('STATUS and a colon as the first choice of its list', `${KEY}${list('Status:')}`),
  noAccount('two lists with STATUS for their first choice', `${KEY}${list('STATUS')}${list('STATUS')}`),
  noAccount('STATUS as the first choice of a filter', `${KEY}${list('STATUS', '<option>UP</option>')}`),
  noAccount(
    'STATUS as the first choice of a list that is labelled otherwise',
    `${KEY}<div class="row">DEBUG:<br>${list('STATUS')}</div>`,
    { stays: true },
  ),
  monitor(
    'the label as the first choice of a list',
    `${list('VICTOROPS ROUTING KEY', '<option>ops</option>', RIGHT)}<textarea placeholder="NOTES"></textarea>`,
  ),
  monitor(
    'all labels as placeholders alone',
    rows((label, is) => `<div class="row"><input placeholder="${label}" data-is="${is}"></div>`),
    EDIT,
  ),
  monitor(
    'all labels for those alone who hear the page',
    rows((label, is) => `<div class="row"><input aria-label="${label}" data-is="${is}"></div>`),
    EDIT,
  ),
]

/** A form whose second last row is this. */
const withRow = (row: string) =>
  rows((label, is) =>
    is === 'right' ? row : `<div class="row"><div>${label}:</div><input data-is="${is}"></div>`,
  )
const TICK = '<label><input type="checkbox"> Not the default</label>'
const FIELD = `<input ${RIGHT}>`
const LABEL = 'VICTOROPS ROUTING KEY:'
const NEXT = '<div class="row"><input data-is="next"></div>'

const ofTicks: Examined[] = [
  ...[
    ['below the label in its cell', `<table><tr><td>${LABEL}<br>${TICK}</td><td>${FIELD}</td></tr></table>`],
    [
      'at the end of the label’s line',
      `<div class="row"><div style="display:flex;justify-content:space-between;width:400px"><span>${LABEL}</span>${TICK}</div>${FIELD}</div>`,
    ],
    [
      'with words that are tied to nothing, between',
      `<div class="row"><div>${LABEL}</div><input type="checkbox"> Not the default<br>${FIELD}</div>`,
    ],
    [
      'with words that are tied to nothing, before the field',
      `<div class="row"><div>${LABEL}</div><input type="checkbox"> Use another than the default ${FIELD}</div>`,
    ],
  ].map(([name, row]) => monitor(`a box to tick ${name}`, withRow(row as string))),
  ...[
    ['in a row with the label alone', `<div class="row">${LABEL} ${TICK}</div>${NEXT}`],
    ['below the label in a row with it alone', `<div class="row"><div>${LABEL}</div>${TICK}</div>${NEXT}`],
    [
      'in the label’s cell, with an empty one beside it',
      `<table><tr><td>${LABEL}<br>${TICK}</td><td></td></tr><tr><td></td><td><input data-is="next"></td></tr></table>`,
    ],
    [
      'with words that name the field',
      `<div class="row"><div>${LABEL}</div><input type="checkbox"> Tags <input data-is="next"></div>`,
    ],
    [
      'in the label’s line, before a field with a name',
      `<div class="row"><div><span>${LABEL}</span> ${TICK}</div><div>CHANNEL:<br><input data-is="next"></div></div>`,
    ],
  ].map(([name, row]) => noMonitor(`a box to tick ${name}`, withRow(row as string))),
]

const unset = (name: string, row: string) => account(`no key yet, told ${name}`, `${row}${BOX}`)
const noKey = (name: string, row: string) => noAccount(`no key yet, told ${name}`, `${row}${BOX}`)

const ofNothing: Examined[] = [
  unset('in a line of its own', `<div class="row"><div>API KEY:</div><div>Not set</div>${FIELD}</div>`),
  unset('beside the label', `<div class="row"><b>API KEY:</b> <i>Not set</i><br>${FIELD}</div>`),
  unset(
    'beside the label, in a box with it',
    `<div class="row"><div><b>API KEY:</b> <i>None</i></div>${FIELD}</div>`,
  ),
  unset(
    'between the label and its field',
    `<div class="row"><b>API KEY:</b> <i>not set yet</i> ${FIELD}</div>`,
  ),
  unset(
    'in a cell between',
    `<table><tr><td>API KEY:</td><td>Not configured</td><td>${FIELD}</td></tr></table>`,
  ),
  noKey('in the field’s row', `<div class="row"><b>API KEY:</b> <i>Not set</i></div>${NEXT}`),
  noKey(
    'with a link to set it',
    `<div class="row"><b>API KEY:</b> <i>Not set</i> <a href="#">Edit</a></div>${NEXT}`,
  ),
  noKey(
    'before a field that says what it is for',
    `<div class="row"><b>API KEY:</b> <i>Not set</i><br><input placeholder="Find a monitor" data-is="find"></div>`,
  ),
  noKey(
    'in a table',
    '<table><tr><td>API KEY:</td><td>Not set</td></tr><tr><td></td><td><input data-is="next"></td></tr></table>',
  ),
]

export const BY_TELLING: Examined[] = [
  ...ofStatus,
  ...ofLists,
  ...ofTicks,
  ...ofNothing,
  account(
    'a box to tick whose label says how it is meant',
    `<div class="row"><label>API KEY ${FIELD}</label></div><div class="row"><label><input type="checkbox" ${STATUS}> STATUS (on when ticked)</label></div>`,
  ),
]
