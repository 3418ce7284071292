import { labelKey } from '../../../../dom/outline/labelKey'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { lookOf } from '../../../../dom/seeing/type'
import { isRightToLeft } from '../../../../dom/seeing/visible'
import { ENDS, STAYS } from '../../../../dom/tables/rowBadges'
import { rowsUnder } from '../../../../dom/tables/table'
import { type Item, isButtonItem, itemOf, type Row } from '../../../../dom/tables/tableItem'
import { isNoKey, isOtherWord } from '../cells/keyWord'
import type { KeyColumns } from '../heads/columns'

/** Tables that tell the policies first, and in each row all the keys that lead to them. */

/** What may be told of a key in a word of its own, set as it is. */
const TOLD = new RegExp(`^(?:${STAYS}|${ENDS}|primary)$`, 'i')

/**
 * A row for each key of such a table; none where each row has but one, or where the header names a single key: what stands
 * below that is no other one.
 */
export function rowsOfSeveral(seen: Seen, { heads }: KeyColumns, until: number): Row[] {
  const [key, policies, ...others] = heads
  const [one, other] = [boxOf(policies), boxOf(key)]
  const isLed = isRightToLeft(key.el) ? one.right > other.right : one.left < other.left
  if (!isLed || !/keys$/i.test(key.text.trim())) return []
  const rows = rowsUnder(seen, [policies, key, ...others], until, [], true)
  const named = rows.map(([named = [], keys = [], ...rest]) => ({ named, keys: keysIn(keys), rest }))
  if (!named.some(({ keys }) => keys[1])) return []
  return named.flatMap(({ named, keys, rest }) =>
    keys.map((item): Row => [[item], named, ...(keys[1] ? rest.map(() => []) : rest)]),
  )
}

/** The keys in a cell; none where something else may stand there. */
function keysIn(cell: readonly Item[]): Item[] {
  const words = cell.filter((item) => !isButtonItem(item))
  const lines = words.flatMap(({ line }) => (line ? wordsOf(line) : []))
  const [first] = lines
  if (!first || words.some(({ line }) => !line)) return []
  const isKey = ({ text, el }: Line) =>
    !/\s/.test(text) &&
    !isNoKey(text) &&
    !(lines[1] && (TOLD.test(text) || isOtherWord(text))) &&
    lookOf(el) === lookOf(first.el)
  return lines.every(isKey) ? lines.map(itemOf) : []
}

/** The words of a line that stand in elements of their own, as chips do. */
function wordsOf(line: Line): Line[] {
  const nodes = line.nodes.filter(({ data }) => data.trim())
  const own = nodes.flatMap((node): Line[] => {
    const text = node.data.trim()
    const el = node.parentElement
    return el ? [{ ...line, text, key: labelKey(text), nodes: [node], el }] : []
  })
  const areApart = own.map(({ text }) => text).join(' ') === line.text
  const isBesideFirst = ({ el }: Line) =>
    el.localName === own[0]?.el.localName && el.parentElement === own[0]?.el.parentElement
  const areSiblings = new Set(own.map(({ el }) => el)).size === own.length && own.every(isBesideFirst)
  return own[1] && areApart && areSiblings
    ? own.map((word, at) => ({ ...word, at: line.at + at / own.length }))
    : [line]
}
