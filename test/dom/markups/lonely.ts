import { chips } from './columnParts'
import type { Key, TableMarkup } from './tableParts'

/** Rows of the routing keys page that have no policy, and what stands in tables and is no row. */

const table = (rows: string, more = '', heads = '<th>Routing Key</th><th>Escalation Policies</th>') =>
  `<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody>${more}</table>`
const rows = (keys: Key[], write: (key: Key) => string) => keys.map(write).join('')
const full = (keys: Key[]) => rows(keys, (key) => `<tr><td><b>${key.key}</b></td><td>${chips(key)}</td></tr>`)
const FLEX = '.r { display: flex; border-bottom: 1px solid } .r > * { flex: 1; padding: 8px }'
const flexHead = '<div class="r"><div>Routing Key</div><div>Escalation Policies</div></div>'
const flexRows = (keys: Key[]) =>
  rows(keys, (key) => `<div class="r"><div>${key.key}</div><div>${chips(key)}</div></div>`)

export const LONELY: TableMarkup[] = [
  {
    name: 'a row without a policy between others',
    render: ([first, ...keys]) =>
      table(
        `${full(first ? [first] : [])}<tr><td><b>lonely_1</b></td><td> </td></tr>${full(keys)}<tr><td colspan="2"><b>Default Routing Policy</b></td></tr>`,
      ),
    lonely: ['lonely_1'],
  },
  {
    name: 'rows without a policy alone',
    render: () => table('<tr><td>one</td><td></td></tr><tr><td>two-2</td><td>–</td></tr>'),
    expect: [],
    lonely: ['one', 'two-2'],
  },
  {
    name: 'a flex row without a policy',
    css: FLEX,
    render: (keys) =>
      `<div>${flexHead}${flexRows(keys)}<div class="r"><div>lonely</div><div></div></div></div>`,
    lonely: ['lonely'],
  },
  {
    name: 'a cell in a grid without a policy',
    css: '.g { display: grid; grid-template-columns: 1fr 2fr; row-gap: 14px }',
    render: (keys) =>
      `<div class="g"><div>Routing Key</div><div>Escalation Policies</div>${rows(keys, (key) => `<div>${key.key}</div><div>${chips(key)}</div>`)}<div>lonely</div><div></div></div>`,
    lonely: ['lonely'],
  },
  {
    name: 'a pager in the table, and words',
    render: (keys) =>
      table(
        `${full(keys)}<tr><td>Next</td><td></td></tr><tr><td>3</td><td></td></tr><tr><td>None</td><td></td></tr><tr><td><a href="#">Add</a></td><td></td></tr>`,
        '<tfoot><tr><td>total</td><td></td></tr></tfoot>',
      ),
  },
  {
    name: 'a word over the whole width',
    render: (keys) => table(`${full(keys)}<tr><td colspan="2">archived</td></tr>`),
  },
  {
    name: 'the default row in other words',
    render: (keys) => table(`${full(keys)}<tr><td>Default</td><td></td></tr>`),
  },
  {
    name: 'a footer of flex rows',
    css: FLEX,
    render: (keys) =>
      `<div>${flexHead}${flexRows(keys)}<div class="r"><span>Imprint</span></div><div class="r"><a href="#">terms</a><div></div></div></div><div class="r"><div>Splunk</div><div></div></div>`,
  },
  {
    name: 'a key of digits without a policy, known by its box for multi-responder',
    multi: true,
    render: (keys) =>
      table(
        rows(
          [...keys, { key: '24', policies: [] }],
          (key) =>
            `<tr><td>${key.key}</td><td>${chips(key)}</td><td><input type="checkbox" ${key.multi ? 'checked' : ''}></td></tr>`,
        ),
        '',
        '<th>Routing Key</th><th>Escalation Policies</th><th>Multi-Responder</th>',
      ),
    lonely: ['24'],
  },
]
