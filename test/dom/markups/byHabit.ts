import { account, type Examined, monitor, noAccount, noMonitor, RIGHT, rows, STATUS } from './examined'

/** Forms by other habits: groups with heads of their own, settings in lists, halves of a page, what is said twice. */

const KEY = `<div class="row"><div class="label">API KEY:</div><input ${RIGHT}></div>`
const BOX = `<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`
const other = (label: string, is: string) =>
  `<div class="row"><div class="label">${label}</div><input data-is="${is}"></div>`
const right = `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><input ${RIGHT}></div>`

const field = (label: string, is: string) =>
  `<div class="row"><div class="label">${label}</div><input data-is="${is}"></div>`
/** What says that there is help, after a label in its line. */
const HELP_SIGNS = [
  '<span>(i)</span>',
  '<span>info</span>',
  '<i>i</i>',
  '<sup>i</sup>',
  '[help]',
  '(What is this?)',
  '(i)',
]

/** Labels that are pressed for help. */
const HELP_LABELS: [how: string, label: (text: string) => string][] = [
  ['a link', (text) => `<a href="#help">${text}</a>`],
  ['a link in a box', (text) => `<div><b><a href="/help/keys">${text}</a></b></div>`],
  ['a link to another window', (text) => `<a href="https://example.com/a" target="_blank">${text}</a>`],
  ['a button with a sign', (text) => `<button type="button">${text} ?</button>`],
]

const EVENTS = Array.from({ length: 300 }, (_, at) => `${at}: Checkout API is down`)
/** What stands before a form on one page with it. */
const LOGS = {
  'a list': `<ul>${EVENTS.map((event) => `<li><b>${event}</b> <i>today</i></li>`).join('')}</ul>`,
  'a table with boxes to tick': `<table>${EVENTS.map((event) => `<tr><td><input type="checkbox"></td><td>${event}</td></tr>`).join('')}</table>`,
  'a table that names our product': `<table>${EVENTS.map((event) => `<tr><td>${event}</td><td>VictorOps</td><td>sent</td></tr>`).join('')}</table>`,
}

export const BY_HABIT: Examined[] = [
  ...HELP_SIGNS.flatMap((sign) => [
    account(
      `labels with a sign of help: ${sign}`,
      `${field(`API KEY: ${sign}`, 'right')}<div class="row"><label for="hs">STATUS ${sign}</label> <input type="checkbox" id="hs" ${STATUS}></div>`,
    ),
    monitor(
      `labels with a sign of help: ${sign}`,
      rows((label, is) => field(`${label} ${sign}`, is)),
    ),
  ]),
  ...HELP_LABELS.flatMap(([how, label]) => [
    account(
      `labels that lead to help: ${how}`,
      `<div class="row">${label('API KEY:')}<div><input ${RIGHT}></div></div><div class="row">${label('STATUS')} <input type="checkbox" ${STATUS}></div>`,
    ),
    monitor(
      `a label that leads to help: ${how}`,
      rows(
        (text, is) => `<div class="row">${is === 'right' ? label(text) : text} <input data-is="${is}"></div>`,
      ),
    ),
  ]),
  ...[
    '<a href="/account/keys">API KEY</a>',
    '<button type="button">API KEY</button>',
    '<a href="#key">API KEY</a> <a href="#status">STATUS</a>',
  ].map((head) =>
    noAccount(
      `what is pressed before a field, and is none of its labels: ${head}`,
      `<div class="row"><div>${head}</div><input data-is="other"></div>${BOX}`,
    ),
  ),
  noMonitor(
    'a link to help in the place of a field, and another field after it',
    `<div class="row"><a href="#help">VICTOROPS ROUTING KEY:</a></div><div class="row"><input data-is="other"></div>${other('NOTES:', 'notes')}`,
  ),
  noMonitor(
    'a link to help in a row with another label and its field',
    `<div class="row"><div><a href="#help">VICTOROPS ROUTING KEY</a> <span>NOTES</span></div><input data-is="other"></div>`,
  ),
  account(
    'STATUS with a component for its icon, drawn by a font out of the word in it',
    `${KEY}<div class="row"><div class="label">STATUS:</div><span onclick="const word = this.lastElementChild; word.textContent = word.textContent === 'OFF' ? 'ON' : 'OFF'"><x-icon class="material-icons" role="img">toggle_off</x-icon> <b ${STATUS}>OFF</b></span></div>`,
  ),
  noAccount(
    'two keys that are numbered with small letters',
    `${field('API KEY (i):', 'one')}${field('API KEY (ii):', 'two')}${BOX}`,
  ),
  noAccount(
    'the same, with their labels tied',
    `${['i', 'ii'].map((at) => `<label for="${at}">API KEY (${at})</label><input id="${at}" data-is="${at}">`).join('')}${BOX}`,
  ),
  noAccount('a key of a first type', `${field('API KEY (TYPE I):', 'one')}${BOX}`),
  noAccount('a key of which a letter is slanted', `${field('API KEY<i>i</i>:', 'one')}${BOX}`),
  ...Object.entries(LOGS).flatMap(([name, log]) => [
    account(`${name} of 300 events before the form`, log + KEY + BOX),
    account(`${name} of 300 events before the form's title`, `${log}<h3>VictorOps</h3>${KEY}${BOX}`, {
      title: '<h1>Account</h1>',
    }),
  ]),
  account(
    'a segmented key whose parts are joined by the page',
    `${KEY.replace('<input', '<span>vo_</span><input')}${BOX}`,
  ),
  account(
    'the key once more as a text for copying',
    `${KEY}<p class="copy"><code>0f1e2d3c</code> <button type="button">Copy</button></p>${BOX}`,
  ),
  account(
    'a warning between label and field',
    `<div class="row"><div class="label">API KEY:</div><div role="alert" style="color:#a00">This field is required.</div><input ${RIGHT}></div>${BOX}`,
  ),
  account(
    'an error under each field',
    `${KEY}<small style="color:#a00">Required</small>${BOX}<small style="color:#a00">Choose one</small>`,
  ),
  account(
    'a bar of progress above the form',
    `<progress value="1" max="2"></progress><p>Step 2 of 2</p>${KEY}${BOX}`,
  ),
  account(
    'a form in a card beside a preview of what is sent',
    `<div style="display:flex;gap:30px"><div>${KEY}${BOX}</div><pre style="width:240px">API KEY: 0f1e…\nSTATUS: ON</pre></div>`,
  ),
  account(
    'a form beside what was changed last',
    `<div style="display:flex;gap:30px"><div>${KEY}${BOX}</div><dl><dt>STATUS</dt><dd>OFF since Monday</dd><dt>API KEY</dt><dd>••••b7b4</dd></dl></div>`,
  ),
  account(
    'labels with an icon drawn in them',
    `<div class="row"><label for="hk"><svg width="12" height="12"><circle r="6"/></svg> API KEY</label><div><input id="hk" ${RIGHT}></div></div><div class="row"><label for="hs"><svg width="12" height="12"><circle r="6"/></svg> STATUS</label><div><input type="checkbox" id="hs" ${STATUS}></div></div>`,
  ),
  account(
    'a switch between a field and its second label',
    `<div class="row"><input type="checkbox" ${STATUS}> STATUS</div>${KEY}`,
  ),
  account(
    'a list of versions beside the field',
    `<div class="row"><div class="label">API KEY:</div><input ${RIGHT}> <select aria-label="Version"><option>v1</option></select></div>${BOX}`,
  ),
  noAccount(
    'the key as a list of several',
    `<div class="row"><div class="label">API KEY:</div><ul><li><input data-is="one"></li><li><input data-is="two"></li></ul><button type="button">Add</button></div>${BOX}`,
  ),
  noAccount(
    'the key as a file',
    `<div class="row"><div class="label">API KEY:</div><input type="file" data-is="file"></div>${BOX}`,
  ),
  noAccount(
    'STATUS twice, of the account and of ours',
    `${KEY}${BOX}<div class="row"><div class="label">STATUS:</div><input type="checkbox" data-is="account"></div>`,
  ),
  noAccount(
    'STATUS of another thing alone',
    `${KEY}<div class="row"><div class="label">MONITOR STATUS:</div><input type="checkbox" data-is="monitor"></div>`,
  ),
  noAccount(
    'STATUS as a word that is chosen elsewhere',
    `${KEY}<div class="row"><div class="label">STATUS:</div><span>Inherited</span></div>`,
  ),
  account(
    'STATUS with a box to tick for something else in its row',
    `${KEY}<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}> <label><input type="checkbox" data-is="mail"> Tell me by mail</label></div>`,
  ),
  monitor(
    'a group of fields for each service, headed by its name',
    `<fieldset><legend>Statuspage.io</legend>${other('COMPONENT ID:', 'one')}</fieldset><fieldset><legend>VictorOps</legend><div class="row"><div class="label">ROUTING KEY:</div><input ${RIGHT}></div></fieldset><fieldset><legend>PagerDuty</legend>${other('ROUTING KEY:', 'pagerduty')}</fieldset>`,
  ),
  monitor(
    'a list of settings, each with its name, a sentence, and its field at the end',
    rows(
      (label, is) =>
        `<div style="display:flex;justify-content:space-between;width:640px;margin:16px 0"><div><div>${label}</div><small>What is used of ${label.toLowerCase()} when this monitor is down.</small></div><input data-is="${is}"></div>`,
    ),
  ),
  monitor(
    'each label twice, for small windows and for large ones',
    rows(
      (label, is) =>
        `<div class="row"><div class="label">${label}:</div><div style="display:none">${label}:</div><input data-is="${is}"></div>`,
    ),
  ),
  monitor(
    'zebra rows with borders and a mark of what is required',
    rows(
      (label, is, at) =>
        `<div style="border:1px solid #ddd;padding:9px;background:${at % 2 ? '#fff' : '#f6f6f6'}"><label>${label}<abbr title="required">*</abbr></label> <input data-is="${is}"></div>`,
    ),
  ),
  monitor(
    'labels with what stands for a value at their end',
    rows(
      (label, is) =>
        `<div class="row"><div class="label">${label}: <kbd>none</kbd></div><input data-is="${is}"></div>`,
    ),
  ),
  monitor(
    'fields that grow with what is typed, in boxes that scroll',
    `<div style="height:260px;overflow:auto">${rows((label, is) => `<div class="row"><div class="label">${label}:</div><textarea rows="1" data-is="${is}"></textarea></div>`)}</div>`,
  ),
  noMonitor(
    'the key of a monitor that is copied from',
    `<div class="row"><div class="label">COPY VICTOROPS ROUTING KEY FROM:</div><input data-is="from"></div>`,
  ),
  noMonitor(
    'two monitors compared side by side',
    `<div style="display:flex;gap:20px"><div>${right.replace('right', 'one')}</div><div>${right.replace('right', 'two')}</div></div>`,
  ),
  noMonitor(
    'the key and the one before it',
    `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><s>ops</s></div><div class="row"><div class="label">NEW VALUE:</div><input data-is="new"></div>`,
  ),
  monitor(
    'the key in force, told beside its field',
    `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><input ${RIGHT}> <span>Now: ops</span></div>`,
  ),
]
