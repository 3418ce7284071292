import {
  cells,
  chip,
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

/** Routing keys among tables of other things, whose headers say some of the same words. */

const TEAMS = tableOf(['Escalation Policy', 'Team'], `<tr>${cells(['Night Shift', 'Database'])}</tr>`)
const FREEZES = tableOf(['Name', 'Routing Keys'], `<tr>${cells(['Deploy freeze', 'checkout-old'])}</tr>`)
const DELETED = tableOf(['Routing Key', 'Deleted by'], `<tr>${cells(['gone-key', 'jdoe'])}</tr>`)
const items = (keys: readonly ReadKey[], policies: (all: readonly string[]) => string) =>
  `<ul>${each(keys, ([key, all]) => `<li><div>Routing Key: <b>${key}</b></div><div>Escalation Policies: ${policies(all)}</div></li>`)}</ul>`
const turned = ([key, policies]: ReadKey) => [chips(policies), key]
/** Policies that most of the keys lead to. */
const COMMON: ReadKey[] = [
  ['checkout', ['Search : Primary', 'Database : Primary'], null],
  ['edge_eu', ['Edge : Night Shift', 'Database : Primary'], null],
  ['ops', ['Database : Primary', 'Web : Managers'], null],
]

/** More columns, each headed by a single word. */
const WIDE = ['Routing Key', 'Service', 'Escalation Policies', 'Owner']
const wide = ([key, policies]: ReadKey) => [key, 'Web', chips(policies), 'jdoe']
const list = tableOf(HEADS, rowsOf(PLAIN, two))
const boxed = (heading: string, own: string) => `<section><h4>${heading}</h4>${own}</section>`
const ACTIVITY = '<ul><li>jdoe added old-key</li><li>asmith removed it</li></ul>'
const GONE = '<ul><li>old-ops</li><li>old-web</li></ul>'
const TABS = '<ul style="display:flex;gap:20px"><li>Active</li><li>Deleted</li></ul>'
const NOTES =
  '<ul><li>They can be restored for as long as a month.</li><li>Until then nobody else can have them.</li></ul>'

const SUGGESTED = '<h4>Suggested routing keys</h4>'
const OFFERED = '<ul><li>shop-2 <button>Add</button></li></ul>'

/** Headers with others between them, where nothing is to be read below. */
const HEADED: KeysPage[] = [
  page('a column between the two, and each key of it', tableOf(WIDE, rowsOf(PLAIN, wide))),
  page(
    'a column between the two, over a row that is new',
    tableOf(
      WIDE,
      `<tr>${cells(['<input value="checkout">', '', '<button>✓</button><button>✕</button>', ''])}</tr>`,
    ),
    [],
  ),
  ...[WIDE, WIDE.slice(0, 3)].flatMap((heads) => {
    const listed = tableOf(
      heads,
      rowsOf(PLAIN, (one) => wide(one).slice(0, heads.length)),
    )
    return [
      page(`${heads.length} columns under a heading of suggestions`, SUGGESTED + listed, []),
      page(`${heads.length} columns after a list of suggestions`, SUGGESTED + OFFERED + listed),
    ]
  }),
]

/** Headings of other keys before the list. */
const HEADINGS: KeysPage[] = [
  page('what happened, in a box of its own before the list', boxed('Recent activity', ACTIVITY) + list),
  page('deleted keys in a box of their own before the list', boxed('Deleted routing keys', DELETED) + list),
  page(
    'the same under a heading that is over the list',
    `<h3>Deleted routing keys</h3>${boxed('Recent activity', ACTIVITY)}${list}`,
    [],
  ),
  ...['Suggested', 'Suggested routing keys', 'Deleted routing keys'].map((heading) =>
    page(`${heading}: a list of one right before the list`, `<h3>${heading}</h3>${OFFERED}${list}`),
  ),
  page('deleted keys in a list right before it', `<h3>Recently deleted</h3>${GONE}${list}`),
  page('such a list in a box with its heading', boxed('Suggested', OFFERED) + list),
  ...[
    '<ul><li>Restorable</li><li>For 30 days</li></ul>',
    '<ul><li><button>Add key</button></li></ul>',
    '<div><span>this-week</span> <span>last-week</span></div>',
    TABS,
  ].map((told, at) =>
    page(
      `no list, but what is told of the one after it (${at})`,
      `<h3>Deleted routing keys</h3>${told}${list}`,
      [],
    ),
  ),
  page('such a heading with tabs in its box', boxed('Deleted routing keys', TABS) + list, []),
  page('such a heading with notes in its box', boxed('Deleted routing keys', NOTES) + list, []),
  page('an example of a key before the list', `<p>Example: <code>my-routing-key</code></p>${list}`),
  page('a word for examples before it', `<p>Example: routing keys</p>${list}`, []),
]

export const AMONG_TABLES: KeysPage[] = [
  ...HEADED,
  ...HEADINGS,
  page('a list that is empty, and other tables below it', tableOf(HEADS, '') + FREEZES + TEAMS, []),
  page(
    'cards between a table of policies and one of deleted keys',
    TEAMS + items(PLAIN, (all) => all.join(', ')) + DELETED,
  ),
  page(
    'policies before their keys, below a table of deleted keys and above one of policies',
    DELETED + tableOf(HEADS.toReversed(), rowsOf(PLAIN, turned)) + TEAMS,
  ),
  page(
    'cards with a line for each policy, of which one is on all of them',
    items(COMMON, (all) => all.join('<br>')),
    COMMON,
  ),
  page(
    'a grid with policies before their keys, and the default policy’s in the last row',
    `<div style="display:grid;grid-template-columns:400px 400px">${cells(HEADS.toReversed(), 'b')}${each(PLAIN, (one) => cells(turned(one), 'div'))}<div>${chip('Everyone : All')}</div><div>Incidents that do not match any routing key will be routed to the following Escalation Policy.</div></div>`,
  ),
  page(
    'a table of policies beside keys with teams, level with their headers',
    `<aside style="float:right;width:260px">${TEAMS}</aside>${each(
      [
        ['Routing Key', 'Incidents', 'Escalation Team(s)', 'Created by'],
        ...PLAIN.map((one) => [one[0], '9', chips(one[1]), 'jdoe']),
      ],
      (row) =>
        `<div style="display:flex">${each(row, (cell) => `<div style="flex:0 0 300px">${cell}</div>`)}</div>`,
    )}`,
  ),
  page('a table of policies beside the keys’ own', tableOf(HEADS, rowsOf(PLAIN, two)) + TEAMS),
]
