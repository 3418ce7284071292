import { chips, flexRow, row, table } from './columnParts'
import type { Key, TableMarkup } from './tableParts'

/** Tables whose columns stand in another order, that are parted, or that begin otherwise; and lists that are none. */

const FLEX = '.r { display: flex } .r > * { width: 280px; padding: 6px }'
const box = ({ multi }: Key) => `<input type="checkbox"${multi ? ' checked' : ''}>`
const word = ({ multi }: Key) => (multi ? 'Yes' : 'No')
const [KEY, POLICIES, MULTI] = ['Routing Key', 'Escalation Policies', 'Multi-Responder']
const full = (keys: Key[]) => keys.map((key) => row(key.key, chips(key))).join('')
const flex = (keys: Key[]) => keys.map((key) => flexRow(key.key, chips(key))).join('')
const CHIP = '.chip { display: inline-block }'
const SENTENCE = 'Incidents that do not match any routing key will be routed to the following policy.'

const orders: TableMarkup[] = [
  {
    name: 'policies first',
    css: CHIP,
    render: (keys) => table([POLICIES, KEY], keys.map((key) => row(chips(key), key.key)).join('')),
  },
  {
    name: 'policies first, in boxes',
    css: FLEX + CHIP,
    render: (keys) => flexRow(POLICIES, KEY) + keys.map((key) => flexRow(chips(key), key.key)).join(''),
  },
  ...[box, word].map((tick, at) => ({
    name: `multi-responder between key and policies, ${at}`,
    css: FLEX + CHIP,
    multi: true,
    render: (keys: Key[]) =>
      flexRow(KEY, MULTI, POLICIES) + keys.map((key) => flexRow(key.key, tick(key), chips(key))).join(''),
  })),
  {
    name: 'multi-responder first',
    css: CHIP,
    multi: true,
    render: (keys) =>
      table([MULTI, KEY, POLICIES], keys.map((key) => row(box(key), key.key, chips(key))).join('')),
  },
  {
    name: 'multi-responder as a badge beside the key',
    css: CHIP,
    render: (keys) =>
      table(
        [KEY, POLICIES],
        keys
          .map((key) =>
            row(
              `<span>${key.key}</span>${key.multi ? ' <span class="x">Multi-Responder</span>' : ''}`,
              chips(key),
            ),
          )
          .join(''),
      ),
  },
]

const parted: TableMarkup[] = [
  {
    name: 'a table for each team, with headers of its own',
    css: CHIP,
    render: (keys) =>
      keys.map((key, at) => `<h4>Team ${at}</h4>${table([KEY, POLICIES], full([key]))}`).join(''),
  },
  {
    name: 'a second table of keys that are archived',
    css: CHIP,
    render: (keys) =>
      `${table([KEY, POLICIES], full(keys))}<h4>Archived</h4>${table([KEY, POLICIES], row('gone', 'A : B'))}`,
  },
]

const defaultsFirst: TableMarkup[] = [
  flexRow('Default Routing Policy', 'Buckingham : Default'),
  flexRow(SENTENCE, 'Buckingham : Default'),
  flexRow('Default Routing Policy') + flexRow(SENTENCE, 'Buckingham : Default'),
].map((rows, at) => ({
  name: `in boxes, the default policy first, ${at}`,
  css: FLEX + CHIP,
  render: (keys) => flexRow(KEY, POLICIES) + rows + flex(keys),
}))

const defaultWords: TableMarkup[] = [
  'Default',
  'default',
  'DEFAULT_ROUTING',
  'Fallback',
  'Catch-all',
  'Other',
]
  .flatMap((name) => [
    { name, place: 'last', body: (keys: Key[]) => full(keys) + row(name, 'A : B') },
    { name, place: 'first', body: (keys: Key[]) => row(name, 'A : B') + full(keys) },
  ])
  .map(({ name, place, body }) => ({
    name: `the default policy's row is called ${name}, ${place}`,
    css: CHIP,
    render: (keys: Key[]) => table([KEY, POLICIES], body(keys)),
  }))

const full5 = ['operations', '247', 'team-nQclfQLlIrzZmYUp', 'DB_Team', 'CURL']
const trueKeys: TableMarkup[] = [
  {
    name: 'keys called Standard and Others, first and last, made like all others',
    css: CHIP,
    render: (keys) =>
      table(
        [KEY, POLICIES],
        full([{ key: 'Standard', policies: ['A : B'] }, ...keys, { key: 'Others', policies: ['A : B'] }]),
      ),
    expect: ['Standard', ...full5, 'Others'],
  },
  {
    name: 'a last row called Any that has no box to tick',
    css: CHIP,
    multi: true,
    render: (keys) =>
      table(
        [KEY, POLICIES, MULTI],
        keys.map((key) => row(key.key, chips(key), box(key))).join('') +
          row('Any', chips({ key: '', policies: ['A : B'] }), ''),
      ),
  },
  {
    name: 'a key called default where the default policy has a row of its own',
    css: CHIP,
    render: (keys) =>
      table(
        [KEY, POLICIES],
        full(keys) +
          row('default', 'A : B') +
          row('<b>Default Routing Policy</b>', '') +
          row(SENTENCE, 'C : D'),
      ),
    expect: [...full5, 'default'],
  },
  {
    name: 'a key whose name begins with default',
    css: CHIP,
    render: (keys) => table([KEY, POLICIES], full(keys) + row('default-web', 'A : B')),
    expect: [...full5, 'default-web'],
  },
]

const beside: TableMarkup[] = [
  {
    name: 'a letter in a circle before each key',
    css: `${CHIP} .a { display: inline-block; width: 24px }`,
    render: (keys) =>
      table(
        [KEY, POLICIES],
        keys
          .map((key) =>
            row(`<span class="a">${key.key[0]?.toUpperCase()}</span> <span>${key.key}</span>`, chips(key)),
          )
          .join(''),
      ),
  },
  {
    name: 'a dot before each key',
    css: CHIP,
    render: (keys) =>
      table([KEY, POLICIES], keys.map((key) => row(`<span>●</span> ${key.key}`, chips(key))).join('')),
  },
  ...(
    [
      ['Previous', '<a href="#">Next</a>'],
      ['Deleted', '<a href="#">Undo</a>'],
      ['1', '1–5 of 5'],
    ] as const
  ).map(([name, act]) => ({
    name: `a row that says ${name}`,
    css: CHIP,
    render: (keys: Key[]) => table([KEY, POLICIES], full(keys) + row(name, act)),
  })),
  {
    name: 'rows of teams, beside them how many keys they have',
    css: CHIP,
    render: (keys) =>
      table(
        [KEY, POLICIES],
        keys.map((key, at) => row(`Team-${at}`, '1 key') + row(key.key, chips(key))).join(''),
      ),
  },
  {
    name: 'labels for those who hear the page, in every cell',
    css: `${FLEX}${CHIP} .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0,0,0,0) }`,
    render: (keys) =>
      flexRow(KEY, POLICIES) +
      keys
        .map((key) =>
          flexRow(
            `<span class="sr">${KEY}</span><div>${key.key}</div>`,
            `<span class="sr">${POLICIES}</span><div>${chips(key)}</div>`,
          ),
        )
        .join(''),
  },
]

const cards: TableMarkup[] = [false, true].map((multi) => ({
  name: `a card for each key, its labels beside each other${multi ? ', three of them' : ''}`,
  css: `${CHIP} .c { display: flex } .c > * { width: 300px } small { display: block }`,
  multi,
  render: (keys) =>
    keys
      .map(
        (key) =>
          `<div class="c"><div><small>${KEY}</small>${key.key}</div><div><small>${POLICIES}</small>${chips(key)}</div>${multi ? `<div><small>${MULTI}</small>${word(key)}</div>` : ''}</div>`,
      )
      .join(''),
}))

const noRows: TableMarkup[] = [
  {
    name: 'a list of keys beside the policies of one of them',
    render: (keys) =>
      `<div style="display:flex"><div style="width:300px"><h4>${KEY}</h4>${keys.map(({ key }) => `<p>${key}</p>`).join('')}</div><div><h4>${POLICIES}</h4>${keys[0]?.policies.map((name) => `<p>${name}</p>`).join('')}</div></div>`,
    expect: [],
  },
  {
    name: 'labels below what they name',
    css: '.c { display: flex } .c > * { width: 300px } small { display: block }',
    render: (keys) =>
      keys
        .map(
          ({ key, policies }) =>
            `<div class="c"><div><div>${key}</div><small>${KEY}</small></div><div>${policies.map((name) => `<div>${name}</div>`).join('')}<small>${POLICIES}</small></div></div>`,
        )
        .join(''),
  },
]

export const OTHER_ORDERS: TableMarkup[] = [
  ...orders,
  ...parted,
  ...defaultsFirst,
  ...defaultWords,
  ...trueKeys,
  ...beside,
  ...cards,
  ...noRows,
]
