import { account, type Examined, monitor, noAccount, noMonitor, RIGHT, STATUS } from './examined'

/** Labels that are heads of columns or terms of a list: what stands in the other columns, and is told of other terms. */

const BOX = `<div class="row"><div class="label">STATUS:</div><input type="checkbox" ${STATUS}></div>`
const table = (heads: string, cells: string) => `<table><tr>${heads}</tr><tr>${cells}</tr></table>`
const FLIP = `onclick="this.textContent = this.textContent === 'ON' ? 'OFF' : 'ON'; return false" ${STATUS}`
const KEY = `<td><input size="40" ${RIGHT}></td>`

const term = (label: string, told: string) => `<dt>${label}</dt><dd>${told}</dd>`
const CHECK = `<input type="checkbox" ${STATUS}>`
const FIELD = `<div class="row"><div class="label">API KEY:</div><input ${RIGHT}></div>`
const LISTS = {
  'in a grid': 'dl { display: grid; grid-template-columns: 140px 1fr; gap: 10px }',
  'with floating terms': 'dt { float: left; clear: left; width: 140px } dd { margin: 0 0 10px 180px }',
}

export const BY_HEADS: Examined[] = [
  ...[
    `<button type="button" ${FLIP}>OFF</button>`,
    `<a href="#" ${FLIP}>OFF</a>`,
    `<span style="background:#bbb;border-radius:9px;padding:2px 9px" ${FLIP}>OFF</span>`,
  ].map((cell) =>
    account(
      `STATUS in the next column shows its word in ${cell.slice(1, 7)}`,
      table('<th>API KEY</th><th>STATUS</th>', `${KEY}<td>${cell}</td>`),
    ),
  ),
  account(
    'a column of buttons after that of the key',
    table('<th>API KEY</th><th>ACTIONS</th>', `${KEY}<td><button type="button">Save</button></td>`) + BOX,
  ),
  monitor(
    'a column with a text beside that of the key',
    table('<th>VICTOROPS ROUTING KEY</th><th>NOTES</th>', `${KEY}<td>Since May</td>`),
  ),
  noMonitor(
    'the head of a row, and its value; then a field without a label',
    table('<th>VICTOROPS ROUTING KEY</th><td>ops</td>', '<td><input data-is="tag"></td>'),
  ),
  noMonitor(
    'two heads over one field',
    table(
      '<th>VICTOROPS ROUTING KEY</th><th>NOTES</th>',
      '<td colspan="2"><input style="width:500px" data-is="one"></td>',
    ),
  ),
  ...Object.entries(LISTS).map(([how, css]) =>
    account(
      `a list ${how}: what is told of the first term stands above the field of the second`,
      `<dl>${term('PLAN:', 'Pro')}${term('API KEY:', `<input ${RIGHT}>`)}${term('STATUS:', CHECK)}</dl>`,
      { css },
    ),
  ),
  noAccount(
    'a text right above a field, without a label before it',
    `<div style="display:grid;grid-template-columns:140px 1fr;gap:10px"><i></i><div style="margin-left:40px">Team</div><div>API KEY:</div><div style="margin-left:40px"><input data-is="team"></div></div>${BOX}`,
  ),
  noAccount(
    'a list whose term has nothing told of it, and a field of an empty term',
    `<dl style="line-height:20px">${term('API KEY:', '')}${term('', '<input data-is="other">')}${term('STATUS:', CHECK)}</dl>`,
  ),
  ...['Company', 'Public API', 'Personal tokens'].map((head) =>
    noAccount(
      `a head that says nothing of its own under another thing's: ${head}`,
      `${BOX}<div><h2>${head}</h2><h3>Details</h3>${FIELD}</div>`,
    ),
  ),
  ...['Settings', 'Details', 'Credentials'].map((head) =>
    account(`the same under ours: ${head}`, `${BOX}<div><h2>VictorOps</h2><h3>${head}</h3>${FIELD}</div>`),
  ),
  account(
    'a part of another thing that is told to its end, before a smaller head',
    `<section><h2>Support</h2><p>We answer within a day.</p></section><h3>Details</h3>${FIELD}${BOX}`,
  ),
  account(
    'the head of another thing, and then a smaller one that names ours',
    `<h2>Company</h2><h3>VictorOps</h3>${FIELD}${BOX}`,
  ),
]
