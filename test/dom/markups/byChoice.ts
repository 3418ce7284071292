import { account, type Examined, elsewhere, monitor, noAccount, noMonitor, RIGHT, STATUS } from './examined'

/** One form for several services, and fields under our labels that take another thing. */

const row = (label: string, control: string) =>
  `<div class="row"><div class="label">${label}:</div>${control}</div>`
const key = (is = RIGHT) => row('API KEY', `<input ${is}>`)
const box = (is = STATUS) => row('STATUS', `<input type="checkbox" ${is}>`)
const FORM = key() + box()
const OTHER = 'data-is="other"'
const OTHERS = key(OTHER) + box(OTHER)
const ID = row('API ID', '<input data-is="id">')
const EXTRAS = { title: '<h1>Account</h1>', address: 'https://app.pingometer.com/account/extras' }

const NAMES = ['Slack', 'VictorOps', 'PagerDuty']
const list = (chosen: string) =>
  row(
    'SERVICE',
    `<select data-is="service">${NAMES.map((name) => `<option ${name === chosen ? 'selected' : ''}>${name}</option>`).join('')}</select>`,
  )
const radios = (chosen: string) =>
  `<fieldset><legend>SERVICE:</legend>${NAMES.map((name) => `<label><input type="radio" name="service" ${name === chosen ? 'checked' : ''}> ${name}</label>`).join(' ')}</fieldset>`
const opened = (form: string, names: readonly string[], word = 'OFF') =>
  `<table><tr><th>NAME</th><th>STATUS</th><th></th></tr>${['VictorOps', 'PagerDuty', 'OpsGenie'].map((name) => `<tr><td>${name}</td><td>${word}</td><td><a href="#">Edit</a></td></tr>${names.includes(name) ? `<tr><td colspan="3">${form}</td></tr>` : ''}`).join('')}</table>`
const card = (inner: string, name: string) =>
  `<div style="border:1px solid;margin:8px">${inner}<div><b>${name}</b></div></div>`
const EXPECTED = row('EXPECT DATA', `<input ${OTHER}>`)
const routing = (is: string) => row('VICTOROPS ROUTING KEY', `<input ${is}>`)
const SUPPORT = { title: '<h1>Support</h1>', address: 'https://app.pingometer.com/support' }
/** A label at the upper edge of a field that has another one in it. */
const atEdge = (label: string, style = '') =>
  `<div style="position:relative;width:320px"><div class="label" style="position:absolute;left:10px;top:-8px;background:#fff">${label}</div><input ${OTHER} style="width:100%;height:56px;padding:20px 12px 4px;box-sizing:border-box"><label style="position:absolute;left:12px;top:8px;${style}">TEAM NAME</label></div>`
const lastRow = (word: string, form: string) =>
  `<table><tr><th>NAME</th><th>STATUS</th><th></th></tr>${['PagerDuty', 'OpsGenie', 'VictorOps'].map((name) => `<tr><td>${name}</td><td>${word}</td><td><a href="#">Edit</a></td></tr>`).join('')}<tr><td colspan="3">${form}</td></tr></table>`
const lastTerm = (ours: string, other = '<a href="#">Connect</a>') =>
  `<dl><dt>PagerDuty</dt><dd>${other}</dd><dt>VictorOps</dt><dd>${ours}</dd></dl>`
const unlabelled = (is = RIGHT, status = STATUS) =>
  `<div class="row"><input placeholder="API Key" ${is}></div>${box(status)}`
const inside = (name: string) =>
  `<p>VictorOps</p><div role="dialog" aria-modal="true" style="position:fixed;inset:20px;background:#fff"><div style="font-size:22px">${name}</div>${unlabelled()}</div>`
const insides = (last: string, is: string, status: string) =>
  `<h4>HipChat</h4>${unlabelled(OTHER, OTHER)}<h4>OpsGenie</h4>${unlabelled(OTHER, OTHER)}<h4>${last}</h4>${unlabelled(is, status)}`
const PLACES: [where: string, put: (form: string, part: string) => string][] = [
  ['beside', (form, part) => `<div style="display:flex;gap:20px"><div>${form}</div><div>${part}</div></div>`],
  ['below', (form, part) => `<div>${form}</div><div>${part}</div>`],
  ['above', (form, part) => `<div>${part}</div><div>${form}</div>`],
]
const DELETES = [
  'Type your API key to delete this integration.',
  'To remove VictorOps from your account, enter its API key below.',
]

export const BY_CHOICE: Examined[] = [
  ...[list, radios].flatMap((choice, at) => [
    account(
      `the service that is chosen above, in a way of its own: ${at}`,
      choice('VictorOps') + FORM,
      EXTRAS,
    ),
    noAccount(`ours chosen on the page of another integration: ${at}`, choice('VictorOps') + OTHERS, {
      ...EXTRAS,
      title: '<h1>Account - Extras - PagerDuty</h1>',
    }),
    noAccount(`another service that is chosen so: ${at}`, choice('PagerDuty') + OTHERS, EXTRAS),
    noMonitor(
      `a routing key of another service that is chosen so: ${at}`,
      choice('PagerDuty') + row('ROUTING KEY', `<input ${OTHER}>`),
    ),
    monitor(
      `a routing key of ours that is chosen so: ${at}`,
      choice('VictorOps') + row('ROUTING KEY', `<input ${RIGHT}>`),
    ),
  ]),
  ...['<h3>PagerDuty</h3>', '<p>PagerDuty settings</p>'].flatMap((head) => [
    noAccount(
      `another service's part after the list where ours is chosen: ${head}`,
      list('VictorOps') + head + OTHERS,
      EXTRAS,
    ),
    noMonitor(
      `the same with a routing key: ${head}`,
      `${list('VictorOps')}${head}${row('ROUTING KEY', `<input ${OTHER}>`)}`,
    ),
  ]),
  ...[list, radios].map((choice, at) =>
    monitor(
      `a part of ours, and another service chosen for another thing above it: ${at}`,
      `${choice('Slack')}<h3>VictorOps</h3>${row('ROUTING KEY', `<input ${RIGHT}>`)}`,
    ),
  ),
  account('a form that was opened below our row of a table', opened(FORM, ['VictorOps']), EXTRAS),
  account('the same with what is so in words', opened(FORM, ['VictorOps'], 'Not connected'), EXTRAS),
  noAccount('one that was opened below another row', opened(OTHERS, ['PagerDuty']), EXTRAS),
  noAccount(
    'one that was opened below the last row, where ours is above',
    opened(OTHERS, ['OpsGenie']),
    EXTRAS,
  ),
  noAccount(
    'the same with another row of the form’s own before it',
    lastRow('OFF', row('NAME', `<input ${OTHER}>`) + OTHERS),
    EXTRAS,
  ),
  ...[list, radios].map((choice, at) =>
    noAccount(
      `a service that somebody writes to the support about: ${at}`,
      choice('VictorOps') + OTHERS,
      SUPPORT,
    ),
  ),
  account(
    'a form beside an id that nobody can change',
    row('API ID', '<input readonly value="4711">') + FORM,
  ),
  ...['', 'disabled'].map((how) =>
    noAccount(
      `an id that is asked for later: ${how}`,
      row('API ID', `<input ${how || 'readonly'}>`) + OTHERS,
    ),
  ),
  ...['Public API', 'VictorOps public API', 'Pingometer API', 'Pingometer API keys', 'Datadog API'].map(
    (head) =>
      noAccount(
        `a key under the head of another API: ${head}`,
        `<p>Not connected.</p><h3>${head}</h3>${OTHERS}`,
      ),
  ),
  noAccount(
    'a key under the head of an API, with an id that nobody can change',
    `<h3>VictorOps API</h3>${row('API ID', '<input readonly value="4711">')}${OTHERS}`,
  ),
  ...['API credentials', 'VictorOps API', 'Your API access', 'Where to find the API key?'].map((head) =>
    account(`the same under a head that may be the form’s: ${head}`, `<h3>${head}</h3>${FORM}`),
  ),
  account(
    'our form beside a part about another API',
    `<div style="display:flex"><aside><h3>Public API</h3>${row('API TOKEN', `<input ${OTHER}>`)}</aside><div>${FORM}</div></div>`,
  ),
  ...[
    `<h4>Custom</h4>${OTHERS}`,
    `${OTHERS}<button>Add integration</button>`,
    `<select ${OTHER}><option>OpsGenie</option></select>${OTHERS}`,
  ].map((last, at) =>
    noAccount(`a form in the last row that makes another one: ${at}`, lastRow('OFF', last), EXTRAS),
  ),
  ...['aria-selected="true"', 'aria-current="true"'].map((how) =>
    noAccount(
      `a form in the last row for the row that is chosen: ${how}`,
      lastRow('OFF', OTHERS).replace('<tr><td>PagerDuty', `<tr ${how}><td>PagerDuty`),
      EXTRAS,
    ),
  ),
  noAccount('another one’s in such a list', lastTerm('<a href="#">Connect</a>', OTHERS), EXTRAS),
  noAccount('a smaller label in a field with one at its edge', atEdge('API KEY', 'font-size:11px') + box()),
  noAccount('a label at the edge of a field that has another one in it', atEdge('API KEY') + box()),
  noMonitor('the same for a routing key', EXPECTED + atEdge('VICTOROPS ROUTING KEY')),
  ...['Tags', 'Maintenance', 'Contacts and alerts'].flatMap((head) => [
    // What makes a new one may be any word or sign: a field alone is not told from the monitor's.
    ...['Add', '+', 'Assign'].map((button) =>
      noMonitor(
        `our label alone under a head that names several: ${head}, ${button}`,
        `${EXPECTED}<h3>${head}</h3>${routing(OTHER)}<button>${button}</button>`,
      ),
    ),
    noMonitor(
      `the same beside a list: ${head}`,
      `${EXPECTED}<h3>${head}</h3>${row('NAME', `<select ${OTHER}><option>Shop</option></select>`)}${routing(OTHER)}`,
    ),
    noMonitor(
      `the same in a form of its own: ${head}`,
      `${EXPECTED}<form><h3>${head}</h3>${routing(OTHER)}<button>Save</button></form>`,
    ),
  ]),
  ...['New tag', 'Contact', 'Team'].map((head) =>
    noMonitor(
      `our field alone under a head that names another record: ${head}`,
      `${EXPECTED}<h3>${head}</h3>${routing(OTHER)}`,
    ),
  ),
  ...['placeholder', 'aria-label'].map((how) =>
    noAccount(
      `an id and a key that say so in themselves: ${how}`,
      `<div class="row"><input ${how}="API ID"></div><div class="row"><input ${how}="API KEY" ${OTHER}></div>${box()}`,
    ),
  ),
  account('a key that says so in its field alone, in a dialog of our name', inside('VictorOps'), EXTRAS),
  noAccount('the same in a dialog of another name', inside('PagerDuty'), EXTRAS),
  account('the same under the last of several heads', insides('VictorOps', RIGHT, STATUS), EXTRAS),
  noAccount('the same where none of the heads is ours', insides('Zenduty', OTHER, OTHER), EXTRAS),
  noAccount('a key that is asked for with its id', ID + key(OTHER) + box()),
  account('a Service API Key beside an id', ID + row('SERVICE API KEY', `<input ${RIGHT}>`) + box()),
  account(
    'our form, and below it another part that asks for an id',
    `${FORM}<section><h3>Public API</h3>${ID}${row('API TOKEN', `<input ${OTHER}>`)}</section>`,
  ),
  account(
    'a part above ours that asks for an id',
    `<h3>Public API</h3>${ID}${row('API TOKEN', `<input ${OTHER}>`)}<h3>VictorOps</h3>${FORM}`,
  ),
  ...['@ann added this key', '@ VictorOps → Settings → API'].map((remark) =>
    account(
      `a remark after the key that is no address: ${remark}`,
      `<div class="row"><div class="label">API KEY:</div><input ${RIGHT}> <small>${remark}</small></div>${box()}`,
    ),
  ),
  ...[
    'Type a key; leave it empty to remove the integration.',
    'Enter a new key before removing the old one.',
    'To disconnect, enter nothing.',
  ].map((says) => account(`a sentence that says how a key goes: ${says}`, `<p>${says}</p>${FORM}`)),
  ...(
    [
      [noAccount, 'API KEY', box()],
      [noMonitor, 'VICTOROPS ROUTING KEY', ''],
    ] as const
  ).flatMap(([none, label, rest]) => [
    none(
      `what stands before the @ of an address: ${label}`,
      `<div class="row"><div class="label">${label}:</div><input ${OTHER}><span>@alert.victorops.com</span></div>${rest}`,
    ),
    none(
      `the same in a box of its own: ${label}`,
      `<div class="row"><div class="label">${label}:</div><div style="display:flex"><input ${OTHER}><b style="padding:6px;background:#eee">@alert.example.com</b></div></div>${rest}`,
    ),
  ]),
  account(
    'a sentence that says how to remove what is entered',
    `<p>Enter the key below. To remove VictorOps, empty the field.</p>${FORM}`,
  ),
  ...DELETES.flatMap((asks) => [
    noAccount(`what is typed before something is deleted: ${asks}`, `<p>${asks}</p>${OTHERS}`),
    noAccount(
      `the same in a dialog of our name: ${asks}`,
      `<div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff;padding:60px"><h2>VictorOps</h2><p>${asks}</p>${OTHERS}</div>`,
      EXTRAS,
    ),
    account(
      `our form, and below it such a field: ${asks}`,
      `${FORM}<h3>Delete</h3><p>${asks}</p>${key(OTHER)}`,
    ),
  ]),
  account(
    'our form, and below it the account’s own keys in a table',
    `${FORM}<h3>API keys of your account</h3><table><tr><th>NAME</th><th>API KEY</th><th>STATUS</th></tr><tr><td>CI</td><td><input ${OTHER}></td><td><input type="checkbox" checked ${OTHER}></td></tr></table>`,
  ),
  account('a label after what the field is', row('Required field: API KEY', `<input ${RIGHT}>`) + box()),
  account(
    'the same tied to its field',
    `<div class="row"><label for="k" class="label"><span>Required:</span> API KEY</label> <input id="k" ${RIGHT}></div>${box()}`,
  ),
  ...['OVERRIDE VICTOROPS ROUTING KEY', 'VICTOROPS ROUTING KEY – who gets paged'].map((label) =>
    monitor(
      `a label that says more: ${label}`,
      row('EXPECT DATA', `<input ${OTHER}>`) + row(label, `<input ${RIGHT}>`),
    ),
  ),
  noAccount(
    'cards whose names stand below what they have, with a form in the one after ours',
    card('<p>Connected ✓</p>', 'VictorOps') + card(OTHERS, 'Datadog') + card('<p>Connected ✓</p>', 'Zapier'),
    EXTRAS,
  ),
  ...PLACES.flatMap(([where, put]) => [
    ...['Escalation', 'Status page'].flatMap((head) =>
      monitor(
        `a part under a head of its own ${where} the form, with the same label: ${head}`,
        put(EXPECTED + routing(RIGHT), `<h3>${head}</h3>${row('NAME', `<input ${OTHER}>`)}${routing(OTHER)}`),
      ),
    ),
    ...['Copy to another monitor', 'Other monitors', 'New tag', 'Maintenance window'].map((head) =>
      noMonitor(
        `a part ${where} the form that is another record’s, and the form without a field: ${head}`,
        put(EXPECTED, `<h3>${head}</h3>${row('NAME', `<input ${OTHER}>`)}${routing(OTHER)}`),
      ),
    ),
    noMonitor(
      `the same label twice, and no head between: ${where}`,
      put(EXPECTED + routing(OTHER), routing(OTHER)),
    ),
  ]),
  monitor(
    'a label after ours that is as long as a sentence',
    EXPECTED +
      routing(RIGHT) +
      row('NOTES THAT ARE SENT WITH EACH OF THE ALERTS OF THIS MONITOR', `<input ${OTHER}>`),
  ),
  account(
    'the same after the key',
    key() + row('NOTE THAT IS SHOWN WITH EACH INCIDENT OF THIS INTEGRATION', `<input ${OTHER}>`) + box(),
  ),
  elsewhere(
    'a list of services alone, with ours in it',
    `<h1>Account</h1>${list('VictorOps')}${row('NAME', `<input ${OTHER}>`)}`,
  ),
]
