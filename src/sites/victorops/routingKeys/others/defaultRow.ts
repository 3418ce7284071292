import { smallestAround } from '../../../../dom/seeing/around'
import { elementsOf } from '../../../../dom/seeing/made'
import { lookOf } from '../../../../dom/seeing/type'
import { holds } from '../../../../dom/seeing/visible'
import type { Row } from '../../../../dom/tables/tableItem'
import { isDefaultWord, mayBeDefaultWord, wordIn } from '../cells/keyWord'

/** The default policy's row or card, on a page that names the default policy nowhere else. */

/** What a list holds: the word in the place of its key, and its policies, where it has some. */
export interface Listed {
  word: string
  key: Element | undefined
  policies: readonly Element[]
  /** How many things stand in the place of its key. */
  count?: number
}

const ACTS = 'button,a,[role=button]'
const CELL = 'td,[role=cell],[role=gridcell]'
const DELETES = /\b(?:delete|remove)\b/
const TICKS = '[type=checkbox],[role=checkbox],[role=switch]'

/** What a row of a table holds. */
export function listedIn([key = [], policies = []]: Row): Listed {
  const cell = policies[0]?.el.closest(CELL)
  // What stands in further columns without a header is none of them.
  const own = policies.filter(({ el }) => el.closest(CELL) === cell)
  return { word: wordIn(key), key: key[0]?.el, policies: own.map(({ el }) => el), count: key.length }
}

/** Leaves out the row of the default policy. */
export function withoutDefault(rows: Row[]): Row[] {
  const listed = rows.map(listedIn)
  return rows.filter((_, at) => !isDefault(at, listed))
}

/**
 * Whether one of a list is the default policy's: the first or the last one, by its plain word, or by a word that may as
 * well be a key's and something that sets it apart from all others.
 */
export function isDefault(at: number, all: readonly Listed[]): boolean {
  const isWord = ({ word }: Listed) => !/\s/.test(word)
  const one = all[at]
  if (!one || ![all.findIndex(isWord), all.findLastIndex(isWord)].includes(at)) return false
  return isDefaultWord(one.word) || (mayBeDefaultWord(one.word) && isApart(one, all))
}

/**
 * Whether something is seen of one that differs from what all others share: how it is made or set, what can be done with
 * it. What can be deleted as they can is one of them.
 */
function isApart(one: Listed, all: readonly Listed[]): boolean {
  const others = all.filter((other) => other !== one && other.key)
  const [first] = others
  if (!first || !one.policies[0]) return false
  const acts = actsIn(one, all)
  if (DELETES.test(acts) && others.every((other) => actsIn(other, all) === acts)) return false
  return [actsIn, ticksIn, policyOf, setAs, placeOf, countOf, saidIn, groundIn].some((ask) => {
    const shared = ask(first, all)
    return ask(one, all) !== shared && others.every((other) => ask(other, all) === shared)
  })
}

/** The box around a key and its policies alone. */
function boxOf({ key, policies: [policy] }: Listed, all: readonly Listed[]): Element | null {
  const box = key && (key.closest('tr,[role=row]') ?? (policy ? smallestAround(key, policy) : null))
  return box && !all.some((other) => other.key && other.key !== key && holds(box, other.key)) ? box : null
}

/** What can be done with it, in words; its key may be named in them, or be a link as a policy may. */
function actsIn(one: Listed, all: readonly Listed[]): string {
  const { key, policies, word } = one
  const says = (el: Element) =>
    el.getAttribute('aria-label') ?? el.getAttribute('title') ?? el.textContent ?? ''
  return [...(boxOf(one, all)?.querySelectorAll(ACTS) ?? [])]
    .filter((el) => !key?.contains(el) && !el.contains(key ?? null))
    .filter((el) => !policies.some((policy) => el.contains(policy)))
    .map((el) => says(el).replace(word, '').trim().toLowerCase())
    .join('\n')
}

function ticksIn(one: Listed, all: readonly Listed[]): string {
  return `${boxOf(one, all)?.querySelectorAll(TICKS).length}`
}

/** The elements that its first policy is in. */
function policyOf({ key, policies: [policy] }: Listed): string {
  return key && policy ? elementsOf(policy, key) : ''
}

function countOf({ count = 1 }: Listed): string {
  return `${count}`
}

/** What its row says in further cells. */
function saidIn(one: Listed, all: readonly Listed[]): string {
  const texts = [one.key, one.policies[0]].map((el) => (el?.closest(CELL) ?? el)?.textContent ?? '')
  const said = texts.reduce((text, own) => text.replace(own, ' '), boxOf(one, all)?.textContent ?? '')
  return said.replace(/\s+/g, ' ').trim()
}

/** What it stands on: of rows in turns of two grounds the others have not all the same. */
function groundIn(one: Listed, all: readonly Listed[]): string {
  const box = all.length > 3 ? boxOf(one, all) : null
  return box ? getComputedStyle(box).backgroundColor : ''
}

function setAs({ key }: Listed): string {
  return key ? lookOf(key) : ''
}

/** Which of the boxes around the list it stands in: a table may have several bodies. */
function placeOf(one: Listed, all: readonly Listed[]): Element | null {
  return boxOf(one, all)?.parentElement ?? null
}
