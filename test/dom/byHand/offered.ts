import {
  cells,
  chip,
  chips,
  each,
  HEADS,
  HEADS3,
  type KeysPage,
  LIST,
  PLAIN,
  page,
  type ReadKey,
  rowsOf,
  tableOf,
  two,
} from './hand'

/** Lists of routing keys among which some are only offered, and lists whose keys have such buttons of their own. */

const ADD = '<button>Add</button>'
const OFFERED: ReadKey = ['search-api', ['Web : Primary'], null]
const boxes = (all: readonly string[]) => `<div class="r">${cells(all, 'div')}</div>`
const FLEX = '.r { display: flex } .r > * { flex: 1 }'
/** A list with one more row, whose policies' cell goes on so. */
const among = (after: string, key = OFFERED[0]) =>
  tableOf(HEADS, `${rowsOf(PLAIN, two)}<tr>${cells([key, `${chips(OFFERED[1])} ${after}`])}</tr>`)
const card = ([key, policies]: ReadKey, after = '') =>
  `<div style="border:1px solid"><div><b>Routing Key</b><p>${key}</p><b>Escalation Policies</b><p>${policies.join(', ')}</p></div>${after}</div>`

export const OFFERED_KEYS: KeysPage[] = [
  ...['Add', '+ Add', 'Add key', 'Create', 'Import this key'].map((text) =>
    page(`a row with a button after its policy: ${text}`, among(`<button>${text}</button>`)),
  ),
  page('a row with a picture of a button after its policy', among('<button aria-label="Add">+</button>')),
  page('a row with such a button and one that puts it away', among(`${ADD} <button>Dismiss</button>`)),
  page(
    'a row with such a button below its policies',
    among(`<br>${chip('Web : Managers')}<br>${ADD}`),
    PLAIN,
    'td { vertical-align: top }',
  ),
  page(
    'boxes, a row with such a button after its policy',
    boxes(HEADS) + each(PLAIN, (one) => boxes(two(one))) + boxes([OFFERED[0], chips(OFFERED[1]) + ADD]),
    PLAIN,
    FLEX,
  ),
  page(
    'boxes that have such a button each beside key and policy',
    boxes(HEADS) +
      each(
        PLAIN,
        ([key, policies]) => `<div class="r"><span>${key}</span><span>${policies}</span>${ADD}</div>`,
      ),
    [],
    `${FLEX} .r > * { width: 33% }`,
  ),
  page('cards, one of them with such a button', each(PLAIN, (one) => card(one)) + card(OFFERED, ADD)),
  page(
    'cards titled by their keys, one of them with such a button',
    `<h4>Routing Key</h4>${each([...PLAIN, OFFERED], ([key, policies], at) => `<div style="border:1px solid"><h5>${key}</h5><b>Escalation Policies</b><p>${policies.join(', ')}</p>${at === PLAIN.length ? ADD : ''}</div>`)}`,
  ),
  ...['opacity: 0', 'visibility: hidden'].map((hidden) =>
    page(
      `rows that each can have one more policy, while the pointer is on them (${hidden})`,
      tableOf(
        HEADS,
        rowsOf(PLAIN, ([key, policies]) => [key, `${chips(policies)} ${ADD}`]),
      ),
      PLAIN,
      `tr:not(:nth-child(2)) button { ${hidden} }`,
    ),
  ),
  page(
    'rows that each can have one more policy',
    tableOf(
      HEADS,
      rowsOf(PLAIN, ([key, policies]) => [key, `${chips(policies)} ${ADD}`]),
    ),
  ),
  page(
    'the same, and a default row that can have none',
    tableOf(
      HEADS,
      rowsOf(PLAIN, ([key, policies]) => [key, `${chips(policies)} ${ADD}`]) +
        `<tr>${cells(['Default', chip('Everyone : All')])}</tr>`,
    ),
  ),
  page(
    'keys that are links, and named as such buttons are',
    tableOf(
      HEADS,
      rowsOf(
        ['import', 'add', 'create'].map((key) => [key, ['Web : Primary'], null]),
        ([key, policies]) => [`<a href="#">${key}</a>`, chips(policies)],
      ),
    ),
    ['import', 'add', 'create'].map((key) => [key, ['Web : Primary'], null]),
  ),
  page(
    'a button that adds a key beside the whole list',
    `<div style="display:flex"><div style="flex:1">${tableOf(HEADS, rowsOf(PLAIN, two))}</div><div style="padding-top:40px"><button>Add key</button></div></div>`,
  ),
  ...[
    ['a badge after its key', ['gone-key <i class="b">Deleted</i>', 'Web : Primary']],
    [
      'a badge in a box beside its key',
      ['<div class="r"><span>gone-key</span><i class="b">Inactive</i></div>', 'Web : Primary'],
    ],
    ['a word after its policy', ['gone-key', `${chip('Web : Primary')} <p>Deleting…</p>`]],
  ].map(([name, row]) =>
    page(
      `a row that is none any more by ${name}`,
      tableOf(HEADS, `${rowsOf(PLAIN, two)}<tr>${cells([row ?? []].flat())}</tr>`),
      PLAIN,
      '.r { display: flex; gap: 8px } .b { background: #ddd }',
    ),
  ),
  page(
    'a row that is none any more by a column of its own',
    tableOf(
      [...HEADS, 'Status'],
      `${rowsOf(PLAIN, (one) => [...two(one), 'Active'])}<tr>${cells(['gone-key', chip('Web : Primary'), 'Inactive'])}</tr>`,
    ),
  ),
  page(
    'a row that could not be saved',
    tableOf(
      [...HEADS, ''],
      `${rowsOf(PLAIN, (one) => [...two(one), ''])}<tr>${cells(['lost-key', chip('Web : Primary'), 'Not saved. <button>Retry</button>'])}</tr>`,
    ),
  ),
  page(
    'keys that are called so',
    tableOf(HEADS, rowsOf([['archived', ['Web : Primary'], null]], two) + rowsOf(PLAIN, two)),
    [['archived', ['Web : Primary'], null], ...PLAIN],
  ),
  page(
    'a column that says so of something else',
    tableOf(
      HEADS3,
      rowsOf(LIST, ([key, policies, multi]) => [key, chips(policies), multi ? 'Active' : 'Inactive']),
    ),
    LIST,
  ),
]
