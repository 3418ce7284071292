import { chips, row } from './columnParts'
import type { Key, TableMarkup } from './tableParts'

/** What stands in a routing key's cell before it, over it or around it, without being the key. */

const table = (keyCell: (key: string) => string) => (keys: Key[]) =>
  `<table><tr><th>Routing Key</th><th>Escalation Policies</th></tr>${keys.map((key) => row(keyCell(key.key), chips(key))).join('')}</table>`
const flex = (keyCell: (key: string) => string) => (keys: Key[]) =>
  `<div class="line"><b>Routing Key</b><b>Escalation Policies</b></div>${keys.map((key) => `<div class="line"><div>${keyCell(key.key)}</div><div>${chips(key)}</div></div>`).join('')}`

const css =
  'table { width: 100%; text-align: left } .line { display: flex } .line > * { flex: 1 } .chip, .tag, .round { display: inline-block; background: #cde } .round { width: 30px; border-radius: 50% } .far { float: right }'

const both = (name: string, keyCell: (key: string) => string, expect?: string[]): TableMarkup[] => [
  { name: `${name}, in a table`, css, render: table(keyCell), ...(expect && { expect }) },
  { name: `${name}, in boxes`, css, render: flex(keyCell), ...(expect && { expect }) },
]

export const BESIDE_KEYS: TableMarkup[] = [
  ...both('a badge before the key', (key) => `<span class="tag">NEW</span> ${key}`),
  ...both('a count before the key', (key) => `<span class="tag">12</span> ${key}`),
  ...both('a word at the far end, told first', (key) => `<span class="far">prod</span>${key}`),
  ...both(
    'two initials before the key',
    (key) => `<span class="round">${key.slice(0, 2).toUpperCase()}</span> <span>${key}</span>`,
  ),
  ...both('a mark raised beside the key', (key) => `${key}<sup>prod</sup>`),
  ...both('a key in quotation marks', (key) => `“${key}”`),
  // A word on a ground of its own may be the key, and the other one what it is for.
  ...both('a word that nobody knows before the key', (key) => `<span class="tag">prod</span> ${key}`, []),
  ...both('a key cut short in its middle', (key) => `${key.slice(0, 2)}…${key.slice(-1)}`, []),
  ...both(
    'a key in a code’s box, and what it is for',
    (key) => `<code class="tag">${key}</code> <span>Storefront</span>`,
  ),
  {
    name: 'a header over two columns',
    css,
    expect: [],
    render: (keys) =>
      `<table><tr><th colspan="2">Routing Key</th><th>Escalation Policies</th></tr>${keys.map((key, at) => row(`P${at}`, key.key, chips(key))).join('')}</table>`,
  },
]
