import { account, type Examined, monitor, noAccount, RIGHT, STATUS } from './examined'

/** Forms whose labels are tied to another control than they stand at: they were copied with the field before. */

const row = (label: string, tied: string, field: string) =>
  `<div class="row"><label for="${tied}" class="label">${label}</label><br>${field}</div>`
const BOX = `<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`

export const BY_TIES: Examined[] = [
  monitor(
    'a label that is tied to the field before, as the one above that is',
    row('STATUSPAGE.IO COMPONENT ID:', 'sp', '<input id="sp" data-is="statuspage">') +
      row('VICTOROPS ROUTING KEY:', 'sp', `<input id="vo" ${RIGHT}>`) +
      row('NOTES:', 'nt', '<textarea id="nt" data-is="notes"></textarea>'),
  ),
  monitor(
    'three labels that are tied to the first field, side by side',
    `<table><tr>${[
      ['CACHET COMPONENT ID:', '<input id="c" data-is="cachet">'],
      ['STATUSPAGE.IO COMPONENT ID:', '<input id="s" data-is="statuspage">'],
      ['VICTOROPS ROUTING KEY:', `<input id="v" ${RIGHT}>`],
    ]
      .map(([label, field]) => `<td><label for="c">${label}</label><br>${field}</td>`)
      .join('')}</tr></table>`,
  ),
  ...[
    ['a box to tick', `<input type="checkbox" ${STATUS}>`],
    ['a list', `<select ${STATUS}><option>Off</option><option>On</option></select>`],
  ].map(([what, field = '']) =>
    account(
      `the label of STATUS, ${what}, that is tied to the key's field`,
      row('API KEY:', 'key', `<input id="key" ${RIGHT}>`) + row('STATUS:', 'key', field),
    ),
  ),
  account(
    'two labels of one field, one above it and one below, and a field of its own label after them',
    `${row('API KEY:', 'key', `<input id="key" ${RIGHT}>`)}<label for="key">36 letters</label>${row('NOTE:', 'n', '<input id="n">')}${BOX}`,
  ),
  account(
    'a box to tick with a label on either side, and a field without one below',
    `${row('API KEY:', 'key', `<input id="key" ${RIGHT}>`)}<div class="row"><label for="on">STATUS:</label> <input type="checkbox" id="on" ${STATUS}> <label for="on">Send alerts</label><br><input></div>`,
  ),
  noAccount(
    'a label that is tied to the field before, whose own is tied to nothing',
    `<div class="row"><label class="label">CHANNEL:</label><br><input id="ch" data-is="channel"></div>${row('API KEY:', 'ch', `<input ${RIGHT}>`)}${BOX}`,
  ),
]
