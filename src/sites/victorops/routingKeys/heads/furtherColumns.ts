import { isLineReachable } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import { isInColumn, isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { stateOf } from '../../../../dom/seeing/states'
import { isOn } from '../../../../dom/switches/choice'
import { boxesOf, headBoxOf } from '../../../../dom/tables/headers'
import { type Item, itemsOf, type Row } from '../../../../dom/tables/tableItem'
import { isOrganisation, ORGANISATION_LABEL, ownOrganisation } from '../../organisation'
import { STATE_LABEL, USE_LABEL } from '../../words'
import { saysKeyGone } from '../cells/notThese'
import { rowsWith } from '../cells/rowButtons'

/** Columns that tell of a routing key besides its policies: how it is, and whose. */

/** How many lines before or after that of the keys the other headers stand: a long list is not searched for them. */
const MOST_LINES = 40

/** The headers beside that of the keys. */
export function headsBeside({ lines }: Seen, head: Line): Line[] {
  const own = headBoxOf(head)
  const at = lines.indexOf(head)
  const near = lines.slice(Math.max(at - MOST_LINES, 0), at + MOST_LINES)
  return near.filter((line) => line !== head && isLevel(headBoxOf(line), own) && isLineReachable(line))
}

/** Whether a header is over what tells how keys are. */
export function isOfState({ key }: Line): boolean {
  return STATE_LABEL.test(key) || USE_LABEL.test(key)
}

/** Whether a header, or the label on a card, is over what tells whether keys are in use. */
export function isOfUse({ key }: Line): boolean {
  return USE_LABEL.test(key)
}

/**
 * Leaves out rows that are said to be out of use in a column for that, or to be another organisation's.
 * @param head the header of the keys
 */
export function withoutToldOthers(rows: Row[], head: Line, seen: Seen): Row[] {
  const heads = headsBeside(seen, head)
  const under = (says: RegExp) => {
    const column = heads.find(({ key }) => says.test(key))
    return column && toldUnder(seen, column, [head, ...heads], rows)
  }
  const [states, uses, organisations] = [STATE_LABEL, USE_LABEL, ORGANISATION_LABEL].map(under)
  const own = organisations && namesOfOwn(organisations)
  return rows.filter((_, at) => {
    const isGone = states?.[at]?.some(({ line }) => line && !line.act && saysKeyGone(line.key))
    return !isGone && !isOff(uses?.[at] ?? []) && (!own || own[at])
  })
}

/** What stands under a header in each row. */
function toldUnder(seen: Seen, column: Line, heads: readonly Line[], rows: readonly Row[]): Item[][] {
  const [cell] = boxesOf(column, heads)
  const items = itemsOf(seen, column.at, Number.POSITIVE_INFINITY).filter(({ box }) => isInColumn(box, cell))
  const byElement = new Map(items.map((item) => [item.el, item]))
  const keys = rows.map(([key]) => key?.[0]?.el ?? column.el)
  return rowsWith([...byElement.keys()], keys, column.el).map(({ own, level }) =>
    [...own, ...level].flatMap((el) => byElement.get(el) ?? []),
  )
}

function isOff(told: readonly Item[]): boolean {
  const states = told.flatMap(({ line, el }) => (line ? [] : (isOn(el) ?? [])))
  return states[0] === undefined
    ? told.some(({ line }) => line && stateOf(line.text) === 'off')
    : !states.includes(true)
}

/** Which rows name the page's own organisation; null where all name the same one, which may be written otherwise there. */
function namesOfOwn(told: readonly Item[][]): boolean[] | null {
  const own = ownOrganisation()
  const names = told.map(([first]) => first?.line?.text ?? '')
  const areSeveral = new Set(names.filter(Boolean)).size > 1
  return own && areSeveral ? names.map((name) => isOrganisation(name, own)) : null
}
