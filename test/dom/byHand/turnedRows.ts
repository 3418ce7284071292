import {
  chip,
  chips,
  each,
  HEADS,
  HEADS3,
  type KeysPage,
  LIST,
  PLAIN,
  rowsOf,
  tableOf,
  three,
  two,
} from './hand'

/** Rows whose cells stand in another order in the markup than on the screen, and rows that something else begins. */

const ROW = '.row { display: flex } .row > * { flex: 1; padding: 6px }'
const row = (all: readonly string[], made = 'row') =>
  `<div class="${made}">${each(all, (one) => `<div>${one}</div>`)}</div>`
const SENTENCE =
  'Incidents that do not match any routing key will be routed to the following Escalation Policy.'
/** The same cells, the policies before the key. */
const swapped = ([key = '', policies = '', ...others]: readonly string[]) => [policies, key, ...others]
const END = [
  ['<b>Default Routing Policy</b>', ''],
  [SENTENCE, chip('Everyone : All')],
]

const ACTS = '<button>Edit</button> <button>Delete</button>'

export const TURNED_ROWS: KeysPage[] = [
  {
    name: 'rows that the style sheet turns round, under a head that it does not',
    css: `${ROW} .turned { flex-direction: row-reverse }`,
    html: row(HEADS3) + each(LIST, (one) => row(three(one).toReversed(), 'row turned')),
    keys: LIST,
  },
  {
    name: 'the same, with words for multi-responder where the key would be',
    css: `${ROW} .turned { flex-direction: row-reverse }`,
    html:
      row(HEADS3) +
      each(LIST, ([key, policies, multi]) => row([multi ? 'Yes' : 'No', chips(policies), key], 'row turned')),
    keys: LIST,
  },
  {
    name: 'cells that the style sheet puts in order',
    css: `${ROW} .turned > :first-child { order: 2 } .turned > :nth-child(2) { order: 1 } .turned > :nth-child(3) { order: 3 }`,
    html: row(HEADS3) + each(LIST, (one) => row(swapped(three(one)), 'row turned')),
    keys: LIST,
  },
  {
    name: 'cells that a grid puts into columns, the key after its policies',
    css: '.row { display: grid; grid-template-columns: 200px 1fr } .row > * { grid-row: 1 } .turned > :first-child { grid-column: 2 } .turned > :last-child { grid-column: 1 }',
    html: row(HEADS) + each([...PLAIN.map(two), ...END], (one) => row(swapped(one), 'row turned')),
    keys: PLAIN,
  },
  {
    name: 'a grid that puts heads and cells alike, the default policy right after the last key in the markup',
    css: '.row { display: grid; grid-template-columns: 200px 1fr } .row > * { grid-row: 1 } .row > :first-child { grid-column: 2 } .row > :last-child { grid-column: 1 }',
    html: each([HEADS, ...PLAIN.map(two), ...END], (one) => row(swapped(one))),
    keys: PLAIN,
  },
  {
    name: 'policies first, cells without rows, the default policy below',
    css: '.grid { display: grid; grid-template-columns: 1fr 1fr }',
    html: `<div class="grid">${each([HEADS, ...PLAIN.map(two), ...END].flatMap(swapped), (one) => `<div>${one}</div>`)}</div>`,
    keys: PLAIN,
  },
  {
    name: 'keys in headings, after their policies in the markup',
    css: `${ROW} .turned { flex-direction: row-reverse }`,
    html:
      row(HEADS) +
      each(PLAIN, ([key, policies]) => row([chips(policies), `<h4>${key}</h4>`], 'row turned')) +
      each(END, (one) => row(one)),
    keys: PLAIN,
  },
  {
    name: 'a number before each key, rows turned round',
    css: `${ROW} .turned { flex-direction: row-reverse }`,
    html:
      row(['#', ...HEADS]) +
      each(PLAIN, (one, at) => row([...two(one).toReversed(), `${at + 1}`], 'row turned')),
    keys: PLAIN,
  },
  {
    name: 'rows that open, a button before each key',
    css: ROW,
    html:
      row(['', ...HEADS]) +
      each(
        PLAIN,
        (one) =>
          `<details><summary style="display:block">${row(['<button>Edit</button>', ...two(one)])}</summary><p>Created by ann.</p></details>`,
      ),
    keys: PLAIN,
  },
  {
    name: 'keys that are buttons, in the boxes of a grid, and a row of the default policy’s word',
    css: '.grid { display: grid; grid-template-columns: 1fr 1fr }',
    html: `<div class="grid">${each(
      [
        ...HEADS,
        ...PLAIN.flatMap(([key, policies]) => [`<button>${key}</button>`, chips(policies)]),
        'default',
        chip('Everyone : All'),
      ],
      (one) => `<div>${one}</div>`,
    )}</div>`,
    keys: PLAIN,
  },
  ...[
    ['above', (key: string) => `<div>${ACTS}</div><div>${key}</div>`] as const,
    ['before', (key: string) => `${ACTS} ${key}`] as const,
  ].map(
    ([place, write]): KeysPage => ({
      name: `one key alone, what is done to it ${place} it`,
      html: tableOf(
        HEADS,
        rowsOf(PLAIN.slice(0, 1), (one) => [write(one[0]), chips(one[1])]),
      ),
      keys: PLAIN.slice(0, 1),
    }),
  ),
  ...['a href="#/key"', 'div role="button"'].flatMap((tag) =>
    [
      (on: boolean) => (on ? '✓' : ''),
      (on: boolean) => `<svg role="img" aria-label="${on ? 'Yes' : 'No'}" width="16" height="16"></svg>`,
    ].map(
      (write, at): KeysPage => ({
        name: `rows that are <${tag}>, ${at ? 'pictures' : 'signs'} for multi-responder`,
        css: `${ROW} .row { color: inherit }`,
        html:
          row(HEADS3) +
          each(
            LIST,
            ([key, policies, multi]) =>
              `<${tag} class="row">${each([key, chips(policies), write(!!multi)], (one) => `<span>${one}</span>`)}</${tag.split(' ')[0]}>`,
          ),
        keys: LIST,
      }),
    ),
  ),
  {
    name: 'a row below with a button in the place of a key',
    html: tableOf(
      HEADS,
      `${rowsOf(PLAIN, two)}<tr><td><button>Publish</button></td><td>${chip('Web : Draft')}</td></tr>`,
    ),
    keys: PLAIN,
  },
  {
    name: 'rows turned round that are as wide as their words, with words for multi-responder',
    css: '.row { display: flex; gap: 12px } .turned { flex-direction: row-reverse; justify-content: flex-end }',
    html:
      row(HEADS3) +
      each(LIST, ([key, policies, multi]) => row([multi ? 'Yes' : 'No', chips(policies), key], 'row turned')),
    keys: LIST,
  },
  {
    name: 'policies parted by commas alone',
    html: tableOf(
      HEADS,
      each(PLAIN, ([key, policies]) => `<tr><td>${key}</td><td>${policies.join(',')}</td></tr>`),
    ),
    keys: PLAIN,
  },
]
