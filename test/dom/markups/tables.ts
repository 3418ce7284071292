import { DIVS } from './divTables'
import { INPUTS } from './inputTables'
import { badge, box, chip, chips, HEADS, HEADS3, last, rowsOf, type TableMarkup, table } from './tableParts'

const tables: TableMarkup[] = [
  {
    name: 'table, bold keys',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td><b>${key.key}</b></td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'table with multi-responder and buttons',
    multi: true,
    render: (keys) =>
      table(
        HEADS3,
        rowsOf(
          keys,
          (key) =>
            `<tr><td>${key.key}</td><td>${chips(key)}</td><td>${box(key)}</td><td><button title="Edit Routing Key">✎</button><button>✕</button></td></tr>`,
        ),
      ),
  },
  {
    name: 'keys as links, chips as list items',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(
          keys,
          (key) =>
            `<tr><td><a href="#/k">${key.key}</a></td><td><ul>${key.policies.map((name) => `<li>${name}${badge}</li>`).join('')}</ul></td></tr>`,
        ),
      ),
  },
  {
    name: 'chips as buttons',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(
          keys,
          (key) =>
            `<tr><td>${key.key}</td><td>${key.policies.map((name) => `<button>${name}</button>`).join('')}</td></tr>`,
        ),
      ),
  },
  {
    name: 'chips as links with a cross',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(
          keys,
          (key) =>
            `<tr><td>${key.key}</td><td>${key.policies.map((name) => `<a href="#">${name} <i>×</i></a>`).join('')}</td></tr>`,
        ),
      ),
  },
  {
    name: 'chips in three pieces',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(
          keys,
          (key) =>
            `<tr><td>${key.key}</td><td>${key.policies.map((name) => `<span class="chip"><b>${name.split(' : ')[0]}</b> : <i>${name.split(' : ')[1]}</i></span>`).join(' ')}</td></tr>`,
        ),
      ),
  },
  {
    name: 'sort buttons in the headers',
    render: (keys) =>
      table(
        ['<button>Routing Key</button>', '<button>Escalation Policies <i>▲</i></button>'],
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'sort icons beside the headers',
    render: (keys) =>
      table(
        [
          'Routing Key <i class="icon">↑</i> <button aria-label="Filter">⌄</button>',
          'Escalation Policies <svg width="9" height="9"></svg>',
        ],
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'icon fonts that are words',
    css: '.icon { display: inline-block }',
    render: (keys) =>
      table(
        [
          'Routing Key <i class="icon">arrow_upward</i>',
          'Escalation Policies <i class="icon">unfold_more</i>',
        ],
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'sticky headers',
    css: 'th { position: sticky; top: 0; background: white } .s { height: 200px; overflow: auto }',
    render: (keys) =>
      `<div class="s">${table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      )}</div>`,
  },
  {
    name: 'headers in a table of their own, and hidden ones',
    css: '.hid th { height: 0; overflow: hidden; padding: 0; line-height: 0; visibility: hidden } table { table-layout: fixed }',
    render: (keys) =>
      `<div>${table(HEADS, '', '')}</div><div><table><thead class="hid"><tr><th>Routing Key</th><th>Escalation Policies</th></tr></thead><tbody>${rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`)}${last}</tbody></table></div>`,
  },
  {
    name: 'a box for choosing rows comes first',
    render: (keys) =>
      table(
        ['<input type="checkbox">', ...HEADS],
        rowsOf(
          keys,
          (key) => `<tr><td><input type="checkbox"></td><td>${key.key}</td><td>${chips(key)}</td></tr>`,
        ),
      ),
  },
  {
    name: 'an actions menu in the key cell',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td>${key.key} <button>Copy</button></td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'centred cells',
    css: 'td, th { text-align: center }',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'chips one under another, keys in the middle',
    css: '.chip { display: block; width: fit-content } td { vertical-align: middle }',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'right to left',
    css: 'html { direction: rtl } td, th { text-align: right }',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'no policies yet in one row',
    render: (keys) =>
      table(
        HEADS,
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`) +
          '<tr><td>lonely</td><td></td></tr>',
      ),
    lonely: ['lonely'],
  },
  {
    name: 'one key only',
    render: ([key]) => table(HEADS, key ? `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>` : ''),
    expect: ['operations'],
  },
  { name: 'no key at all', render: () => table(HEADS, ''), expect: [] },
  {
    name: 'no key, a word for it',
    render: () => table(HEADS, '<tr><td colspan="2">No routing keys yet</td></tr>'),
    expect: [],
  },
  {
    name: 'keys that begin like the default row',
    render: () => table(HEADS, `<tr><td>default</td><td>${chip('A : B')}</td></tr>`),
    expect: ['default'],
  },
  {
    name: 'singular header, other word order of the page',
    render: (keys) =>
      table(
        ['Route Key', 'Escalation Policy'],
        rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`),
      ),
  },
  {
    name: 'a count under the headers',
    render: (keys) =>
      table(
        HEADS,
        `<tr><td colspan="2" style="color:#888">5 routing keys in all</td></tr>${rowsOf(keys, (key) => `<tr><td>${key.key}</td><td>${chips(key)}</td></tr>`)}`,
      ),
  },
]

export const PLAIN_TABLES: TableMarkup[] = [...tables, ...DIVS, ...INPUTS]
