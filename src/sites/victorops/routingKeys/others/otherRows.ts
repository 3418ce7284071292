import { isLineLegible } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isInColumn } from '../../../../dom/outline/place'
import { type Seen, sights } from '../../../../dom/outline/seen'
import { smallestAround } from '../../../../dom/seeing/around'
import { typeOf } from '../../../../dom/seeing/type'
import { holds, isAnyShown, isVisible, opacityOf } from '../../../../dom/seeing/visible'
import { boxesOf } from '../../../../dom/tables/headers'
import type { Item, Row } from '../../../../dom/tables/tableItem'
import { DEFAULT_POLICY, POLICIES_HEAD } from '../../words'
import { wordIn } from '../cells/keyWord'
import { mayBeOfOthers, saysKeyGone } from '../cells/notThese'
import { rowsWith } from '../cells/rowButtons'
import { headsBeside, isOfState } from '../heads/furtherColumns'

/** Rows in the columns of a table of routing keys that are no saved key's. */

/** How much less of a row is seen than of the others, at the most, that is as good as they are. */
const FADED = 0.75
const OUT_OF_USE =
  '[inert],[aria-disabled=true]:not(a,button,input,textarea,select,[role=button],[role=link],[role=textbox])'
/** What unfolds, or tells what is folded. */
const FOLDED =
  '[aria-expanded],[aria-haspopup],[aria-describedby],[tabindex],[popovertarget],[title],abbr,summary'
/** What a key's row has to change it, and a region's has not. */
const CHANGES = 'input,:is(button,[role=button],[role=checkbox],[role=switch]):not([aria-expanded])'
/** How far a sentence stands below a word in the same cell. */
const BELOW = 8

/** Leaves out rows that are folded or clipped away: those of a group that is closed, of a view that was put aside. */
export function withoutUnseen(rows: readonly Row[]): Row[] {
  return rows.filter(
    ([key]) => !key?.[0]?.line || (isAnyShown(key[0].el, key[0].box) && isLineLegible(key[0].line)),
  )
}

/**
 * Leaves out what is faded or out of use among others of a list: a page shows so what is being deleted or saved, or is no
 * longer in use.
 * @param keyOf the key of each
 */
export function withoutFaded<T>(list: readonly T[], keyOf: (one: T) => Element | undefined): T[] {
  const seen = list.map((one) => {
    const key = keyOf(one)
    return key ? { opacity: opacityOf(key), isOut: isOutOfUse(key) } : { opacity: 1, isOut: false }
  })
  const least = Math.max(...seen.map(({ opacity }) => opacity)) * FADED
  const areAllOut = seen.every(({ isOut }) => isOut)
  return list.filter((_, at) => {
    const { opacity = 1, isOut = false } = seen[at] ?? {}
    return opacity > least && (areAllOut || !isOut)
  })
}

/** Whether a row is out of use; a link or a field in it may be for others to press. */
function isOutOfUse(key: Element): boolean {
  return key.closest(OUT_OF_USE) !== null
}

/**
 * Leaves out rows that say beside their key, or in a column of their state, that it is none any more. What stands in the
 * columns after the policies tells of other things, and so does what may be said of anything in a column of another head.
 * @param head the header of the first column
 */
export function withoutGone(rows: Row[], head: Line, seen: Seen): Row[] {
  const said = seen.lines.filter(({ act, key, el }) => !act && saysKeyGone(key) && isVisible(el))
  if (!said[0]) return rows
  const keys = rows.map(([key]) => key?.[0]?.el ?? head.el)
  const heads = headsBeside(seen, head)
  const others = heads.filter((line) => !isOfState(line) && !POLICIES_HEAD.test(line.key))
  const columns = others.map((line) => boxesOf(line, [head, ...heads])[0])
  const isOfOther = (line: Line) =>
    mayBeOfOthers(line.key) && columns.some((column) => isInColumn(column, boxOf(line)))
  const places = rowsWith(
    said.filter((line) => !isOfOther(line)).map(({ el }) => el),
    keys,
    head.el,
  )
  return rows.filter(([key, , ...others], at) => {
    const told = others.flat().map(({ el }) => el)
    return !places[at]?.own.some((el) => el !== key?.[0]?.el && !told.includes(el))
  })
}

/** Leaves out the row whose word stands over the default policy's sentence, in the same cell. */
export function withoutDefaultCell(rows: readonly Row[], seen: Seen): readonly Row[] {
  const sentences = sights(seen, DEFAULT_POLICY).map(({ line }) => line)
  const isOver = ({ line, box, el }: Item, policies: readonly Item[]) => {
    const next = line && seen.lines[seen.lines.indexOf(line) + 1]
    if (!next || !sentences.includes(next)) return false
    const { left, top } = boxOf(next)
    const cell = smallestAround(el, next.el)
    return (
      Math.abs(left - box.left) < BELOW &&
      top >= box.top &&
      top - box.bottom < BELOW &&
      !(cell && policies.some((one) => holds(cell, one.el)))
    )
  }
  return rows.filter(([key, policies = []]) => !key?.[0] || !isOver(key[0], policies))
}

/**
 * Leaves out rows that tell how many policies a team has, and rows without one that name the team of those below them,
 * or are set otherwise than all keys are.
 */
export function withoutGroups(rows: Row[]): Row[] {
  const list = rows.filter(([key = [], policies]) => countedTeam(policies) !== wordIn(key).toLowerCase())
  return withoutBareGroups(list)
}

/** The team of whose policies a cell says how many there are. */
function countedTeam(policies: readonly Item[] = []): string | undefined {
  const [only, more] = policies.flatMap(({ line }) => line ?? [])
  return more ? undefined : /^(.+?) ?: ?\d+ polic(?:y|ies)$/.exec(only?.key ?? '')?.[1]
}

function withoutBareGroups(rows: Row[]): Row[] {
  const typeIn = ([first]: readonly Item[] = []) => (first ? typeOf(first.el) : '')
  const isCount = ({ line }: Item) => !!line && /^\d+ polic(?:y|ies)$/.test(line.key)
  // A key's own are counted where they can be unfolded, or where its row can be changed.
  const isUnfolded = ({ line, el }: Item) =>
    line?.act ||
    el.closest(FOLDED) ||
    getComputedStyle(el).cursor === 'pointer' ||
    /\W$/.test(line?.text ?? '')
  const isTeam = ([keys = [], policies = [], ...others]: Row) =>
    policies.length > 0 &&
    policies.every((item) => isCount(item) && !isUnfolded(item)) &&
    !others.some((cell) => cell.length > 0) &&
    !policies.some(({ el }) => keys[0] && smallestAround(keys[0].el, el)?.querySelector(CHANGES))
  const isNamed = (policies: readonly Item[] = []) => policies.length > 0 && !policies.every(isCount)
  const full = rows.filter(([, policies]) => isNamed(policies))
  const types = new Set(full.map(([key]) => typeIn(key)))
  const hasMore = ([, , ...others]: Row) => others.some((cell) => cell.length > 0)
  // A box to tick in every other row, and none here.
  const areTicked = full.length > 1 && full.every(hasMore)
  return rows.filter(
    ([key, policies, ...others], at) =>
      isNamed(policies) ||
      (!(full[0] && isTeam([key ?? [], policies ?? [], ...others])) &&
        (!areTicked || hasMore([key ?? [], [], ...others])) &&
        teamOf(rows[at + 1]?.[1]) !== wordIn(key ?? []).toLowerCase() &&
        (!types.size || types.has(typeIn(key)))),
  )
}

function teamOf(policies: readonly Item[] = []): string | undefined {
  const text = policies.map(({ line }) => line?.text ?? '').join(' ')
  return /^(.+?) ?:/.exec(text)?.[1]?.toLowerCase()
}
