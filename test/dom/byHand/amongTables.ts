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

export const AMONG_TABLES: KeysPage[] = [
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
  page('a table of policies beside the keys’ own', tableOf(HEADS, rowsOf(PLAIN, two)) + TEAMS),
]
