import { smallestAround } from '../../dom/around'
import type { Row } from '../../dom/table'
import { holds } from '../../dom/visible'
import { isDefaultWord, wordIn } from './keyWord'

const ACTS = 'button,a,[role=button]'
/** Rows that are named so are the default policy's, whatever can be done with them. */
const PLAIN = /^default/i

/**
 * Leaves out the first or last row where it is the default policy's and says so in one word. A key's own name may be such a
 * word: then the row can be edited and deleted as all others can.
 */
export function withoutDefault(rows: Row[]): Row[] {
  const isDefault = (row: Row | undefined) => !!row && isDefaultWord(wordIn(row[0] ?? []))
  const isWord = ([key = []]: Row) => !/\s/.test(wordIn(key))
  const ends = [rows.findIndex(isWord), rows.findLastIndex(isWord)]
  return rows.filter((row, at) => !ends.includes(at) || !isDefault(row) || isLikeOthers(row, rows))
}

function isLikeOthers(row: Row, rows: readonly Row[]): boolean {
  const others = rows.filter((one) => one !== row)
  const acts = actsIn(row, others)
  return (
    !PLAIN.test(wordIn(row[0] ?? [])) &&
    /\b(?:delete|remove)\b/.test(acts) &&
    others.length > 1 &&
    others.every((one) => actsIn(one, [row]) === acts)
  )
}

/** What can be done with a row, in words; nothing where its box holds other rows. */
function actsIn([key, policies]: Row, others: readonly Row[]): string {
  const [name, policy] = [key?.[0]?.el, policies?.[0]?.el]
  const row = name && (name.closest('tr,[role=row]') ?? (policy && smallestAround(name, policy)))
  if (!row || others.some(([cell]) => cell?.[0] && holds(row, cell[0].el))) return ''
  const says = (el: Element) =>
    el.getAttribute('aria-label') ?? el.getAttribute('title') ?? el.textContent ?? ''
  // A key or a policy may be a link of its own.
  return [...row.querySelectorAll(ACTS)]
    .filter((el) => !name.contains(el) && !el.contains(name) && !policies?.some((one) => el.contains(one.el)))
    .map((el) => says(el).trim().toLowerCase())
    .join('\n')
}
