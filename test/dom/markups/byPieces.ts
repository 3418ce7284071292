import { account, type Examined, monitor, noAccount, noMonitor, RIGHT, rows, STATUS } from './examined'

/** Keys and labels in pieces, words in a field's place, dialogs that say in many ways what they are about. */

const KEY = `<div class="row"><div class="label">API KEY:</div><input ${RIGHT}></div>`
const BOX = `<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`
const COPY =
  '<div class="row"><div class="label">API KEY:</div><input data-is="copy"></div><div class="row"><div class="label">STATUS:</div><input type="checkbox" data-is="copy"></div>'
const label = (text: string) => `<div class="label">${text}:</div>`
const next = '<div class="row"><input data-is="next"></div>'
const dialog = (attributes: string, inner: string) =>
  `<div role="dialog" aria-modal="true" ${attributes} style="position:fixed;inset:0;background:#fff;padding:60px">${inner}</div>`
/** A field for each piece of a key, as long as that. */
const pieces = (write = (field: string) => field, between = ' ') =>
  [8, 4, 4, 12].map((size) => write(`<input size="${size}" data-is="piece">`)).join(between)
const boxes = (text: string, css: string) =>
  `<div style="${css}">${text
    .split(' ')
    .map((word) => `<span style="display:inline-block">${word}</span>`)
    .join(' ')}</div>`

export const BY_PIECES: Examined[] = [
  ...[
    ['in a row', `${label('API KEY')}${pieces()}`],
    ['with dashes between', `<label>API KEY:</label><div>${pieces(undefined, ' - ')}</div>`],
    [
      'the first of which has the label',
      `<label for="k1">API KEY:</label> ${pieces().replace('<input', '<input id="k1"')}`,
    ],
    ['in one label', `<label>API KEY: ${pieces()}</label>`],
    [
      'in boxes',
      `${label('API KEY')}<div style="display:flex">${pieces((field) => `<div>${field}</div>`, '')}</div>`,
    ],
    ['in a group', `<fieldset><legend>API KEY</legend>${pieces()}</fieldset>`],
    ['in cells', `<table><tr><td>API KEY:</td>${pieces((field) => `<td>${field}</td>`)}</tr></table>`],
    [
      'that show what is wanted',
      `${label('API KEY')}${pieces((field) => field.replace('>', ' placeholder="xxxx">'))}`,
    ],
  ].map(([name, html]) => noAccount(`a key in pieces ${name}`, `<div class="row">${html}</div>${BOX}`)),
  account(
    'a field among others in a row, with their labels above, one of them in two lines',
    `<table style="width:420px"><tr><td>API NAME</td><td>API KEY</td><td>A NAME THAT IS YOURS TO CHOOSE FREELY</td></tr><tr><td><input size="6" data-is="id"></td><td><input size="9" ${RIGHT}></td><td><input size="6" data-is="name"></td></tr></table>${BOX}`,
  ),
  ...['Inherited', 'Not set', 'team-ops', 'None'].flatMap((word) => [
    noMonitor(
      `${word}, written like the label, and a field without a name`,
      `<div class="row">${label('VICTOROPS ROUTING KEY')}<div class="label">${word}</div></div>${next}`,
    ),
    noMonitor(
      `${word} beside the label, and a field without a name`,
      `<div class="row"><label>VICTOROPS ROUTING KEY:</label> <span>${word}</span></div>${next}`,
    ),
    noMonitor(
      `${word} as what a term means, and a field without a name`,
      `<dl><dt>VICTOROPS ROUTING KEY:</dt><dd>${word}</dd><dt></dt><dd><input data-is="next"></dd></dl>`,
    ),
  ]),
  noAccount(
    'a word in the place of the key, and a field without a name',
    `<div class="row"><div>API KEY:</div><div>Inherited</div></div>${next}${BOX}`,
  ),
  monitor(
    'help as large as the labels',
    rows(
      (text, is) =>
        `<div class="row"><div style="font-weight:600">${text}:</div><div>Ask the one who is on call</div><input data-is="${is}"></div>`,
    ),
  ),
  ...['Case sensitive', 'Admins only', '<span style="background:#fc0">PRO</span>'].map((words) =>
    monitor(
      `a few words of help as large as the label: ${words}`,
      `<div class="row"><div class="label">VICTOROPS ROUTING KEY:</div><div>${words}</div><input ${RIGHT}></div>`,
    ),
  ),
  ...['n/a', '(none)'].map((words) =>
    noMonitor(
      `${words} beside the label, and a field without a name`,
      `<div class="row"><label>VICTOROPS ROUTING KEY:</label> <span>${words}</span></div>${next}`,
    ),
  ),
  monitor(
    'labels that lead to their help as a whole, and are tied to their fields',
    rows(
      (text, is) =>
        `<div class="row"><label for="h-${is}"><a href="/docs/${is}">${text}</a></label><br><input id="h-${is}" data-is="${is}"></div>`,
    ),
  ),
  monitor(
    'a group of ours with a box to tick that has a name',
    `<fieldset><legend>VICTOROPS</legend><label><input type="checkbox" data-is="box"> Enabled</label><div><label>ROUTING KEY <input ${RIGHT}></label></div></fieldset>`,
  ),
  ...[
    ['around', '<label><input type="checkbox"> Squadcast</label>'],
    ['beside', '<input type="checkbox" id="other"><label for="other">Squadcast</label>'],
  ].map(([place, box]) =>
    noMonitor(
      `a box to tick that begins another product's part, its name ${place} it`,
      `<div class="row">${box}</div><div class="row"><label>ROUTING KEY: <input data-is="other"></label></div>`,
    ),
  ),
  monitor(
    'labels of which each word is a box',
    rows((text, is) => `<div class="row">${boxes(text, '')}<input data-is="${is}"></div>`),
  ),
  monitor(
    'labels of which each word is a box in a row of them',
    rows(
      (text, is) => `<div class="row">${boxes(text, 'display:flex;gap:4px')}<input data-is="${is}"></div>`,
    ),
  ),
  account(
    'labels of which each word is a box, and a colon',
    `<div class="row">${boxes('API KEY:', 'display:flex;gap:4px')}<input ${RIGHT}></div>${BOX}`,
  ),
  account(
    'a switch that says what of all monitors is sent where',
    `${KEY}<div class="row"><label><input type="checkbox" ${STATUS}> Send alerts of all monitors to VictorOps</label></div>`,
  ),
  noAccount(
    'a dialog of another integration that is named for those who hear',
    `${COPY}${dialog('aria-label="Edit PagerDuty"', COPY)}`,
  ),
  noAccount(
    'a dialog of another integration that is named by its first line',
    `${COPY}${dialog('aria-labelledby="dl"', `<div id="dl">Edit PagerDuty</div>${COPY}`)}`,
  ),
  noAccount(
    'a dialog of another integration whose first line tells it',
    `${COPY}${dialog('', `<div>PagerDuty</div>${COPY}`)}`,
  ),
  noMonitor(
    'a dialog for a contact that is named for those who hear',
    dialog(
      'aria-label="Contact"',
      `<div class="row">${label('VICTOROPS ROUTING KEY')}<input data-is="contact"></div>`,
    ),
  ),
  account(
    'our dialog, named for those who hear',
    `${COPY}${dialog('aria-label="Edit VictorOps"', KEY + BOX)}`,
  ),
  account('our dialog, named as a dialog alone', `${COPY}${dialog('aria-label="Dialog window"', KEY + BOX)}`),
]
