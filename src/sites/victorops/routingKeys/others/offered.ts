import type { Seen } from '../../../../dom/outline/seen'
import { holds } from '../../../../dom/seeing/visible'
import type { Row } from '../../../../dom/tables/tableItem'
import { buttonsThat, saidBy } from '../../buttons'
import { isDefaultWord, mayBeDefaultWord } from '../cells/keyWord'
import { rowsWith } from '../cells/rowButtons'
import { type Listed, listedIn } from './defaultRow'

/** Keys that are none any more, or none yet: a button beside each brings it back, or adds what is only offered. */

/** What a button says beside such a key. */
export const OFFERS =
  /^\W*(?:restore|recover|undelete|unarchive|reactivate|undo|add|use|import|create|accept|approve)(?: (?:this )?(?:rout(?:e|ing) )?(?:key|rule))?\W*$/i
const CELL = 'td,[role=cell],[role=gridcell]'

/**
 * Which of a list are saved, by their place in it. A button in a cell with policies may add another one: it offers the
 * key itself where others of the list have none.
 * @param head the header of the keys, where there is one outside of the list
 */
export function areSaved(all: readonly Listed[], head: Element | undefined, seen: Seen): boolean[] {
  const isOffer = (el: Element) => saidBy(el).some((said) => OFFERS.test(said))
  const offers = buttonsThat(seen, isOffer)
  if (!offers[0]) return all.map(() => true)
  const keys = all.flatMap(({ key }) => key ?? [])
  const shown = rowsWith(offers, keys, head)
  // Those that come in sight while the pointer is on their row keep their room.
  const withUnseen = rowsWith(buttonsThat(seen, isOffer, hasRoom), keys, head)
  const buttonsOf = ({ key, policies: [policy] }: Listed, rows = shown) => {
    const row = key && rows[keys.indexOf(key)]
    if (!row) return []
    // What stands beside the box of a whole row is none of it; a key may be a link that says such a word itself.
    const all = policy && holds(row.box, policy) ? row.own : [...row.own, ...row.level]
    return all.filter((button) => !holds(button, key))
  }
  const isForKey = ({ key, policies }: Listed, button: Element) => {
    const cell = button.closest(CELL) ?? button.parentElement
    return (
      !cell || (key && holds(cell, key)) || !policies.some((one) => holds(cell, one) && !holds(button, one))
    )
  }
  const mayBeDefault = ({ word }: Listed) => isDefaultWord(word) || mayBeDefaultWord(word) || /\s/.test(word)
  const isBare = (one: Listed) =>
    one.word && one.policies[0] && !mayBeDefault(one) && !buttonsOf(one, withUnseen)[0]
  const areParted = all.some(isBare)
  return all.map((one) => !buttonsOf(one).some((button) => areParted || isForKey(one, button)))
}

function hasRoom(el: Element): boolean {
  return el.getBoundingClientRect().width > 0
}

/**
 * The rows of a table that are saved. Another policy may be added to a key's own, and what stands in further columns to it.
 * @param head the header of the keys
 */
export function withoutOffered(rows: readonly Row[], head: Element, seen: Seen): Row[] {
  const listed = rows.map((row) => {
    const policies = row.slice(1).flat()
    return { ...listedIn(row), policies: policies.map(({ el }) => el) }
  })
  const saved = areSaved(listed, head, seen)
  return rows.filter((_, at) => saved[at])
}
