import {
  cells,
  chip,
  each,
  HEADS,
  type KeysPage,
  PLAIN,
  page,
  type ReadKey,
  rowsOf,
  tableOf,
  two,
} from './hand'
import { KEY, type KeyPage, LABEL, OTHER, REVOKE, strip } from './keyPages'

/** Words that a page has for keys that are none any more, or none yet: each of them tells it wherever it stands. */

const GONE = [
  'Revoked',
  'Expired',
  'Replaced',
  'Rotated',
  'Superseded',
  'Retired',
  'Deactivated',
  'Deleted',
  'Removed',
  'Archived',
  'Invalidated',
  'Obsolete',
  'Compromised',
]
const OFF = ['Disabled', 'Inactive', 'Suspended']
const FORMER = ['Previous', 'Former', 'Earlier', 'Old']
const NOT_YET = ['Pending', 'Draft', 'Not active', 'Unsaved', 'Upcoming']
const UNFIT = ['Leaked', 'Do not use', 'No longer valid', 'Being replaced']
const ALL = [...GONE, ...OFF, ...FORMER, ...NOT_YET, ...UNFIT]

/** A strip with a badge at its right. */
const farBadge = (word: string, key: string) =>
  `<div class="strip far"><div>${LABEL}</div><div><i>${word}</i></div></div><div class="value">${key}</div>`
/** A key, and at the other end of its row what is said of it. */
const row = (key: string, said: string) =>
  `<div class="strip">${LABEL}</div><div class="far"><code>${key}</code><span>${said}</span></div>${REVOKE}`
const TOOLS = (chosen: string) =>
  `<ul>${['Nagios', 'Pingometer'].map((one) => `<li><a href="#" aria-current="${one === chosen}">${one}</a></li>`).join('')}</ul>`
/** Terms and what they say, in two columns. */
const terms = (...all: [term: string, said: string][]) =>
  `<dl class="two">${all.map(([term, said]) => `<dt>${term}</dt><dd>${said}</dd>`).join('')}</dl>`
const FOOT = '<footer style="margin-top:40px">© 2019 Globex, all rights reserved</footer>'
/** A table of keys. */
const table = (heads: string[], ...rows: string[][]) =>
  `<table><tr>${cells([LABEL, ...heads], 'th')}</tr>${rows.map((one) => `<tr>${cells(one)}</tr>`).join('')}</table>`
const BELOW = (chosen: string) =>
  `<ul>${['Icinga', 'Nagios', 'Pingometer', 'Sensu', 'Zabbix'].map((one) => `<li${one === chosen ? ' class="chosen"' : ''}><a href="#">${one}</a></li>`).join('')}</ul>`
const none = (name: string, html: string, told: KeyPage['told'] = null): KeyPage => ({
  name,
  html,
  told,
  css: '.far { display: flex; justify-content: space-between } .two { display: grid; grid-template-columns: 200px 1fr } dd { margin: 0 } .chosen { background: #def }',
})

export const KEY_GONE: KeyPage[] = [
  ...ALL.flatMap((word) => [
    none(`${word}: a badge beside a key`, strip(`${OTHER} <i>${word}</i>`)),
    none(`${word}: a word after a key in its box`, strip(`<code>${OTHER}</code> (${word})`)),
    none(
      `${word}: a word between the label and a number`,
      `<div class="strip">${LABEL}</div><div>${word}</div><div>${OTHER}</div>`,
    ),
    none(`${word}: a badge at the label`, strip(OTHER, `${LABEL} <i>${word}</i>`)),
    none(
      `${word}: a key of that kind above the one in use`,
      `<div class="strip">${LABEL}</div><div><div>${OTHER} <i>${word}</i></div><div>${KEY} <i>In use</i></div></div>`,
      KEY,
    ),
  ]),
  ...['Test', 'Test mode', 'Placeholder', 'Previous key', 'This is not the current key'].flatMap((word) => [
    none(`${word}: a badge after a key`, strip(`${OTHER} <i>${word}</i>`)),
    none(`${word}: a badge after its label`, strip(OTHER, `${LABEL} <i>${word}</i>`)),
    none(`${word}: far right of a key`, row(OTHER, word)),
  ]),
  ...['Example', 'Marked for deletion', 'Legacy', 'Regenerating…'].map((word) =>
    none(`${word}: far right of a key`, row(OTHER, word)),
  ),
  ...['Unused', 'Pingometer', 'for Pingometer', 'Keep it secret', 'Paste it into Pingometer'].map((word) =>
    none(`${word}: a badge after a key that is in use`, strip(`${KEY} <i>${word}</i>`), KEY),
  ),
  ...['Used in 2 policies', 'For internal use only', 'For everyone', 'Used by Payments'].flatMap((word) => [
    none(`${word}: far right of a key that is in use`, row(KEY, word), KEY),
    none(`${word}: under it`, `${strip(KEY)}<p>${word}</p>`, KEY),
  ]),
  ...[
    'Regenerating invalidates the current key.',
    'Regenerating requires admin rights.',
    'Not your API key?',
    'Will be deleted in 90 days when unused.',
  ].map((said) => none(`${said}: right of a key that is in use`, row(KEY, said), KEY)),
  ...['<a href="#">Test</a>', '<button>Test</button>'].flatMap((press) => [
    none(`something to try a key with: ${press}`, strip(`<code>${KEY}</code> ${press}`), KEY),
    none(`the same at its label: ${press}`, strip(KEY, `${LABEL} ${press}`), KEY),
  ]),
  none(
    'what is told of something else below a key',
    `${strip(KEY)}<h4>Monitors</h4><dl><dt>Deleted</dt><dd>3</dd><dt>Active</dt><dd>No</dd></dl>`,
    KEY,
  ),
  none('an earlier key after it', `${strip(KEY)}<dl><dt>Previous key</dt><dd>${OTHER}</dd></dl>`, KEY),
  none(
    'Revoking what is in use: a sentence right of a key',
    row(KEY, 'Regenerating the key ends the old one.'),
    KEY,
  ),
  none(
    'a dash behind *Revoked*, and a year at the page’s foot',
    terms([LABEL, KEY], ['Revoked', '—']) + FOOT,
    KEY,
  ),
  none('off in a column of something else', table(['Webhook', 'Email'], [KEY, 'Disabled', 'Suspended']), KEY),
  ...['Status', 'Lifecycle', 'Connection', 'Mode', 'Pingometer', ''].map((head) =>
    none(`off in a column headed ${head || 'by nothing'}`, table([head], [OTHER, 'Disabled'])),
  ),
  none('gone in a column of something else', table(['Event'], [OTHER, 'Revoked'])),
  none('a word of the label, and a year at the page’s foot below it', farBadge('Revoked', OTHER) + FOOT),
  ...['API key revoked. A new key was generated.', 'Your key was revoked and a new key has been issued.'].map(
    (said) => none(`over the new key: ${said}`, `<p>${said}</p>${strip(KEY)}`, KEY),
  ),
  ...[
    'This key was revoked. Generate a new key.',
    'This key was revoked. A new key will be generated soon.',
    'Your key was found in a public repository and has been blocked.',
  ].map((said) => none(`over the old key: ${said}`, `<p>${said}</p>${strip(OTHER)}`)),
  none(
    'one in use, one rotated on a day',
    table(['Note'], [OTHER, 'Rotated Mar 3, 2019'], [KEY, 'In use']),
    KEY,
  ),
  none(
    'the same the other way round',
    table(['Note'], [KEY, 'In use'], [OTHER, 'Rotated on Mar 3, 2019']),
    KEY,
  ),
  none(
    'two that were rotated',
    table(['Note'], [KEY, 'Rotated Mar 3, 2019'], [OTHER, 'Rotated Jan 4, 2018']),
  ),
  none(
    'active, and rotated on a day',
    table(['Status', 'Change'], [KEY, 'Active', 'Rotated Mar 3, 2019']),
    KEY,
  ),
  ...['Deleted on Mar 3, 2019', 'Disabled since 2019-03-03', 'Replaced 3 days ago'].map((said) =>
    none(
      `below a key, set in less than it: ${said}`,
      `<div style="padding-left:40px">${strip(OTHER)}</div><small>${said}</small>`,
    ),
  ),
  none('how many were denied', `${strip(KEY)}<div>Denied<br><b>0</b></div>`, KEY),
  none('a number below what it is', `${strip(OTHER)}<div>Revoked<br><b>1</b></div>`),
  none('what use it is for', strip(`${KEY} <i>For Internal Use Only</i>`), KEY),
  ...['Stale', 'Unauthorized', 'Access denied', 'for Nagios', '(for New Relic)'].flatMap((word) => [
    none(`${word}: beside a key`, strip(`${OTHER} <i>${word}</i>`)),
    none(`${word}: in its row`, table([''], [OTHER, word])),
  ]),
  ...['for Pingometer', 'For alerts from Pingometer', 'for Production', 'for Globex'].map((word) =>
    none(`${word}: beside a key that is in use`, strip(`${KEY} <i>${word}</i>`), KEY),
  ),
  none('behind *Replaced by* another key', terms([LABEL, OTHER], ['Replaced by', KEY])),
  none('under *Replaced by* another key', table(['Replaced by'], [OTHER, KEY])),
  none(
    'behind *Replaced by* nothing',
    terms([LABEL, KEY], ['Replaced by', '—'], ['Created', '2019-03-03']),
    KEY,
  ),
  none(
    'a list of other things set to those that expired',
    `<label>Alerts <select><option>All</option><option selected>Expired</option></select></label>${strip(KEY)}`,
    KEY,
  ),
  none(
    'a list set to those that expired',
    `<label>Show <select><option>All</option><option selected>Expired</option></select></label>${strip(OTHER)}`,
  ),
  none(
    'a list of something else that is off',
    `<label>Sort <select><option>Oldest</option><option selected>Disabled</option></select></label>${strip(KEY)}`,
    KEY,
  ),
  none('ours on a ground of its own among tools one below the other', BELOW('Pingometer') + strip(KEY), KEY),
  none('another one on it', BELOW('Nagios') + strip(OTHER)),
  none('an example below a key', `${strip(KEY)}<h4>Example</h4><pre>{ "a": 1 }</pre>`, KEY),
  none('a badge that says what a press did', strip(KEY, `${LABEL} <i>Copied!</i>`), KEY),
  none(
    'a name of tools to choose from, in a list one below the other',
    TOOLS('Pingometer') + strip(KEY),
    KEY,
  ),
  none('the same at another one', TOOLS('Nagios') + strip(OTHER)),
  none('a link that takes it away', `<a href="#">Delete integration</a>${strip(KEY)}`, KEY),
  none('a picture of a key before it', strip(`<i>🔑</i> ${KEY}`), KEY),
  ...['Revoked', ...UNFIT].map((word) =>
    none(`${word}: a badge at the far end of the label`, farBadge(word, OTHER)),
  ),
  none(
    'a head of another column that is such a word',
    `<table><tr><th>${LABEL}</th><th>Revoked</th></tr><tr><td>${KEY}</td><td>Never</td></tr></table>`,
    KEY,
  ),
  none(
    'the same in boxes',
    `<div class="far"><b>${LABEL}</b><b>Revoked</b></div><div class="far"><div>${KEY}</div><div>Never</div></div>`,
    KEY,
  ),
  ...['Backup key', 'Read-only key', 'Test API key'].flatMap((head) => [
    none(`${head}: a heading over the only key`, `<h3>${head}</h3>${strip(OTHER)}`),
    none(`${head}: a heading over another key`, `${strip(KEY)}<h3>${head}</h3>${strip(OTHER)}`, KEY),
  ]),
  none(
    'Test key: the label of a field before',
    `<label>Test key<br><input readonly size="40" value="${OTHER}"></label><p>Send tests with this one.</p>${strip(KEY)}`,
    KEY,
  ),
  ...[
    'Pingometer no longer needs a plug-in.',
    'Viewing the sandbox documentation needs an account.',
    'This integration does not work with paused monitors.',
    'This integration blocked 3 alerts yesterday.',
    'Your key must not be used elsewhere.',
    'Do not use the public API key.',
    'This key belongs to a different category than the public API key.',
  ].flatMap((text) => [
    none(`over a key, of something else: ${text}`, `<p>${text}</p>${strip(KEY)}`, KEY),
    none(`below a key, of something else: ${text}`, `${strip(KEY)}<p>${text}</p>`, KEY),
  ]),
  ...['Disabled', 'Blocked'].flatMap((word) => [
    none(
      `${word}: told of another label in the strip`,
      `<div class="strip far"><div>${LABEL}</div><div>Webhook</div><div>${word}</div></div><div>${KEY} ${REVOKE}</div>`,
      KEY,
    ),
    none(
      `${word}: told of the pair before`,
      `<dl><dt>Webhook</dt><dd>${word}</dd><dt>${LABEL}</dt><dd>${KEY}</dd></dl>`,
      KEY,
    ),
    none(
      `${word}: the head of a column of switches`,
      `<div class="far"><b>${LABEL}</b><b>${word}</b></div><div class="far"><div>${KEY}</div><button role="switch" aria-checked="false"></button></div>`,
      KEY,
    ),
    none(
      `${word}: a badge after another one`,
      `<div class="strip far"><div>${LABEL}</div><i style="background:#ddd">Production</i><i style="background:#fdd">${word}</i></div><div>${OTHER} ${REVOKE}</div>`,
    ),
  ]),
  none('Test-only: a badge of the label', strip(OTHER, `${LABEL} <i>Test-only</i>`)),
  none(
    'a heading of another part beside the key',
    `<div class="far"><div><h3>Backup keys</h3><p>None yet</p></div><div>${strip(KEY)}</div></div>`,
    KEY,
  ),
  none('a role that may only read', `<p>Read-only</p>${strip(KEY)}`, KEY),
  ...[
    'Key not found',
    'No API key found.',
    'Do not use this key.',
    'This key does not work any more.',
    'Your API key has been leaked.',
    'This key belongs to another integration.',
  ].flatMap((text) => [
    none(`over a key: ${text}`, `<p>${text}</p>${strip(OTHER)}`),
    none(
      `at the edge below a key: ${text}`,
      `<div style="padding-left:20px">${strip(OTHER)}</div><p>${text}</p>`,
    ),
  ]),
  ...['Do not use this key in code that others read.', 'Your previous key has been leaked.'].map((text) =>
    none(`at the edge below a key of which nothing is said: ${text}`, `${strip(KEY)}<p>${text}</p>`, KEY),
  ),
  ...[...GONE, ...OFF, ...FORMER].flatMap((word) => [
    none(`${word}: said before a key`, strip(`${word}: ${OTHER}`)),
    none(`${word} key: a heading over the only key`, `<h3>${word} key</h3>${strip(OTHER)}`),
  ]),
  ...[...GONE, ...OFF].flatMap((word) => [
    none(`${word}: a sentence`, `<p>This key was ${word.toLowerCase()}.</p>${strip(OTHER)}`),
    none(
      `${word}: what is told between the label and a number`,
      `<div class="strip">${LABEL}</div><p>Your key was ${word.toLowerCase()} by an admin last week</p><div>${OTHER} <button>Copy</button></div>`,
    ),
  ]),
  ...['Revoked', 'Disabled', 'Suspended', 'Pending'].flatMap((word) => [
    none(
      `${word}: a state in a pair below the key`,
      `<dl><dt>${LABEL}</dt><dd>${OTHER}</dd><dt>Status</dt><dd>${word}</dd></dl>`,
    ),
    none(
      `${word}: a state in a row below the key`,
      `<table><tr><th>${LABEL}</th><td>${OTHER}</td></tr><tr><th>Status</th><td>${word}</td></tr></table>`,
    ),
    none(`${word}: a state in one line above the label`, `<p>Status: ${word}</p>${strip(OTHER)}`),
    none(`${word}: a state in one line below the key`, `${strip(OTHER)}<p>Status: ${word}</p>`),
  ]),
  ...[
    'Key expired.',
    'Revoked 2 days ago',
    'Revoked on May 3',
    'Replaced 3 days ago',
    'This key will be deleted in 3 days',
    'Pending activation',
    'Suspended: billing is overdue',
  ].map((text) =>
    none(`below a key: ${text}`, strip(`<div><div>${OTHER}</div><small>${text}</small></div>`)),
  ),
  ...[
    'Rotated 2 days ago',
    'Key rotated 2 days ago',
    'API key replaced on 3 May 2026',
    'Key revoked? Ask an admin.',
    'Revoked keys cannot be restored',
    'The key will be deleted if unused',
    'The key will be disabled in 90 days if it is not used.',
  ].map((text) =>
    none(
      `below a key that is as good as it was: ${text}`,
      strip(`<div><div>${KEY}</div><small>${text}</small></div>`),
      KEY,
    ),
  ),
  ...['Demo', 'Dummy', 'Sample', 'Example'].map((word) =>
    none(`${word} key: a heading over the only key`, `<h3>${word} key</h3>${strip(OTHER)}`),
  ),
  none(
    'a state below the key that is as good as it was',
    `<dl><dt>${LABEL}</dt><dd>${KEY}</dd><dt>Status</dt><dd>Active</dd></dl>`,
    KEY,
  ),
  none(
    'what may be done with the key one day',
    `<div class="strip">${LABEL}</div><p>The key can be revoked at any time.</p><div>${KEY} <button>Revoke API Key</button></div>`,
    KEY,
  ),
  none(
    'what is told of such a key in case of need',
    `<div class="strip">${LABEL}</div><p>Rotate this key if it was compromised</p><div>${KEY} <button>Revoke API Key</button></div>`,
    KEY,
  ),
]

const card = ([key, policies]: ReadKey, corner = '', pair = '') =>
  `<div style="border:1px solid">${corner}<dl><dt>Routing Key</dt><dd>${key}</dd><dt>Escalation Policies</dt><dd>${policies.join('<br>')}</dd>${pair}</dl></div>`
const GONE_ROW: ReadKey = ['gone-key', ['Web : Primary'], null]
const withState = (word: string, head = 'Status') =>
  tableOf(
    [...HEADS, head],
    `${rowsOf(PLAIN, (one) => [...two(one), 'Active'])}<tr>${cells([...two(GONE_ROW), word])}</tr>`,
  )

export const KEYS_GONE: KeysPage[] = [
  ...[...GONE, ...OFF, ...NOT_YET].map((word) => page(`${word}: in a column of the state`, withState(word))),
  ...[...GONE, ...OFF].flatMap((word) => [
    page(`${word}: in a cell without a head`, withState(word, '').replaceAll('<td>Active</td>', '<td></td>')),
    page(
      `${word}: a heading over another list`,
      `${tableOf(HEADS, rowsOf(PLAIN, two))}<h3>${word} keys</h3>${tableOf(HEADS, rowsOf([GONE_ROW], two))}`,
    ),
    page(
      `${word}: in the place of the policies`,
      tableOf(HEADS, `${rowsOf(PLAIN, two)}<tr>${cells(['gone-key', word])}</tr>`),
    ),
    page(
      `${word}: behind a policy`,
      tableOf(
        HEADS,
        `${rowsOf(PLAIN, two)}<tr>${cells(['legacy', `Web : Old <small>(${word.toLowerCase()})</small>`])}</tr>`,
      ),
      [...PLAIN, ['legacy', [`Web : Old (${word.toLowerCase()})`], null]],
    ),
  ]),
  ...[
    'Requires approval',
    'Rejected',
    'Invalid',
    'Will be deleted',
    'Will be deleted in 3 days',
    'Deleted 2 minutes ago',
  ].map((text) =>
    page(
      `under a key: ${text}`,
      tableOf(
        HEADS,
        `${rowsOf(PLAIN, two)}<tr>${cells([`<div>gone-key</div><small>${text}</small>`, chip('Web : Primary')])}</tr>`,
      ),
    ),
  ),
  page('a column of the notifications that says Disabled', withState('Disabled', 'Notifications'), [
    ...PLAIN,
    GONE_ROW,
  ]),
  ...['Enabled', 'Active', 'In use'].flatMap((head) => [
    page(`No under the head ${head}`, withState('No', head).replaceAll('<td>Active</td>', '<td>Yes</td>')),
    page(
      `a box that is not ticked under the head ${head}`,
      withState('<input type="checkbox">', head).replaceAll(
        '<td>Active</td>',
        '<td><input type="checkbox" checked></td>',
      ),
    ),
  ]),
  ...[
    ['a badge in the corner', '<i class="corner">Deleted</i>', ''],
    ['a badge of what is off', '<i class="corner">Disabled</i>', ''],
    ['its state in a pair', '', '<dt>Status</dt><dd>Disabled</dd>'],
    ['its state in one line', '', '<dd>Status: Suspended</dd>'],
    ['a pair that says whether it is in use', '', '<dt>Enabled</dt><dd>No</dd>'],
  ].map(([name, corner, pair]) =>
    page(
      `a card that is none any more by ${name}`,
      each(PLAIN, (one) =>
        card(one, '', pair?.replace(/Disabled|Suspended/, 'Active').replace('No', 'Yes')),
      ) + card(GONE_ROW, corner, pair),
      PLAIN,
      '.corner { float: right; background: #ddd }',
    ),
  ),
  page(
    'cards that say so of something else',
    each(PLAIN, (one) => card(one, '', '<dt>Notifications</dt><dd>Disabled</dd>')),
  ),
  page(
    'a centred head over the notifications that are disabled',
    withState('Disabled', 'Notifications').replaceAll('<td>Active</td>', '<td>Disabled</td>'),
    [...PLAIN, GONE_ROW],
    'th { text-align: center }',
  ),
  page(
    'a chip behind a policy that was deleted, and its letter',
    tableOf(HEADS, `${rowsOf(PLAIN, two)}<tr>${cells(['legacy', `${chip('Web : Old')} (deleted)`])}</tr>`),
    [...PLAIN, ['legacy', ['Web : Old (deleted)'], null]],
  ),
]
