import { isLineReachable } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isApart, isInColumn, standsBelow } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { alikeParts } from '../../../../dom/tables/emptyRow'
import { namesTeam } from '../../../../model/keys/policies'
import { KEY } from '../../words'
import type { Heads } from '../heads/keyHeads'

/**
 * Tabs, chips and lists of teams around a list, which nothing but their looks tells for such: it may be one part of
 * several.
 */

const KEYS = new RegExp(`^${KEY}s?\\b`)
/** What buttons and links beside each other do, that choose no part. */
const COMMAND =
  /^\W*(?:add|new|create|import|export|download|upload|learn|help|docs?|documentation|edit|refresh|reload|print|copy|share|read|manage|configure|settings|back|invite|send|contact|support|feedback|save|cancel|close|dismiss|ok|got it|delete|remove|yes|no)\b/
/** A choice is named in few words; a sentence, or a label with its value, is none. */
const CHOICE = /^(?!.*[:.!?]$)\S+(?: \S+){0,2}$/
const LONGEST = 30
/** How long a text is, at the most, that says which team's keys are shown. */
const LONGEST_OF_TEAM = 40
const TEAM = /^(.+?) ?: ?\S/

/** The foot of a page, which leads away from it. */
const FOOT = 'footer,[role=contentinfo]'
const OF_FOOT = /\b(?:terms|privacy|legal|cookies?|imprint|copyright|rights reserved)\b|©/

/**
 * Whether things stand at a list that look like a choice of its parts: two short texts or more that are made alike, above
 * it, beside it or below; or the name of a team that has policies in it.
 * @param isOutside whether something is no part of the list
 */
export function offersParts(
  seen: Seen,
  rows: readonly Element[],
  heads: Heads,
  isOutside: (el: Element) => boolean,
): boolean {
  const begin = Math.min(...heads.map(({ at }) => at))
  const start = startOf(seen, begin)
  const boxes = rows.map((row) => row.getBoundingClientRect())
  const highest = Math.min(...heads.map((head) => boxOf(head).top))
  const isBeside = (line: Line) => {
    const box = boxOf(line)
    const isLevelWith = box.bottom > highest && boxes.some((row) => box.top < row.bottom)
    return isLevelWith && boxes.every((row) => isApart(box, row))
  }
  const outside = seen.lines.filter((line) => line.at >= start && isOutside(line.el) && isLineReachable(line))
  const around = outside.filter((line) => line.at < begin || isBeside(line))
  const below = outside.filter((line) => isBelow(line, boxes) && !namesTeam(line.text))
  const teams = teamsIn(seen, isOutside)
  return (
    [...around, ...below].some((line) => namesOneOf(line, teams)) ||
    groupsOf(around.filter(({ at }) => at > start)).some(isChoice) ||
    groupsOf(below).some((words) => isChoice(words) && !words.some((one) => OF_FOOT.test(one))) ||
    groupsOf(outside).some(isOfPages)
  )
}

/** Whether a line stands under a list, and not at the foot of the page. */
function isBelow(line: Line, rows: readonly DOMRect[]): boolean {
  const box = boxOf(line)
  const isUnderAll = rows.every((row) => standsBelow(box, row) && isInColumn(box, row))
  return isUnderAll && !line.el.closest(FOOT)
}

/** Where the page says what it lists: what stands before that leads to other pages. */
function startOf({ lines }: Seen, begin: number): number {
  const shown = lines.filter((line) => line.at < begin && isLineReachable(line))
  const titles = shown.filter(({ key }) => KEYS.test(key))
  const title =
    titles.find(({ head }) => head) ??
    titles.find(({ act }) => !act) ??
    titles[0] ??
    shown.find(({ head }) => head)
  return title?.at ?? 0
}

/** The teams of the policies in the list, in small letters. */
function teamsIn({ lines }: Seen, isOutside: (el: Element) => boolean): string[] {
  const own = lines.filter(({ el }) => !isOutside(el))
  const texts = own.flatMap(({ text, nodes }) => [text, ...nodes.map(({ data }) => data.trim())])
  return [...new Set(texts.flatMap((text) => TEAM.exec(text.toLowerCase())?.[1] ?? []))]
}

function namesOneOf({ key, text }: Line, teams: readonly string[]): boolean {
  if (text.length > LONGEST_OF_TEAM) return false
  const words = ` ${key.replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return teams.some((team) => words.includes(` ${team.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `))
}

/** What is made alike, one after another in one box; words in one line may be things of their own. */
function groupsOf(lines: readonly Line[]): string[][] {
  const groups: { el: Element; words: string[] }[] = []
  for (const line of lines) {
    const own = new Map<Element, string>()
    for (const { data, parentElement: el } of line.nodes)
      if (el && data.trim()) own.set(el, `${own.get(el) ?? ''} ${data.trim().toLowerCase()}`.trim())
    const [first, second] = [...own.keys()]
    const isParted = first && second && [...own.keys()].every((el) => areAlike(first, el))
    const things: [Element, string][] = isParted ? [...own] : [[line.el, line.key]]
    for (const [el, words] of things) {
      const last = groups.at(-1)
      if (last && areAlike(last.el, el)) last.words.push(words)
      else groups.push({ el, words: [words] })
    }
  }
  return groups.map(({ words }) => words)
}

/** Whether two things stand beside each other in one box, in parts that are made alike. */
function areAlike(one: Element, other: Element): boolean {
  return one === other || alikeParts(one, other) !== null
}

/** Whether pages are numbered, wherever that stands. */
function isOfPages(words: readonly string[]): boolean {
  return words.filter((one) => /^\d{1,4}$/.test(one)).length > 1
}

function isChoice(words: readonly string[]): boolean {
  const choices = words.filter((one) => one.length <= LONGEST && CHOICE.test(one) && !COMMAND.test(one))
  return choices.length > 1 && !words.some((one) => KEYS.test(one))
}
