import type { Line } from '../../dom/outline'
import { rowsAlike } from '../../dom/rows'
import type { Seen } from '../../dom/seen'
import { sights } from '../../dom/seen'
import { isOn } from '../../dom/switch'
import type { Item, Row } from '../../dom/table'
import { rowsUnder } from '../../dom/table'
import { isTick, saysTick, ticksUnder } from '../../dom/ticks'
import { isRoutingKeyText, type RoutingKey } from '../../model/routingKey'
import type { Example, PageDefinition } from '../definition'
import { DASH, ROUTING_KEYS } from './hints'
import { readCards } from './keyCards'
import { type Heads, keyHeads } from './keyHeads'
import { isNoKey, keyRows, rowsBelow } from './keyRows'
import { policyPieces } from './policyPieces'
import { fieldIn } from './underEdit'
import { DEFAULT_POLICY, MULTI_HEAD, ROUTING_HEAD } from './words'

/** The routing keys page, in its generations 0 to 3: known by its two column headers. */
export const routingKeys: PageDefinition = {
  kind: 'portal-routing-keys',
  hint: ROUTING_KEYS,
  address: DASH,
  all: [ROUTING_HEAD],
}

/**
 * Words that stand in a table's first column without being keys: a pager's, a placeholder's, the default row's. A row
 * with something in the column Multi-responder is none of those.
 */
const NO_KEY =
  /^(?:\d{1,3}|next|prev|previous|first|last|more|all|add|none|empty|loading|default|total|edit|save|cancel)$/i

/** What a badge beside a key says; any other word may be a part of a sentence. */
const BADGE = /^(?:new|updated|unused)!?$/i

/**
 * The routing keys in view, as shown: the policies as pieces of text, put together and cleaned by the background.
 * @param isEdited whether a field was typed into since the page came: its value is not saved yet
 */
export function readRoutingKeys(seen: Seen, isEdited: (field: Element) => boolean): RoutingKey[] {
  const { tables, cards } = keyHeads(seen)
  const [at] = [...tables, ...cards].map(([key]) => key.at)
  if (at === undefined) return []
  const defaults = sights(seen, DEFAULT_POLICY).map(({ line }) => line)
  const endAfter = (from: number) =>
    Math.min(...defaults.map((one) => one.at).filter((one) => one > from), Number.POSITIVE_INFINITY)
  const most = (all: RoutingKey[][]) => all.reduce((one, keys) => (keys.length > one.length ? keys : one), [])
  // Two labels beside each other look like headers: the table is where the keys are.
  const keys = tables[0]
    ? most(
        tables.map((heads) => {
          const columns = columnsOf(seen, heads)
          const above = readTable(seen, columns, endAfter(heads[0].at), isEdited)
          const first = defaults.find(({ at }) => at > heads[0].at)
          const below = (rows: Row[]) => (first ? rowsBelow(first, defaults, rows) : [])
          return above[0] || !first
            ? above
            : readTable(seen, columns, Number.POSITIVE_INFINITY, isEdited, below)
        }),
      )
    : readCards(seen, cards, endAfter(at))
  if (keys[0]) return keys
  // One above the other they may be headers without any style.
  return most(
    cards.map((heads) => {
      const rows = rowsAlike(seen, columnsOf(seen, heads), endAfter(heads[0].at))
      return readRows(keyRows(rows, heads[0], seen), isEdited)
    }),
  )
}

/** What stands under the headers; where rows are made like them, that tells more: without a style nothing does. */
function readTable(
  seen: Seen,
  heads: Columns,
  until: number,
  isEdited: (field: Element) => boolean,
  among = (rows: Row[]) => rows,
): RoutingKey[] {
  const [, , multi] = heads
  const marks = multi ? ticksUnder(multi, [document.body, ...seen.roots]) : []
  const read = (rows: Row[]) => readRows(keyRows(among(rows), heads[0], seen), isEdited)
  const keys = read(rowsUnder(seen, heads, until, marks))
  const alike = read(rowsAlike(seen, heads, until))
  return keys.every((one) => alike.some((other) => other.key === one.key)) ? alike : keys
}

/** The headers of a table: key, policies, and multi-responder, where there is one after them. */
type Columns = [key: Line, policies: Line, ...multi: Line[]]

function columnsOf(seen: Seen, [key, policies]: Heads): Columns {
  const multi = sights(seen, MULTI_HEAD).find(({ line }) => line.at > policies.at)?.line
  return multi ? [key, policies, multi] : [key, policies]
}

function readRows(rows: readonly Row[], isEdited: (field: Element) => boolean): RoutingKey[] {
  return rows.map((row) => readRow(row, isEdited)).filter((one) => one !== null)
}

function readRow(
  [keyCell = [], policyCell = [], multiCell]: Row,
  isEdited: (field: Element) => boolean,
): RoutingKey | null {
  const field = fieldIn(keyCell)
  if (field && (isEdited(field) || field.matches(':focus'))) return null
  const key = field ? field.value : wordOf(keyCell[0]?.line)
  const policies = policyPieces(policyCell)
  // A sentence is no key, and a row of fields without a policy was added and not finished.
  if (!key || /\s/.test(key) || isNoKey(key)) return null
  if (!policies.length && (field || !isRoutingKeyText(key) || (NO_KEY.test(key) && !multiCell?.length)))
    return null
  return { key, policies, multiResponder: multiCell ? isMulti(multiCell) : null }
}

/** The word in a cell; a badge beside it tells how long it is there. */
function wordOf(line: Line | null | undefined): string {
  const [word, ...badges] = line?.nodes ?? []
  const isBeside = badges.some((badge) => badge.parentElement !== word?.parentElement)
  const isNew = isBeside && BADGE.test(badges.map(({ data }) => data.trim()).join(' '))
  const text = isNew ? word?.data.trim() : line?.text
  return text ?? ''
}

function isMulti(cell: Item[]): boolean {
  // A box to tick knows better than what is drawn over it.
  const boxes = cell.filter(({ line, el }) => !line && isOn(el) !== undefined)
  return boxes[0]
    ? boxes.some(({ el }) => isOn(el))
    : cell.some(({ line, el }) => (line ? saysTick(line.key) : isTick(el)))
}

export const examples: Example[] = [
  {
    address: 'https://portal.victorops.com/dash/acme-ops#/routekeys',
    lines:
      "Add routing rules below to send alerts to the teams best-suited to handle them.\nNote: Routing changes may take up to 10 minutes to propagate.\nRouting Key\nEscalation Team(s)\nDevelopment Team\nT\nIncidents that don't match any routing keys will be routed to…\nAdd Rule",
  },
  {
    address: 'https://portal.victorops.com/dash/acme-ops/#/routekeys',
    lines:
      'Settings\nRouting Keys\nAlert Rules Engine\nRouting Keys\nNote: Routing changes may take up to 10 minutes to propagate.\nAdd Key\nROUTING KEY\nESCALATION POLICIES\nMULTI-\nRESPONDER\noperations\nOperations : Test\nE\nDefault Routing Policy',
  },
]
