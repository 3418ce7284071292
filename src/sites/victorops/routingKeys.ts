import { isTextField } from '../../dom/field'
import { stateOf } from '../../dom/names'
import type { Line } from '../../dom/outline'
import type { Seen } from '../../dom/seen'
import { sight, sights } from '../../dom/seen'
import { isOn } from '../../dom/switch'
import type { Item, Row } from '../../dom/table'
import { rowsUnder } from '../../dom/table'
import type { RoutingKey } from '../../model/routingKey'
import type { Example, PageDefinition } from '../definition'
import { DASH, DEFAULT_POLICY, MULTI_HEAD, ROUTING_HEAD } from './words'

/** The routing keys page, in its generations 0 to 3: known by its two column headers. */
export const routingKeys: PageDefinition = {
  kind: 'portal-routing-keys',
  words: ['escalation'],
  address: DASH,
  all: [ROUTING_HEAD],
}

/**
 * The routing keys in view, as shown: the policies as pieces of text, put together and cleaned by the background.
 * @param isEdited whether a field was typed into since the page came: its value is not saved yet
 */
export function readRoutingKeys(seen: Seen, isEdited: (field: Element) => boolean): RoutingKey[] {
  const headers = headerLines(seen)
  if (!headers) return []
  const [{ at }] = headers
  const ends = sights(seen, DEFAULT_POLICY).map(({ line }) => line.at)
  const end = Math.min(...ends.filter((one) => one > at), Number.POSITIVE_INFINITY)
  const rows = rowsUnder(seen, headers, end)
  const textRows = rows.some(([key]) => key?.[0]?.line && !fieldIn(key))
  return rows.map((row) => readRow(row, textRows, isEdited)).filter((key) => key !== null)
}

function headerLines(seen: Seen): [Line, Line, ...Line[]] | null {
  const head = sight(seen, ROUTING_HEAD)
  if (!head) return null
  const policies = seen.lines.find((line) => line.at > head.line.at && line.key === head.groups[1])
  if (!policies) return null
  const multi = sight(seen, MULTI_HEAD)
  return multi && multi.line.at > policies.at ? [head.line, policies, multi.line] : [head.line, policies]
}

function fieldIn(items: Item[]): HTMLInputElement | undefined {
  return items.find(({ el }) => isTextField(el))?.el as HTMLInputElement | undefined
}

function readRow(
  [keyCell = [], policyCell = [], multiCell]: Row,
  textRows: boolean,
  isEdited: (field: Element) => boolean,
): RoutingKey | null {
  const field = fieldIn(keyCell)
  // Among rows of text a row of fields is under edit; among rows of fields, the one somebody typed into.
  if (field && (textRows || isEdited(field) || field.matches(':focus'))) return null
  const key = field ? field.value : (keyCell[0]?.line?.text ?? '')
  const policies = policyPieces(policyCell)
  // A sentence is no key, and a row of fields without a policy was added and not finished.
  if (!key || /\s/.test(key) || (field && !policies.length)) return null
  return { key, policies, multiResponder: multiCell ? multiCell.some(isTicked) : null }
}

function isTicked({ line, el }: Item): boolean {
  return line ? stateOf(line.key) === 'on' : isOn(el) === true
}

/** The pieces of text that name a row's policies: chips with their badges, or the chosen options of a select. */
function policyPieces(cell: Item[]): string[] {
  return cell.flatMap(({ line, el }) =>
    line
      ? line.nodes.map((node) => node.data)
      : [...((el as Partial<HTMLSelectElement>).selectedOptions ?? [])].map((option) => option.text),
  )
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
