import type { Line } from '../../../dom/outline/outline'
import { boxOf, isLevel, standsBelow } from '../../../dom/outline/place'
import { type Seen, seenOf, sight, sights } from '../../../dom/outline/seen'
import { rowsAlike } from '../../../dom/tables/rows'
import { rowsUnder } from '../../../dom/tables/table'
import type { Row } from '../../../dom/tables/tableItem'
import { ticksUnder } from '../../../dom/tables/ticks'
import type { RoutingKey } from '../../../model/keys/routingKey'
import type { Example, PageDefinition } from '../../definition'
import { isDemo } from '../demo'
import { DASH, ROUTING_KEYS } from '../hints'
import { isOfOtherOrganisation } from '../otherOrganisation'
import { asKeysPage } from '../reading'
import { DEFAULT_POLICY, KEYS_PAGE, REVERSED_HEAD, ROUTING_HEAD, TITLED_CARDS } from '../words'
import { readCaptioned } from './cards/keyCaptions'
import { readCards } from './cards/keyCards'
import { withoutBreakMarks } from './cells/breakMarks'
import { type KeyColumns, keyColumnsOf } from './heads/columns'
import { type Heads, keyHeads } from './heads/keyHeads'
import { choosesOthers } from './others/chosenOthers'
import { withoutOtherCards } from './others/otherSections'
import { withGoingOn } from './rows/goingOn'
import { readColumns } from './rows/keyColumns'
import { readRows } from './rows/keyRow'
import { keyRows, rowsBelow } from './rows/keyRows'
import { keysOfTables } from './rows/keyTables'
import { rowsOfSeveral } from './rows/severalKeys'

/** The routing keys page, in its generations 0 to 3: known by its two column headers. */
export const routingKeys: PageDefinition = {
  kind: 'portal-routing-keys',
  hint: ROUTING_KEYS,
  address: DASH,
  all: [],
  some: [ROUTING_HEAD, REVERSED_HEAD, TITLED_CARDS],
  // Help may show a table of examples.
  and: (seen, place) => /rout(?:e|ing)[-_]?keys?\b/i.test(place) || sight(seen, KEYS_PAGE) !== undefined,
}

/**
 * The routing keys in view, as shown: the policies as pieces of text, put together and cleaned by the background.
 * @param isEdited whether a field was typed into since the page came: its value is not saved yet
 */
export function readRoutingKeys(page: Seen, isEdited: (field: Element) => boolean): RoutingKey[] {
  return withoutBreakMarks(readShown(page, isEdited))
}

function readShown(page: Seen, isEdited: (field: Element) => boolean): RoutingKey[] {
  const seen = asKeysPage(page)
  const heads = keyHeads(seen)
  const { tables } = heads
  const [at] = [...tables, ...heads.cards].map(([key]) => key.at)
  if (at === undefined || isDemo(seen, at) || choosesOthers(seen, at)) return []
  if (isOfOtherOrganisation(seen, at, at)) return []
  const defaults = sights(seen, DEFAULT_POLICY).map(({ line }) => line)
  const endAfter = (from: number) =>
    Math.min(...defaults.map((one) => one.at).filter((one) => one > from), Number.POSITIVE_INFINITY)
  const all = withoutOtherCards(seen, heads.all)
  const captioned = readCaptioned(seen, all)
  if (captioned[0]) return captioned
  // Two labels beside each other look like headers: the table is where the keys are.
  const keys = tables[0]
    ? keysOfTables(seen, tables, (heads, end) => {
        const columns = keyColumnsOf(seen, heads)
        const first = defaults.find(({ at }) => at > heads[0].at)
        // Columns one after another in the markup: the default policy ends each of them.
        if (first && areApart(seen, heads)) return readTable(linesAbove(seen, first), columns, end, isEdited)
        const above = readTable(
          seen,
          columns,
          Math.min(first ? startOfRow(seen, first, heads) : end, end),
          isEdited,
        )
        const below = (rows: Row[]) => (first ? rowsBelow(first, defaults, rows, heads) : [])
        return above[0] || !first ? above : readTable(seen, columns, end, isEdited, below)
      })
    : []
  if (keys[0]) return keys
  // Or the labels of cards, which may stand beside each other as well.
  const onCards = readCards(seen, all, endAfter(at), !defaults[0])
  if (onCards[0]) return onCards
  // One above the other they may be headers without any style, or those of a table that is turned.
  const cards = heads.cards.filter((one) => all.includes(one))
  const bare = keysOfTables(seen, cards, (heads) => {
    const columns = keyColumnsOf(seen, heads)
    const rows = rowsAlike(seen, columns.heads, endAfter(heads[0].at))
    return readRows(keyRows(rows, heads[0], seen, !defaults[0]), columns, isEdited)
  })
  const [only, more] = cards
  return bare[0] || !only || more ? bare : readColumns(seen, keyColumnsOf(seen, only), !defaults[0])
}

/** Where the row of a line begins below the headers: its policies may stand before it. */
function startOfRow({ lines }: Seen, line: Line, heads: Heads): number {
  const from = Math.max(...heads.map(({ at }) => at))
  const row = lines.filter(({ at }) => at > from && at <= line.at)
  return row.find((one) => isLevel(boxOf(one), boxOf(line)))?.at ?? line.at
}

/** Whether in the markup what stands below one header comes before the other. */
function areApart({ lines }: Seen, [one, other]: Heads): boolean {
  const between = lines.filter(({ at }) => at > Math.min(one.at, other.at) && at < Math.max(one.at, other.at))
  return (
    between.filter((line) => [one, other].every((head) => standsBelow(boxOf(line), boxOf(head)))).length > 1
  )
}

/** What was read of a page, without what stands lower on it than a line. */
function linesAbove(seen: Seen, end: Line): Seen {
  const { top } = boxOf(end)
  const lines = seen.lines.filter((line) => boxOf(line).top < top)
  const controls = seen.controls.filter(({ el }) => el.getBoundingClientRect().top < top)
  return seenOf({ ...seen, lines, controls })
}

/** What stands under the headers; where rows are made like them, that tells more: without a style nothing does. */
function readTable(
  seen: Seen,
  columns: KeyColumns,
  until: number,
  isEdited: (field: Element) => boolean,
  among = (rows: Row[]) => rows,
): RoutingKey[] {
  const { heads, multi } = columns
  const namesDefault = sights(seen, DEFAULT_POLICY).length > 0
  const marks = multi ? ticksUnder(multi, heads, [document.body, ...seen.roots]) : []
  const read = (rows: Row[]) => {
    const all = withGoingOn(among(rows), seen, until, namesDefault)
    return readRows(keyRows(all, heads[0], seen, !namesDefault), columns, isEdited)
  }
  const several = rowsOfSeveral(seen, columns, until)
  if (several[0]) return read(several)
  const keys = read(rowsUnder(seen, heads, until, marks, true))
  const alike = read(rowsAlike(seen, heads, until))
  return keys.every((one) => alike.some((other) => other.key === one.key)) ? alike : keys
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
