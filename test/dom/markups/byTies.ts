import { account, type Examined, monitor, noAccount, noMonitor, RIGHT, STATUS } from './examined'

/** Forms whose labels are tied to another control than they stand at: they were copied with the field before. */

const row = (label: string, tied: string, field: string) =>
  `<div class="row"><label for="${tied}" class="label">${label}</label><br>${field}</div>`
const BOX = `<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`

const behind = (label: string, id: string, is: string) =>
  `<div class="row"><div><input id="${id}" data-is="${is}"></div><label for="${id}" class="label">${label}</label></div>`

export const BY_TIES: Examined[] = [
  monitor(
    'labels behind their fields, ours the last one',
    behind('EXPECT DATA', 'e', 'expect') + behind('VICTOROPS ROUTING KEY', 'v', 'right'),
  ),
  noMonitor(
    'labels behind their fields, the same one twice',
    behind('VICTOROPS ROUTING KEY', 'v', 'one') + behind('VICTOROPS ROUTING KEY', 'w', 'other'),
  ),
  monitor(
    'bare labels behind their fields, under the name of either product',
    `<h3>PagerDuty</h3>${behind('ROUTING KEY', 'p', 'pagerduty')}<h3>VictorOps</h3>${behind('ROUTING KEY', 'v', 'right')}`,
  ),
  monitor(
    'the same in the other order',
    `<h3>VictorOps</h3>${behind('ROUTING KEY', 'v', 'right')}<h3>PagerDuty</h3>${behind('ROUTING KEY', 'p', 'pagerduty')}`,
  ),
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
  noMonitor(
    'labels that are tied crosswise',
    row('STATUSPAGE.IO COMPONENT ID:', 'vo', '<input id="sp" data-is="statuspage">') +
      row('VICTOROPS ROUTING KEY:', 'sp', `<input id="vo" ${RIGHT}>`),
  ),
  noMonitor(
    'labels that are tied each to the field before',
    ['CACHET COMPONENT ID:', 'STATUSPAGE.IO COMPONENT ID:', 'VICTOROPS ROUTING KEY:', 'NOTES:']
      .map((label, at) => row(label, `f${at}`, `<input id="f${at + 1}" data-is="f${at + 1}">`))
      .join(''),
  ),
  monitor(
    'labels below the fields that they are tied to, each in a box with its field',
    ['CACHET COMPONENT ID', 'VICTOROPS ROUTING KEY', 'NOTES']
      .map(
        (label) =>
          `<div><input id="${label[0]}" ${label[0] === 'V' ? RIGHT : ''}><br><label for="${label[0]}">${label}</label></div>`,
      )
      .join(''),
  ),
  noMonitor(
    'fields that say to those who hear what the label of the next one says',
    [
      ['CACHET COMPONENT ID', 'STATUSPAGE.IO COMPONENT ID'],
      ['STATUSPAGE.IO COMPONENT ID', 'VICTOROPS ROUTING KEY'],
      ['VICTOROPS ROUTING KEY', 'NOTES'],
    ]
      .map(([seen, heard]) => `<p class="label">${seen}:</p><input aria-label="${heard}" data-is="other">`)
      .join(''),
  ),
  noAccount(
    'the label of STATUS that is tied to the box of the row before',
    `<div class="row"><div class="label">API KEY:</div><input ${RIGHT}></div><div class="row"><input type="checkbox" id="d"> <span>DIGEST</span></div><div class="row"><label for="d">STATUS:</label> <input type="checkbox" ${STATUS}></div>`,
    { stays: true },
  ),
]
