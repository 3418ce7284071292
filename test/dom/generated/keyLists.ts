import type { ReadKey } from '../byHand/hand'
import type { Made } from '../inPage'
import { type Dice, dice } from './dice'
import { listOf } from './keyListLayouts'

/**
 * The page of the routing keys at random: the organisation's list in some markup, and beside it what is none of it. What
 * a careful person would write down is known; less may be read, and nothing else.
 */

export interface KeyListPage extends Made {
  keys: readonly ReadKey[]
}

/** How the list is written. */
export interface KeyListManner {
  heads: readonly string[]
  layout: 'table' | 'grid' | 'flex' | 'roles' | 'items' | 'cells'
  key: 'text' | 'bold' | 'code' | 'input' | 'link'
  policies: 'chips' | 'lines' | 'commas' | 'list'
  actions: string
  /** What the key's cell has beside it. */
  beside: string
  isReversed: boolean
  fallback: '' | 'two rows' | 'one row' | 'below'
  edited: 'no' | 'row' | 'new'
}

const WORDS = [
  'checkout',
  'Web-Front_2',
  'dba-night',
  'CURL',
  'payments',
  'team-nQclfQ',
  'edge_eu',
  'ops',
  'search-7',
  'Mobile',
]
const TEAMS = ['Payments', 'Web', 'Database', 'Edge', 'Search', 'On-Duty']
const STEPS = ['Primary', 'Business Hours', 'Night Shift', 'Managers', 'Follow the Sun']

const CSS = `
  body { font: 14px sans-serif; margin: 16px; width: 1100px } .chip { background: #e87; padding: 2px 6px } td, th { text-align: left; padding: 8px }
  .grid { display: grid; grid-template-columns: 260px 400px 140px 160px; gap: 10px } .flex { display: flex; gap: 12px } .flex > * { width: 240px }
  .head { font-weight: 700 } .up { text-transform: uppercase } .side { float: right; width: 260px } .card { border: 1px solid #ccc; padding: 12px; margin: 8px 0 } .cell { display: table-cell; padding: 8px; width: 240px } .tr { display: table-row }`

/** What is no part of the list. Each may say what looks like keys. */
const BESIDE: readonly string[] = [
  '<aside class="side"><h4>Teams</h4><ul><li>Payments</li><li>web-team</li><li>Database</li></ul></aside>',
  '<p>Example: <code>my-routing-key</code></p>',
  '<p>Note: Routing changes may take up to 10 minutes to propagate.</p>',
  '<div><input type="search" placeholder="Filter"> <span>12 results</span></div>',
  '<table><tr><th>User</th><th>Role</th></tr><tr><td>jdoe</td><td>admin</td></tr><tr><td>asmith</td><td>user</td></tr></table>',
  '<table><tr><th>Escalation Policy</th><th>Team</th></tr><tr><td>Night Shift</td><td>Database</td></tr></table>',
  '<h4>Recent activity</h4><ul><li>jdoe added old-key</li><li>asmith removed legacy-key</li></ul>',
  '<h4>Deleted routing keys</h4><table><tr><th>Routing Key</th><th>Deleted by</th></tr><tr><td>gone-key</td><td>jdoe</td></tr></table>',
  '<h4>Suggested routing keys</h4><ul><li>suggested-key <button>Add</button></li></ul>',
  '<footer>© globex 2026 <a href="#">Status</a></footer>',
  '<div>Rows per page: <select><option>25</option></select> 1–3 of 3 <button>Next</button></div>',
  '<h4>Outgoing webhooks</h4><table><tr><th>Event</th><th>Address</th></tr><tr><td>any-incident</td><td>https://hooks.example/x</td></tr></table>',
  '<h4>Maintenance</h4><table><tr><th>Name</th><th>Routing Keys</th></tr><tr><td>Deploy freeze</td><td>checkout-old, web-old</td></tr></table>',
]

/** @param seed the same seed makes the same page */
export function keyListPage(seed: number): KeyListPage {
  const roll = dice(seed)
  const manner = mannerOf(roll)
  const count = 1 + roll.upTo(5)
  const multi = manner.heads.length > 2 && manner.layout !== 'items'
  const keys = roll
    .some(WORDS, WORDS.length)
    .slice(0, count)
    .map((key): ReadKey => [key, policiesOf(roll), multi ? roll.chance(0.4) : null])
  const around = roll.some(BESIDE, 4).map((part) => boxed(part, roll))
  const half = roll.upTo(around.length)
  const title = roll.pick(
    '<h1>Settings</h1><h3>Routing Keys</h3>',
    '<h1>Routing Keys</h1>',
    '<h2>Route Keys</h2>',
    '<h1>Settings</h1>',
  )
  const add = roll.pick('<button>Add Key</button>', '<a href="#">+ Add Rule</a>', '')
  const { html, shown } = listOf(keys, manner, roll)
  return {
    address: `https://portal.victorops.com/dash/globex${roll.pick('', '/')}#/routekeys`,
    html: `<!doctype html><html lang="en"><style>${CSS}</style><body><nav><a href="#">Incidents</a> <a href="#">Teams</a> <a href="#">Settings</a></nav>${title}${around.slice(0, half).join('')}${add}${html}${around.slice(half).join('')}</body></html>`,
    keys: shown,
  }
}

/** A part may stand in a box of its own. */
function boxed(part: string, { pick }: Dice): string {
  const box = pick('', '', 'section', 'div', 'div class="card"', 'aside class="side"')
  return box ? `<${box}>${part}</${box.split(' ')[0]}>` : part
}

function policiesOf(roll: Dice): string[] {
  const teams = roll.some(TEAMS, 3)
  return (teams[0] ? teams : ['Web']).map((team) => `${team} : ${roll.pick('Primary', ...STEPS)}`)
}

function mannerOf(roll: Dice): KeyListManner {
  const heads = roll.pick(
    ['Routing Key', 'Escalation Policies', 'Multi-Responder', ''],
    ['ROUTING KEY', 'ESCALATION POLICIES', 'MULTI-RESPONDER', ''],
    ['Routing Key', 'Escalation Policies'],
    ['Routing Key', 'Escalation Team(s)'],
  )
  return {
    heads,
    layout: roll.pick('table', 'table', 'table', 'grid', 'flex', 'roles', 'items', 'cells'),
    key: roll.pick('text', 'bold', 'code', 'input', 'link'),
    policies: roll.pick('chips', 'chips', 'lines', 'commas', 'list'),
    actions: roll.pick(
      '',
      '<button>Edit</button>',
      '<button title="Edit Routing Key">✎</button>',
      '<a href="#">Delete</a> <a href="#">Edit</a>',
    ),
    beside: roll.pick('', '', '', '<button>Copy</button>', ' <small>new</small>', '<i>?</i>'),
    isReversed: roll.chance(0.1),
    fallback: roll.pick('', 'two rows', 'one row', 'below'),
    edited: roll.pick('no', 'no', 'no', 'row', 'new'),
  }
}
