import { isInDialog } from '../../../../dom/labels/dialog'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isLevel, standsBelow } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { smallestAround } from '../../../../dom/seeing/around'
import { INVENTED } from '../../../../dom/seeing/goneWords'
import { lookOf } from '../../../../dom/seeing/type'
import { holds, isVisible } from '../../../../dom/seeing/visible'
import { headRowOf } from '../../../../dom/tables/headers'
import type { RoutingKey } from '../../../../model/keys/routingKey'
import { isOfListBefore } from '../../listed'
import { isOrganisation, ownOrganisation } from '../../organisation'
import { isLongAsSentence, isOverOthers, isTitleOfOthers, namesTeamBelow } from '../cells/notThese'
import type { Heads } from '../heads/keyHeads'
import { hasOwnList } from '../others/ownList'

/** Tables of one list begin at the same edge. */
const SLACK = 4
/** What is written right before a table of invented rows. */
const FOR_EXAMPLE = new RegExp(`\\b(?:${INVENTED})s?:$|^(?:an? )?(?:${INVENTED})s?$`, 'i')
/** What is written between a heading and a table of what is to come, or to go. */
const TO_COME =
  /\b(?:these|following|below|preview)\b.*\b(?:will|would|are (?:about|going) to) be (?:added|imported|created|deleted|removed|replaced|overwritten)\b/i
/** What a heading says over the default policy alone, whose own may stand right under it. */
const DEFAULT_HEAD = /^default (?:routing |escalation )*polic(?:y|ies)$/
/** What stands before an organisation's name where that is told for such. */
const OF_ORGANISATION =
  /^(?:(?:organi[sz]ation|company|account|tenant) ?[:–—-] ?|(?:showing |viewing )?(?:(?:routing|route) )?keys of (?!(?:the|this|your|our|my|all|every|an?)\b))(.*)$/
/** A policy with its team; a sentence may have a colon, too. */
const POLICY = /\S ?: ?\S(?:.*[^.!?…])?$/

/**
 * The keys of a list that is parted into tables, one below or beside the other under the same headers; else those of the table
 * that has the most: the same words may stand in an example, or beside each other as labels.
 * @param read the keys of one table, up to a reading place
 */
export function keysOfTables(
  seen: Seen,
  all: readonly Heads[],
  read: (heads: Heads, end: number) => RoutingKey[],
): RoutingKey[] {
  const tables = ofOrganisation(seen, all)
  const [first, ...others] = tables
  if (!first) return []
  const apart = new Map(tables.map((heads) => [heads, apartBy(seen, heads, !others[0])]))
  const rows = new Map(tables.map((heads) => [heads, headRowOf(seen, heads).lines]))
  const areInRow = (one: Heads, [key]: Heads) => rows.get(one)?.has(key)
  const isOne = others.every((heads, at) => {
    const before = tables[at] ?? first
    return (areInRow(before, heads) || isNext(before, heads)) && apart.get(heads) === null
  })
  // One heading says it of the table below it, and hardly of those that follow.
  const isOther = (heads: Heads, at: number) => (apart.get(heads) ?? -1) > (tables[at - 1]?.[0].at ?? -1)
  // Under one row of headers two keys may stand in each row: neither ends the other's column.
  const endOf = (heads: Heads, at: number) =>
    tables.slice(at + 1).find((other) => !areInRow(heads, other))?.[0].at
  const lists = tables.map((heads, at) =>
    isOther(heads, at) ? [] : read(heads, (isOne && endOf(heads, at)) || Number.POSITIVE_INFINITY),
  )
  if (isOne && lists.every(([key]) => key)) return together(lists.flat())
  return lists.reduce((one, keys) => (keys.length > one.length ? keys : one), [])
}

/**
 * Whether keys stand below others, or the list goes on beside them; how wide their column is may differ from table to
 * table.
 */
function isNext([upper, policies]: Heads, [lower]: Heads): boolean {
  const [one, other] = [boxOf(upper), boxOf(lower)]
  if (other.left > boxOf(policies).right) return Math.abs(other.top - one.top) <= SLACK
  return standsBelow(other, one) && Math.abs(other.left - one.left) <= SLACK
}

/** Where the last heading before a table, or what is written under it, says that its rows are others; else null. */
function apartBy(seen: Seen, [key, policies]: Heads, isOnly: boolean): number | null {
  const isBefore = (line: Line) => line.at < key.at && isVisible(line.el) && !isFolded(line)
  const isOfItsOwn = (line: Line) => isOverOthers(line.key, isOnly) && hasOwnList(line, [key, policies])
  const heading = seen.lines.findLast(
    (line) => isBefore(line) && line.head && !isInDialog(line.el) && !isOfItsOwn(line),
  )
  if (heading && isOverOthers(heading.key, isOnly) && !namesTeamBelow(seen, heading)) return heading.at
  const isBelow = (line: Line) => isBefore(line) && line.at > (heading?.at ?? 0) && POLICY.test(line.text)
  if (heading && DEFAULT_HEAD.test(heading.key) && !seen.lines.some(isBelow)) return heading.at
  const captions = [
    key.el.closest('figure')?.querySelector('figcaption')?.textContent,
    key.el.closest('table')?.caption?.textContent,
  ]
  const isTold = captions.some((one) => isOverOthers(one?.toLowerCase() ?? '', isOnly))
  const over = linesOver(seen, [key, policies])
  const isToCome = over.some(({ at, text }) => at > (heading?.at ?? 0) && TO_COME.test(text))
  if (isTold || isToCome || FOR_EXAMPLE.test(over.at(-1)?.text ?? '')) return key.at
  const title = over.findLast(({ text }) => !isLongAsSentence(text))
  return title && isTitleOver(seen, title, [key, policies], isOnly) ? title.at : null
}

/** Whether a line is the title of what is folded: that is over nothing in view. */
function isFolded({ el }: Line): boolean {
  return el.closest('details:not([open])') !== null
}

/** What is written before a table. */
function linesOver({ lines }: Seen, [key, policies]: Heads): Line[] {
  const row = smallestAround(key.el, policies.el)
  const until = Math.min(key.at, policies.at)
  return lines.filter(
    (line) =>
      line.at < until && !line.act && !(row && holds(row, line.el)) && !isFolded(line) && isVisible(line.el),
  )
}

/**
 * The tables of the page's own organisation, where one of them is titled by its name: another name over another table, in
 * letters alike, is that of another one, unless it is a team's.
 */
function ofOrganisation(seen: Seen, tables: readonly Heads[]): readonly Heads[] {
  const name = ownOrganisation()
  if (!name) return tables
  const titles = tables.map((heads) => linesOver(seen, heads).findLast(({ text }) => !isLongAsSentence(text)))
  const own = titles.find((title) => title && isNamed(title, name))
  const isOther = (title: Line) =>
    !isNamed(title, name) &&
    (namesOrganisation(title) || (own && lookOf(title.el) === lookOf(own.el))) &&
    !namesTeamBelow(seen, title)
  return tables.filter((_, at) => !titles[at] || !isOther(titles[at]))
}

/** Whether a title is an organisation's name, with what stands before and after such names. */
function isNamed({ key }: Line, name: string): boolean {
  const [, after = key] = OF_ORGANISATION.exec(key) ?? []
  return isOrganisation(after, name)
}

function namesOrganisation({ key }: Line): boolean {
  return OF_ORGANISATION.test(key)
}

/** Whether a line alone on its level is the title of other keys: words beside each other are a choice of what is shown. */
function isTitleOver(seen: Seen, title: Line, [key]: Heads, isOnly: boolean): boolean {
  const isBeside = (line: Line) => line !== title && isVisible(line.el) && isLevel(boxOf(line), boxOf(title))
  return (
    isTitleOfOthers(seen, title, isOnly) &&
    !seen.lines.some(isBeside) &&
    !isOfListBefore(title.el, key.el) &&
    !namesTeamBelow(seen, title)
  )
}

/** A key that stands in several parts of the list leads to what any of them says. */
function together(keys: readonly RoutingKey[]): RoutingKey[] {
  const byKey = new Map<string, RoutingKey>()
  for (const one of keys) {
    const same = byKey.get(one.key)
    byKey.set(one.key, same ? { ...same, policies: [...same.policies, ...one.policies] } : one)
  }
  return [...byKey.values()]
}
