import type { Seen } from '../../../../dom/outline/seen'
import { smallestAround } from '../../../../dom/seeing/around'
import { elementsOf } from '../../../../dom/seeing/made'
import { membersOf } from '../../../../dom/seeing/members'
import { isPainted, picturesIn } from '../../../../dom/seeing/pictures'
import { lookOf } from '../../../../dom/seeing/type'
import { holds } from '../../../../dom/seeing/visible'
import { isAlike } from '../../../../dom/tables/emptyRow'
import { type Item, itemOf, type Row } from '../../../../dom/tables/tableItem'
import { isTeamAndPolicy } from '../../../../model/keys/policies'

/** Rows that go on: each further policy of a key may have a row of its own below, whose first cell is empty. */

/** How far rows of one list stand apart, and how exactly things stand in one column. */
const GAP = 24
const SLACK = 4

/**
 * Rows with the policies that stand in the rows below them, where nobody can take those for rows of their own: they are
 * made alike, nothing stands in them but a policy, and that is made and set as the first one is.
 * @param mayEndSo whether what follows the last key may go on as well; else it may be the default policy's
 */
export function withGoingOn(rows: readonly Row[], seen: Seen, until: number, mayEndSo: boolean): Row[] {
  const keys = rows.map(([key]) => key?.[0])
  return rows.map((row, at) => {
    const [key = [], policies = [], ...others] = row
    const [name, first] = [key[0], policies[0]]
    const own = name && first?.line && smallestAround(name.el, first.el)
    const besides = [keys[at - 1], keys[at + 1]].filter((one) => one !== undefined)
    if (!own || besides.some(({ el }) => holds(own, el))) return row
    const after = besides.map((one) => one.at).filter((one) => one > name.at)
    const [from, end] = [Math.min(name.at, first.at), Math.min(until, ...after)]
    const isNear = (thing: { at: number }) => thing.at > from && thing.at < end
    const more: Item[] = []
    let [last, next] = [own, nextOf(own)]
    for (; next; [last, next] = [next, nextOf(next)]) {
      const isNext = isAlike(own, next) && isBelow(next, last)
      const further = isNext ? policiesIn(next, own, name, first, seen, isNear) : []
      if (!further[0]) break
      more.push(...further.filter((item) => !policies.some(({ el }) => el === item.el)))
    }
    return next || mayEndSo ? [key, [...policies, ...more], ...others] : row
  })
}

function nextOf(row: Element): Element | null {
  return membersOf(row).nextElementSibling
}

function isBelow(next: Element, row: Element): boolean {
  const gap = next.getBoundingClientRect().top - row.getBoundingClientRect().bottom
  return gap > -SLACK && gap < GAP
}

/**
 * The policies of a row that has nothing else in it.
 * @param isNear whether a thing is read where the row must be: of a long list all would be too many to ask
 */
function policiesIn(
  row: Element,
  model: Element,
  key: Item,
  policy: Item,
  seen: Seen,
  isNear: (thing: { at: number }) => boolean,
): Item[] {
  const [cells, models] = [[...membersOf(row).children], [...membersOf(model).children]]
  const [first, second] = [key, policy].map(({ el }) => cells[models.findIndex((cell) => holds(cell, el))])
  if (!first || !second || first === second || !isEmpty(first)) return []
  const inRow = seen.lines.filter((line) => isNear(line) && holds(row, line.el) && !line.act)
  if (
    seen.controls.some((one) => isNear(one) && holds(row, one.el)) ||
    !inRow.every(({ el }) => holds(second, el))
  )
    return []
  const isSame = ({ el, line, box }: Item) =>
    elementsOf(el, first) === elementsOf(policy.el, key.el) &&
    lookOf(el) === lookOf(policy.el) &&
    Math.abs(box.left - policy.box.left) < SLACK &&
    isTeamAndPolicy(line?.text ?? '') === isTeamAndPolicy(policy.line?.text ?? '')
  const items = inRow.map(itemOf)
  return items[0] && isSame(items[0]) ? items : []
}

/** Whether nothing at all is seen in a cell that is there. */
function isEmpty(cell: Element): boolean {
  const { width } = cell.getBoundingClientRect()
  const drawn = getComputedStyle(cell, '::before').content
  return (
    width > SLACK &&
    !cell.textContent?.trim() &&
    /^(?:none|normal|""|)$/.test(drawn) &&
    !picturesIn(cell)[0] &&
    ![...cell.querySelectorAll('*')].some((el) => el.matches('img,svg,canvas,input,slot') || isPainted(el))
  )
}
