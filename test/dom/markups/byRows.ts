import { account, type Examined, monitor, noAccount, noMonitor, RIGHT, rows, STATUS } from './examined'

/** Rows that have a label and no field, and what may stand beside a label in the field's own row. */

const BOX = `<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`
const OTHER =
  '<div class="row"><label>CACHET COMPONENT ID:</label><br><input data-is="cachet"></div><div class="row"><label>NOTES:</label><br><textarea data-is="notes"></textarea></div>'
const picture = (width: number) => `<img src="data:," alt="" width="${width}" height="${width / 4}">`
const next = (hint: string) => `<input data-is="next" ${hint}>`
const HINTS = ['', 'placeholder="ops-team"', 'title="ops-team"']

/** What stands for a value that is set elsewhere. */
const ELSEWHERE = [
  '<a href="/account/keys">Manage</a>',
  '<button type="button">Change</button>',
  '<button type="button">New key</button>',
  '<a href="/account/keys">See account settings</a>',
  '<button type="button">Enter key</button>',
  '<a href="/account/keys">More</a>',
  picture(180),
  '<svg width="180" height="40"><rect width="180" height="40"/></svg>',
  '<span>Inherited from account</span>',
  '<small>Inherited from account</small>',
  '<i>Inherited from the settings of your account.</i>',
  '<span>Same as account</span>',
  '<small>ops-team</small>',
  '<span style="background:#cde;border-radius:9px">ops-team</span>',
]
/** What shows a value without a word, or has it chosen. */
const WORDLESS = [
  '–',
  '<div role="progressbar" style="width:200px;height:30px;background:#eee"></div>',
  '<div style="width:200px;height:30px;background:#eee"></div>',
  '<div role="slider" style="width:200px;height:20px"></div>',
  '<input type="button" value="Choose">',
  '<label><input type="radio" name="k"> ops</label> <label><input type="radio" name="k"> db</label>',
]
/** What stands beside a label and leaves the field to it. */
const HELP = [
  '<a href="/help">What is this?</a>',
  '<a href="/help">Learn more</a>',
  '<button type="button">i</button>',
  picture(16),
  '<small>Case sensitive</small>',
  '<span style="background:#fc0">PRO</span>',
  '<span>(from the portal)</span>',
  '<span>You will find it in the portal of VictorOps.</span>',
]
/** What serves a field that stands below it, in a row that the label has for itself. */
const SERVES = [
  '<small>0/64</small>',
  '<small>0 / 64</small>',
  '<button type="button">Clear</button>',
  '<a href="#">Paste</a>',
]

/** Labels of other fields, in words that help begins with, or holds. */
const LABELS = ['NEW PASSWORD:', 'TYPE:', 'YOUR NAME:', 'EXAMPLE:', 'CASE:', 'Type', 'Your name']
const stacked: [name: string, render: (label: string, other: string) => string][] = [
  [
    'in a box with the label',
    (label, other) =>
      `<div><div>${label}</div><div style="font-weight:bold">${other}</div></div><input data-is="x">`,
  ],
  [
    'below the label',
    (label, other) =>
      `<div><label>${label}</label><br><label>${other}</label></div><div><input data-is="x"></div>`,
  ],
]
const places: [name: string, render: (label: string, aside: string, field: string) => string][] = [
  [
    'beside its label',
    (label, aside, field) =>
      `<div class="row"><label>${label}:</label> ${aside}</div><div class="row">${field}</div>`,
  ],
  [
    'below its label',
    (label, aside, field) =>
      `<div class="row"><div class="label">${label}:</div>${aside}</div><div class="row">${field}</div>`,
  ],
]
/** The same list before each field, and one of keys before one. */
const SAME = '<select><option>Equals</option><option>Contains</option></select>'
const KEYS = '<select><option value="">Choose…</option><option>ops</option></select>'
const built: [name: string, row: (label: string, list: string, field: string) => string][] = [
  ['below its label', (label, list, field) => `<div class="label">${label}:</div>${list} ${field}`],
  ['beside its label', (label, list, field) => `<span>${label}:</span> ${list} ${field}`],
  [
    'from right to left',
    (label, list, field) => `<div dir="rtl"><div class="label">${label}:</div>${list} ${field}</div>`,
  ],
  [
    'in boxes',
    (label, list, field) =>
      `<label>${label}</label><div style="display:flex"><div>${list}</div>${field}</div>`,
  ],
]
const rowWith = (label: string, aside: string, field: string, more = '') =>
  `<div class="row"><div><label>${label}:</label> ${aside}</div>${field}${more}</div>`

export const BY_ROWS: Examined[] = [
  ...places.flatMap(([place, render]) =>
    ELSEWHERE.flatMap((aside) =>
      HINTS.flatMap((hint) => [
        noMonitor(
          `a row of ${aside} ${place}, then a field ${hint}`,
          OTHER + render('VICTOROPS ROUTING KEY', aside, next(hint)),
        ),
        noAccount(
          `a row of ${aside} ${place}, then a field ${hint}`,
          render('API KEY', aside, next(hint)) + BOX,
        ),
      ]),
    ),
  ),
  noMonitor(
    'a value of two words in a form of two rows, then a list that is no row’s field',
    `<form><div style="margin-bottom:29px"><div style="display:flex;gap:12px"><div>VICTOROPS ROUTING KEY:</div><div><span style="padding:2px">https://</span><span>ops</span></div></div></div><div style="margin-bottom:29px"><select data-is="next"><option>ops</option></select></div></form>`,
  ),
  noMonitor(
    'a row whose label goes on with where its value is from, then a field',
    `${OTHER}<div class="row"><b>VICTOROPS ROUTING KEY:</b> Inherited from account</div><div class="row">${next('')}</div>`,
  ),
  ...stacked.flatMap(([place, render]) =>
    LABELS.map((other) =>
      noMonitor(
        `another field’s label, ${other}, ${place}`,
        `<div class="row">${render('VICTOROPS ROUTING KEY:', other)}</div>`,
      ),
    ),
  ),
  ...places.flatMap(([place, render]) =>
    WORDLESS.map((aside) =>
      noMonitor(
        `a row of ${aside} ${place}, then a field`,
        OTHER + render('VICTOROPS ROUTING KEY', aside, next('')),
      ),
    ),
  ),
  noMonitor(
    'a choice whose last answer is typed',
    `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><label><input type="radio" name="k"> Default</label> <label><input type="radio" name="k"> Other:</label> ${next('')}</div>`,
  ),
  noAccount(
    'our part closed, and another one’s open',
    `<details><summary>VictorOps</summary>${rowWith('API KEY', '', next(''))}${BOX}</details><details open><summary>Zenduty</summary>${rowWith('API KEY', '', next(''))}${BOX}</details>`,
    { title: '<h1>Account</h1>', address: 'https://app.pingometer.com/account/extras' },
  ),
  ...HELP.flatMap((aside) =>
    HINTS.flatMap((hint) =>
      ['', '<p>Some further help with this.</p>'].flatMap((more) => [
        monitor(
          `${aside} beside the label in one row with a field ${hint} ${more}`,
          OTHER + rowWith('VICTOROPS ROUTING KEY', aside, `<input ${RIGHT} ${hint}>`, more),
        ),
        account(
          `${aside} beside the label in one row with a field ${hint} ${more}`,
          rowWith('API KEY', aside, `<input ${RIGHT} ${hint}>`, more) + BOX,
        ),
      ]),
    ),
  ),
  ...SERVES.flatMap((aside) => {
    const flat = (label: string, is: string) =>
      `<div style="display:flex;justify-content:space-between;width:320px"><span>${label}</span>${aside}</div><div><input data-is="${is}"></div>`
    return [
      monitor(`${aside} at the other end of each label’s row, and the fields below`, rows(flat)),
      account(
        `${aside} at the other end of the label’s row, and the field below`,
        flat('API KEY', 'right') + BOX,
      ),
    ]
  }),
  ...built.flatMap(([how, row]) => [
    monitor(
      `the same list before each field, ${how}`,
      rows((label, is) => `<div class="row">${row(label, SAME, `<input data-is="${is}">`)}</div>`),
    ),
    noMonitor(
      `a list before the one field, ${how}`,
      rows(
        (label, is) =>
          `<div class="row">${row(label, is === 'right' ? KEYS : '', `<input data-is="${is}">`)}</div>`,
      ),
    ),
  ]),
  monitor(
    'a list with a head of its own before the field',
    `<table><tr><th>METHOD</th><th>VICTOROPS ROUTING KEY</th></tr><tr><td><select><option>GET</option></select></td><td><input ${RIGHT}></td></tr></table>`,
  ),
  noMonitor(
    'a label that is tied to a hidden field, then a list',
    `<div class="row"><label for="hidden">VICTOROPS ROUTING KEY:</label><input id="hidden" style="display:none"></div><div class="row"><select data-is="next"><option>ops</option></select></div>`,
  ),
  monitor(
    'a button for help between a label and its field',
    `${OTHER}<div class="row"><label>VICTOROPS ROUTING KEY:</label> <button type="button">i</button> <input ${RIGHT}></div>`,
  ),
  account(
    'labels in a row of their own with links to their help, fields below each',
    `<table><tr><td>API KEY: <a href="/h">What is this?</a></td><td>STATUS: <a href="/h">Learn more</a></td></tr><tr><td><input ${RIGHT}></td><td><input type="checkbox" ${STATUS}></td></tr></table>`,
  ),
]
