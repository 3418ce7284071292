import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isLevel, standsBelow } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { largestWithout, smallestAround } from '../../../../dom/seeing/around'
import { lookOf } from '../../../../dom/seeing/type'
import { holds, isVisible, outer } from '../../../../dom/seeing/visible'
import { isAlike } from '../../../../dom/tables/emptyRow'
import type { Row } from '../../../../dom/tables/tableItem'
import { isOrganisation, ownOrganisation } from '../../organisation'
import { wordIn } from '../cells/keyWord'
import { isLongAsSentence, isOverOthers, isTitleOfOthers, namesTeamBelow } from '../cells/notThese'
import type { Heads } from '../heads/keyHeads'

/** Sections of a list, each under a row that names it: some hold keys that are none any more, or none yet. */

/**
 * Leaves out the rows under a title that says so, or names another organisation, up to the next one that is made alike.
 * @param mayBeKeys all rows that something stands in as in those of keys
 * @param head the header of the keys
 */
export function withoutOtherSections(rows: Row[], mayBeKeys: readonly Row[], head: Line, seen: Seen): Row[] {
  const below = seen.lines.filter((line) => line.at > head.at)
  const titles = [...below.filter((line) => isTitleOfOthers(seen, line)), ...titlesOfOrganisations(below)]
  if (!titles[0]) return rows
  const own = mayBeKeys.filter(([key = [], policies = []]) => policies[0] && !/\s/.test(wordIn(key)))
  const keys = own.flatMap(([key]) => key?.[0] ?? [])
  const boxes = own.flatMap(([key, policies]) => {
    const [name, policy] = [key?.[0], policies?.[0]]
    const box = name && policy && smallestAround(name.el, policy.el)
    // A box with a further key in it has the one before or after in it: of a long list not all are to be asked.
    const at = name ? keys.indexOf(name) : -1
    const besides = [keys[at - 1], keys[at + 1]].flatMap((one) => one?.el ?? [])
    return box && besides.every((el) => el === name?.el || !holds(box, el)) ? box : []
  })
  const rowBoxes = new Set(boxes)
  const isInBox = (el: Element) => {
    let box: Element | null = el
    while (box && !rowBoxes.has(box)) box = outer(box)
    return box !== null
  }
  const isInRow = (line: Line) => isInBox(line.el) || keys.some(({ box }) => isLevel(box, boxOf(line)))
  const ends = [head.el, ...keys.map(({ el }) => el)]
  const sections = titles
    .map((title) => ({ title, part: largestWithout(title.el, ends) }))
    .filter(({ title, part }) => !isInRow(title) && isAlone(title, part, seen))
    .filter(({ title }) => !namesTeamBelow(seen, title))
    .map(({ title, part }) => {
      const isNext = (line: Line) =>
        line.at > title.at &&
        !holds(part, line.el) &&
        !isLongAsSentence(line.text) &&
        isVisible(line.el) &&
        lookOf(line.el) === lookOf(title.el) &&
        !isInRow(line) &&
        isAlike(largestWithout(line.el, ends), part)
      return { title, end: seen.lines.find(isNext)?.at ?? Number.POSITIVE_INFINITY }
    })
  return rows.filter(([cell]) => {
    const key = cell?.[0]
    const isUnder = ({ title, end }: (typeof sections)[number]) =>
      key && key.at > title.at && key.at < end && standsBelow(key.box, boxOf(title))
    return !sections.some(isUnder)
  })
}

/**
 * What is set as the name of the page's own organisation is, where that stands among some lines: other organisations'
 * names.
 */
function titlesOfOrganisations(lines: readonly Line[]): Line[] {
  const own = ownOrganisation()
  const isOwn = ({ text, act }: Line) => !act && isOrganisation(text, own)
  const title = own ? lines.find(isOwn) : undefined
  if (!title) return []
  const look = lookOf(title.el)
  return lines.filter(
    (line) =>
      !line.act &&
      !isOwn(line) &&
      !isLongAsSentence(line.text) &&
      line.el.localName === title.el.localName &&
      lookOf(line.el) === look &&
      isVisible(line.el),
  )
}

/** Whether nothing stands beside a title but what counts or explains what it is over, and what can be done with that. */
function isAlone(title: Line, part: Element, { lines }: Seen): boolean {
  const isOfTitle = ({ text, act }: Line) => act || isLongAsSentence(text) || /^\W*\d/.test(text)
  return lines.every((line) => line === title || !holds(part, line.el) || isOfTitle(line))
}

/**
 * Leaves out cards under such a title: those in one box with it, where others stand outside of that; else those that
 * follow, up to the next line that is set alike.
 * @param cards the two labels of each
 */
export function withoutOtherCards(seen: Seen, cards: readonly Heads[]): Heads[] {
  const boxes = cards.map(([key, policies]) => smallestAround(key.el, policies.el))
  const isOutside = (line: Line) => !boxes.some((box) => box && holds(box, line.el))
  const isTitle = (line: Line) =>
    (line.head ? isOverOthers(line.key, false) && isVisible(line.el) : isTitleOfOthers(seen, line)) &&
    isOutside(line) &&
    !namesTeamBelow(seen, line)
  const others = seen.lines.filter(isTitle).flatMap((title) => {
    let box = outer(title.el)
    const isIn = ([key]: Heads) => !!box && holds(box, key.el)
    while (box && !cards.some(isIn)) box = outer(box)
    const after = cards.filter((card) => card[0].at > title.at && isIn(card))
    if (!cards.every(isIn)) return after
    const isNext = (line: Line) =>
      line.at > title.at &&
      isOutside(line) &&
      !isLongAsSentence(line.text) &&
      isVisible(line.el) &&
      lookOf(line.el) === lookOf(title.el)
    const end = seen.lines.find(isNext)?.at ?? Number.POSITIVE_INFINITY
    return after.filter(([key]) => key.at < end)
  })
  return cards.filter((card) => !others.includes(card))
}
