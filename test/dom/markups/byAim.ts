import { account, type Examined, monitor, noAccount, noMonitor, RIGHT, rows, STATUS } from './examined'

/** Forms of which a part alone tells what is meant: the rest is named otherwise, written otherwise, or another record's. */

const KEY = `<div class="row"><div class="label">API KEY:</div><input ${RIGHT}></div>`
const BOX = `<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`

/** A text that is a label after what it names. */
const caption = (text: string, attributes = '') =>
  `<label style="font-size:12px;display:block" ${attributes}>${text}</label>`
const CAPTIONED = `<div class="row"><input id="key" ${RIGHT}>${caption('API KEY', 'for="key"')}</div>`
const LEVER = `<label>Off <input type="checkbox" style="opacity:0;width:0" ${STATUS}><span style="display:inline-block;width:40px;height:16px;background:#bbb"></span> On</label>`

/** A button that is written as a label, with or without what makes it something to press. */
const button = (text: string, style = 'border:0;background:none;padding:0;font:inherit', attributes = '') =>
  `<button type="button" style="${style}" ${attributes}>${text}</button>`

const OWN = rows((label, is) => `<div class="row"><label>${label}:</label><br><input data-is="${is}"></div>`)
const contact = (is: string) =>
  `<div class="row"><label>NAME:</label><br><input data-is="name"></div><div class="row"><label>VICTOROPS ROUTING KEY:</label><br><input data-is="${is}"></div>`
const card = (inner: string) => `<div style="border:1px solid #ccc;padding:16px">${inner}</div>`

/** What is told of the value that is replaced. */
const SO_FAR = ['Current: ••••••••7d64', 'Currently ****7d64', 'Existing: ●●●●●●', 'Saved key ends in …7d64']

export const BY_AIM: Examined[] = [
  account(
    'names below a field that is tied to its own, and a switch that is not',
    `${CAPTIONED}<div class="row">${LEVER}<div style="font-size:12px">STATUS</div></div>`,
  ),
  account(
    'names below two tied fields and a switch',
    `${CAPTIONED}<div class="row"><input id="note">${caption('NOTE', 'for="note"')}</div><div class="row">${LEVER}<div style="font-size:12px">STATUS</div></div>`,
  ),
  noAccount(
    'a switch with its name above it, and STATUS below: its value follows',
    `${CAPTIONED}<div class="row"><div>Remember me</div><input type="checkbox" data-is="other"><div style="font-size:12px">STATUS</div><div>Active since May</div></div>`,
    { stays: true },
  ),
  noAccount(
    'a switch with its name above it, and STATUS below, in a form that ties nothing',
    `<div class="row"><input ${RIGHT}><div style="font-size:12px">API KEY</div></div><div class="row"><div>Remember me</div><input type="checkbox" data-is="other"><div style="font-size:12px">STATUS</div></div>`,
    { stays: true },
  ),
  monitor(
    'all labels are buttons that tell more when they are pressed',
    rows((label, is) => `<div class="row">${button(`${label}:`)}<br><input data-is="${is}"></div>`),
  ),
  monitor(
    'all labels are such buttons, and stand beside their fields',
    rows(
      (label, is) =>
        `<div class="row" style="display:flex"><span style="width:260px">${button(label)}</span><input data-is="${is}"></div>`,
    ),
  ),
  account(
    'both labels are such buttons, with a line of dots',
    [KEY, BOX]
      .join('')
      .replace(/<div class="label">(.*?)<\/div>/g, (_, text) =>
        button(text, 'display:block;border:0;border-bottom:1px dotted;background:none'),
      ),
  ),
  noMonitor(
    'all labels are such buttons, and ours has its value',
    ['CACHET COMPONENT ID', 'VICTOROPS ROUTING KEY', 'NOTES']
      .map(
        (label) =>
          `<div class="row">${button(label)}<br>${label.startsWith('V') ? '<b>ops</b>' : '<input>'}</div>`,
      )
      .join(''),
  ),
  ...[
    ['two ways to sign in, chosen by buttons', ['API KEY', 'OAUTH'].map((text) => button(text)).join(' ')],
    ['a button with a frame', button('API KEY:', '')],
    ['a button that opens something', button('API KEY:', undefined, 'aria-expanded="true"')],
  ].map(([name, html]) =>
    noAccount(`${name}, before a field`, `<div class="row">${html}<br><input data-is="token"></div>${BOX}`),
  ),
  monitor(
    'a card for a new contact after the form',
    `${card(OWN)}${card(`<h3>Add contact</h3>${contact('c')}`)}`,
  ),
  monitor('the same before the form', `${card(`<h3>Add contact</h3>${contact('c')}`)}${card(OWN)}`),
  monitor(
    'the same beside it, named for those who hear',
    `${card(OWN)}<aside aria-label="New contact">${contact('c')}</aside>`,
  ),
  noMonitor('a second card with the same label that tells nothing', `${card(OWN)}${card(contact('c'))}`),
  noMonitor(
    'a card for a new contact, and a form without ours',
    `${card(OWN.replace('VICTOROPS ROUTING KEY', 'TAGS'))}${card(`<h3>Add contact</h3>${contact('c')}`)}`,
  ),
  noMonitor(
    'a card for a new contact, and one that has nothing of a monitor',
    `${card(contact('one'))}${card(`<h3>Add contact</h3>${contact('c')}`)}`,
    { title: '<h1>Monitor - Edit</h1>' },
  ),
  noMonitor(
    'a box to tick in the place of the field, which comes only when it is not ticked, and then a field without a label',
    `${OWN.replace('<input data-is="right">', '<label><input type="checkbox" checked> Use the default of the account</label><input data-is="right" style="display:none">').replace('<label>NOTES:</label>', '')}`,
  ),
  monitor(
    'a box to tick between the label and its field, in one row',
    OWN.replace(
      '<input data-is="right">',
      '<label><input type="checkbox"> Not the default</label><br><input data-is="right">',
    ),
  ),
  noAccount(
    'how the key ends, before a field that names another thing',
    `<div class="row"><div class="label">API KEY:</div><div>Ends in 7d64</div><input placeholder="Team name" data-is="team"></div>${BOX}`,
  ),
  ...SO_FAR.flatMap((text) => [
    account(
      `what the key was so far between its label and its field: ${text}`,
      `<div class="row"><div class="label">API KEY:</div><div style="font-size:13px">${text}</div><input ${RIGHT}></div>${BOX}`,
    ),
    noAccount(
      `the same before a field for another thing: ${text}`,
      `<div class="row"><div class="label">API KEY:</div><div style="font-size:13px">${text}</div><input type="password" placeholder="Password" data-is="password"><button type="button">Reveal</button></div>${BOX}`,
    ),
    noAccount(
      `the same in a row of its own, before a field without a label: ${text}`,
      `<div class="row"><div class="label">API KEY:</div><div style="font-size:13px">${text}</div></div><div class="row"><input data-is="team"></div>${BOX}`,
    ),
  ]),
]
