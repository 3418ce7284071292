import type { Line } from '../../../../dom/outline/outline'
import type { Seen } from '../../../../dom/outline/seen'
import { smallestAround } from '../../../../dom/seeing/around'
import { GONE, OFF } from '../../../../dom/seeing/goneWords'
import { closestOutwards } from '../../../../dom/seeing/outer'
import { holds, isReachable, isVisible, outer } from '../../../../dom/seeing/visible'
import { haveCellsAlike, isAlike } from '../../../../dom/tables/emptyRow'
import { type Item, type Row, unstruck } from '../../../../dom/tables/tableItem'
import { KEY_HEAD, POLICIES_HEAD } from '../../words'
import { isAsSaved } from '../cells/asSaved'
import { withoutNumbers } from '../cells/keyNumbers'
import { withoutUnderEdit } from '../cells/underEdit'
import { withoutToldOthers } from '../heads/furtherColumns'
import type { Heads } from '../heads/keyHeads'
import { withoutDefault } from '../others/defaultRow'
import { withoutOffered } from '../others/offered'
import {
  withoutDefaultCell,
  withoutFaded,
  withoutGone,
  withoutGroups,
  withoutUnseen,
} from '../others/otherRows'
import { withoutOtherSections } from '../others/otherSections'
import { policiesInTable } from '../policies/policyColumns'
import { withoutDetails } from './details'

/** What stands in the place of policies beside a group of keys, in a pager or in a legend. */
const COUNT = new RegExp(
  `^(?:\\d+ (?:(?:rout(?:e|ing) )?keys?|teams?)|${GONE}|${OFF}|e\\W{1,3}escalation polic(?:y|ies)|(?:page )?\\d+(?: ?[-–] ?\\d+)? of \\d+(?: \\w+)?)$`,
)

/**
 * The rows of a table that are saved routing keys' own, out of all that stand in its columns.
 * @param head the header of the first column
 * @param mayHoldDefault whether one of them may be the default policy's, which is named nowhere else
 */
export function keyRows(rows: readonly Row[], head: Line, seen: Seen, mayHoldDefault: boolean): Row[] {
  // Labels that stand below what they name look like the headers of what follows.
  const says = (cell: readonly Item[] = [], head: RegExp) =>
    cell.some(({ line }) => line && head.test(line.key))
  const isOfHeads = ([key, policies = []]: Row) =>
    says(key, KEY_HEAD) || (says(policies, POLICIES_HEAD) && !policiesInTable(policies))
  if (rows.some(isOfHeads)) return []
  const shown = withoutUnseen(withoutDefaultCell(withoutNumbers(rows.map(withNewNames)), seen))
  const seenRows = withoutFaded(shown, ([key]) => key?.[0]?.el)
  const isCounted = ([, policies = []]: Row) => policies.some(({ line }) => line && COUNT.test(line.key))
  // What is said in a row that one of them leaves out is said of no other row.
  const left = [
    seenRows,
    withoutOffered(shown, head.el, seen),
    withoutToldOthers(shown, head, seen),
    withoutGone(shown, head, seen),
  ]
  const list = shown.filter((row) => {
    const [key = [], policies = []] = row
    return (
      left.every((rows) => rows.includes(row)) &&
      key[0] &&
      !isInFoot(key[0].el, head.el) &&
      !isInOtherTable(key[0].el, head.el) &&
      isKept(key[0].el, policies) &&
      !isCounted(row)
    )
  })
  const mayBeKeys = seenRows.filter((row) => !isCounted(row))
  const all = withoutGroups(withoutOtherSections(list, mayBeKeys, head, seen))
  const own = withoutDetails(beforeNextSection(mayHoldDefault ? withoutDefault(all) : all, seen))
  return withoutUnderEdit(own, head.el, seen)
}

/** A row whose key was renamed shows the old name struck through, beside the new one; where nothing else is left, it stays. */
function withNewNames([key = [], ...others]: Row): Row {
  const left = unstruck(key)
  return [left[0] ? left : key, ...others]
}

/**
 * The rows of the same table below the default policy's, where that one comes first.
 * @param first where the default policy is named first
 * @param defaults every place where it is named
 */
export function rowsBelow(
  first: Line,
  defaults: readonly Line[],
  rows: readonly Row[],
  [head, policies]: Heads,
): Row[] {
  // Cells without rows around them stand in one box with the headers.
  const box = smallestAround(head.el, policies.el)
  const flat = box && [head, policies, first].every(({ el }) => isCellOf(box, el)) ? box : null
  // A row of its sentence after that of its name begins the list where both are made like the headers' row.
  const begins = defaults.filter(({ at }) => at >= first.at)
  const below = rows.filter(([key]) => {
    const item = key?.[0]
    return (
      item &&
      !defaults.some((line) => line === item.line) &&
      (flat
        ? holds(flat, item.el)
        : begins.some((line) => isInListOf(line.el, item.el, line === first ? null : box)))
    )
  })
  const begin = below[0]?.[0]?.[0]?.at ?? 0
  const end = defaults.find(({ at }) => at > begin)?.at ?? Number.POSITIVE_INFINITY
  return below.filter(([key]) => (key?.[0]?.at ?? 0) < end)
}

/**
 * Whether two things stand in rows of one list: of a table, or of boxes that are made alike, one after another.
 * @param model whose cells the first one's row has to have, if there is any such thing
 */
function isInListOf(first: Element, el: Element, model: Element | null): boolean {
  const real = rowAround(first)
  const table = real && tableAround(real)
  if (table) return holds(table, el) && rowAround(el) !== null
  const list = smallestAround(first, el)
  const row = list && partOf(list, first)
  if (!row?.children.length || (model && !haveCellsAlike(model, row))) return false
  for (let next = row.nextElementSibling; next && isAlike(row, next); next = next.nextElementSibling)
    if (holds(next, el)) return true
  return false
}

/** The row of a real table. */
function rowAround(el: Element): Element | null {
  return closestOutwards(el, 'tr,[role=row]')
}

/** What holds a real row and its neighbours; each may have a body of its own, and the foot come before all of them. */
function tableAround(row: Element): Element | null {
  const around = row.parentElement
  const isPart =
    around?.matches('thead,tfoot') || (around?.localName === 'tbody' && around.childElementCount === 1)
  return isPart ? (around?.parentElement ?? null) : around
}

/** Whether an element, or the one around it, stands right in a box. */
function isCellOf(box: Element, el: Element): boolean {
  const around = outer(el)
  return around === box || (!!around && outer(around) === box)
}

/** The element directly in a list that something stands in. */
function partOf(list: Element, el: Element): Element {
  let part = el
  for (let box = outer(el); box && box !== list; box = outer(box)) part = box
  return part
}

/** Whether something stands at the foot of the table, or of the page. */
function isInFoot(el: Element, head: Element): boolean {
  const foot = el.closest('tfoot,footer,[role=contentinfo]')
  return !!foot && !holds(foot, head)
}

const TABLE = 'table,[role=table],[role=grid],[role=treegrid]'
const COLUMN_HEAD = 'th:not([scope=row]),[role=columnheader]'

/** Whether something stands in a table that has headers of its own: the one of the keys may be empty above it. */
function isInOtherTable(el: Element, head: Element): boolean {
  const table = el.closest(TABLE)
  if (!table || holds(table, head)) return false
  return [...table.querySelectorAll(COLUMN_HEAD)].some((own) => own.textContent?.trim() && isReachable(own))
}

function isKept(key: Element, policies: readonly Item[]): boolean {
  const [first] = policies
  return isAsSaved(key, first ? smallestAround(key, first.el) : null, policies)
}

/** A heading between two rows begins another list, whose rows may stand in the same columns. */
function beforeNextSection(rows: Row[], { lines }: Seen): Row[] {
  const first = rows[0]?.[0]?.[0]?.at
  if (first === undefined) return rows
  const own = new Set(rows.flatMap((cells) => cells.flatMap((cell) => cell.map(({ line }) => line))))
  const isPartOf = (heading: Line, [key, policies]: Row, others: readonly (Row | undefined)[]) => {
    const box = key?.[0] && policies?.[0] && smallestAround(key[0].el, policies[0].el)
    const besides = others.flatMap((row) => row?.[0]?.[0]?.el ?? [])
    return !!box && !!besides[0] && holds(box, heading.el) && !besides.some((one) => holds(box, one))
  }
  // What comes first in its row stands before the key.
  const isWithin = (heading: Line) => {
    const at = rows.findLastIndex(([cell]) => (cell?.[0]?.at ?? 0) < heading.at)
    return [at, at + 1].some((own) => isPartOf(heading, rows[own] ?? [], [rows[own - 1], rows[own + 1]]))
  }
  const next = lines.find(
    (line) => line.head && line.at > first && !own.has(line) && isVisible(line.el) && !isWithin(line),
  )
  return next ? rows.filter(([key]) => (key?.[0]?.at ?? 0) < next.at) : rows
}
