import {
  cells,
  chips,
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

/** Pages on which policies stand before the keys that lead to them, or in a table of their own beside those. */

const turned = (one: ReadKey) => two(one).toReversed()
const POLICIES = tableOf(
  ['Escalation Policy', 'Team'],
  `<tr>${cells(['Primary', 'Web'])}</tr><tr>${cells(['Night Shift', 'Database'])}</tr>`,
  'style="align-self:flex-start;width:300px"',
)
const card = ([key, policies]: ReadKey) =>
  `<div class="card"><div>Routing Key</div><b>${key}</b><div>Escalation Policies</div><div>${chips(policies)}</div></div>`
const CARDS = `<div>${each(PLAIN, card)}</div>`
const beside = (...parts: string[]) => `<div style="display:flex;gap:40px">${parts.join('')}</div>`
const CARD_CSS = '.card { border: 1px solid; padding: 12px; margin: 0 0 8px; width: 360px }'
const counted = (heads: string[], ...rows: string[][]) =>
  tableOf(
    heads,
    each(rows, (row) => `<tr>${cells(row)}</tr>`),
  )

/** The same on a page that says nowhere else what it lists. */
const BARE: KeysPage[] = [
  page('in a table', tableOf(HEADS.toReversed(), rowsOf(PLAIN, turned))),
  page(
    'in a table with a column between',
    tableOf(
      ['Escalation Policies', 'Multi-Responder', 'Routing Key'],
      rowsOf(PLAIN, ([key, policies]) => [chips(policies), 'No', key]),
    ),
    PLAIN.map(([key, policies]) => [key, policies, false]),
  ),
  page(
    'in rows of boxes',
    `<div class="row"><b>Escalation Policies</b><b>Routing Key</b></div>${each(PLAIN, (one) => `<div class="row">${cells(turned(one), 'span')}</div>`)}`,
    PLAIN,
    '.row { display: flex } .row > * { width: 50% }',
  ),
  page(
    'nothing, and a pager below',
    `${tableOf(['Escalation Policies', 'On call', 'Routing Key', 'Multi-Responder'], '')}<div>Rows per page: <select><option>25</option></select> 1–3 of 3 <button>Next</button></div>`,
    [],
  ),
  page(
    'policies, and how many keys lead to each',
    counted(['Escalation Policy', 'Routing Keys'], ['Primary', '2'], ['Night Shift', '1']),
    [],
  ),
  page(
    'policies, and which keys lead to each',
    counted(
      ['Escalation Policy', 'Routing Keys'],
      ['Primary', 'checkout, shop'],
      ['Night Shift', 'dba-night'],
    ),
    [],
  ),
].map((one) => ({ ...one, name: `policies first: ${one.name}`, title: 'Settings' }))

/** Cells without rows around them, placed where they belong. */
const PLACED: KeysPage[] = [
  page(
    'cells placed by row and column, all policies first',
    `<div class="grid">${each(HEADS, (head, at) => `<b style="grid-area:1/${at + 1}">${head}</b>`)}${each(PLAIN, ([, policies], at) => `<div style="grid-area:${at + 2}/2">${chips(policies)}</div>`)}${each(PLAIN, ([key], at) => `<div style="grid-area:${at + 2}/1">${key}</div>`)}</div>`,
    PLAIN,
    '.grid { display: grid; grid-template-columns: 300px 1fr }',
  ),
  page(
    'rows placed by areas, policies first',
    `<div class="row"><b class="p">Escalation Policies</b><b class="k">Routing Key</b></div>${each(PLAIN, ([key, policies]) => `<div class="row"><span class="p">${chips(policies)}</span><span class="k">${key}</span></div>`)}`,
    PLAIN,
    '.row { display: grid; grid-template: "k p" / 300px 1fr } .k { grid-area: k } .p { grid-area: p }',
  ),
]

export const POLICIES_FIRST: KeysPage[] = [
  ...BARE,
  ...PLACED,
  page('a table of policies at the left of cards', beside(POLICIES, CARDS), PLAIN, CARD_CSS),
  page('a table of policies at the right of cards', beside(CARDS, POLICIES), PLAIN, CARD_CSS),
]
