import type { Line } from '../../../dom/outline/outline'
import { boxOf, isLevel, standsBelow } from '../../../dom/outline/place'
import type { Seen } from '../../../dom/outline/seen'
import { largestWithout, smallestAround } from '../../../dom/seeing/around'
import { lookOf } from '../../../dom/seeing/type'
import { holds, isVisible } from '../../../dom/seeing/visible'
import { isAlike } from '../../../dom/tables/emptyRow'
import type { Row } from '../../../dom/tables/tableItem'
import { wordIn } from './keyWord'
import { isSentence, isTitleOfOthers, namesTeamBelow } from './notThese'

/** Sections of a list, each under a row that names it: some hold keys that are none any more, or none yet. */

/**
 * Leaves out the rows under a title that says so, up to the next one that is made alike.
 * @param mayBeKeys all rows that something stands in as in those of keys
 * @param head the header of the keys
 */
export function withoutOtherSections(rows: Row[], mayBeKeys: readonly Row[], head: Line, seen: Seen): Row[] {
  const titles = seen.lines.filter((line) => line.at > head.at && isTitleOfOthers(seen, line))
  if (!titles[0]) return rows
  const own = mayBeKeys.filter(([key = [], policies = []]) => policies[0] && !/\s/.test(wordIn(key)))
  const keys = own.flatMap(([key]) => key?.[0] ?? [])
  const boxes = own.flatMap(([key, policies]) => {
    const [name, policy] = [key?.[0], policies?.[0]]
    const box = name && policy && smallestAround(name.el, policy.el)
    return box && keys.every(({ el }) => el === name.el || !holds(box, el)) ? box : []
  })
  const isInRow = (line: Line) =>
    boxes.some((box) => holds(box, line.el)) || keys.some(({ box }) => isLevel(box, boxOf(line)))
  const ends = [head.el, ...keys.map(({ el }) => el)]
  const sections = titles
    .map((title) => ({ title, part: largestWithout(title.el, ends) }))
    .filter(({ title, part }) => !isInRow(title) && isAlone(title, part, seen))
    .filter(({ title }) => !namesTeamBelow(seen, title))
    .map(({ title, part }) => {
      const isNext = (line: Line) =>
        line.at > title.at &&
        !holds(part, line.el) &&
        !isSentence(line.text) &&
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

/** Whether nothing stands beside a title but what counts or explains what it is over, and what can be done with that. */
function isAlone(title: Line, part: Element, { lines }: Seen): boolean {
  const isOfTitle = ({ text, act }: Line) => act || isSentence(text) || /^\W*\d/.test(text)
  return lines.every((line) => line === title || !holds(part, line.el) || isOfTitle(line))
}
