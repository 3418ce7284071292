import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isLevel } from '../../../../dom/outline/place'
import type { Item } from '../../../../dom/tables/tableItem'

/** Policies that stand in a table of their own beside a routing key. */

const TEAM = /^(?:escalation )?teams?(?:\(s\))?$/
const POLICY = /^(?:escalation )?(?:policy|policies)(?: name)?$/
const OTHER = /^(?:no|step|order|position|priority|level)$/
/** Cells are not set to the pixel. */
const SLACK = 4

/** The policies in a cell that holds a table, each with its team before a colon; null where it holds none. */
export function policiesInTable(cell: readonly Item[]): string[] | null {
  const lines = cell.flatMap(({ line }) => line ?? [])
  const end = lines.findIndex(({ key }) => ![TEAM, POLICY, OTHER].some((head) => head.test(key)))
  const heads = lines.slice(0, Math.max(end, 0))
  if (!heads.some(({ key }) => POLICY.test(key))) return pairsIn(lines)
  const bottom = Math.max(...heads.map((head) => boxOf(head).bottom))
  const rest = lines.slice(end)
  if (rest.some((line) => boxOf(line).top < bottom - SLACK)) return null
  return rowsOf(rest).flatMap((row) => {
    const under = (says: RegExp) => row.find((line) => says.test(headOver(line, heads)?.key ?? ''))?.text
    const [team, policy] = [under(TEAM), under(POLICY)]
    return policy ? [team ? `${team} : ${policy}` : policy] : []
  })
}

/** Lines by the rows they stand in. */
function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (const line of lines) {
    const [first] = rows.at(-1) ?? []
    if (first && isLevel(boxOf(first), boxOf(line))) rows.at(-1)?.push(line)
    else rows.push([line])
  }
  return rows
}

/** The header of the column that a line stands in. */
function headOver(line: Line, heads: readonly Line[]): Line | undefined {
  const { left } = boxOf(line)
  return heads.findLast((head) => boxOf(head).left <= left + SLACK)
}

/** A team and its policy in each row of a table without headers. */
function pairsIn(lines: readonly Line[]): string[] | null {
  const rows = new Map<Element | null, Line[]>()
  for (const line of lines) {
    const row = line.el.closest('tr')
    rows.set(row, [...(rows.get(row) ?? []), line])
  }
  const pairs = [...rows.values()]
  const isPair = ([one, other, more]: Line[]) =>
    one &&
    other &&
    !more &&
    one.el.closest('td') !== other.el.closest('td') &&
    !`${one.text}${other.text}`.includes(':')
  return pairs[0] && pairs.every(isPair) ? pairs.map(([one, other]) => `${one?.text} : ${other?.text}`) : null
}
