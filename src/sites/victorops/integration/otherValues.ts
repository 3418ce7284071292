import type { Line } from '../../../dom/outline/outline'
import { isInColumn, isLevel, standsBelow, startsAt } from '../../../dom/outline/place'
import type { Seen } from '../../../dom/outline/seen'
import { largestWithout } from '../../../dom/seeing/around'
import { isStruck } from '../../../dom/seeing/struck'
import { typeOf } from '../../../dom/seeing/type'
import { holds, isVisible, outer } from '../../../dom/seeing/visible'
import { isOverByLabel } from './daysTold'
import { isOverPast } from './examples'
import { beginsGone, saysGone, saysKeyIsGone, saysShownIsGone } from './goneKeys'
import { GOOD_FOR, isPast } from './goodFor'
import { isExampleBadge } from './keyTexts'
import { isGoneByLabel } from './stateTold'
import { isTold } from './told'
import { asThing, keyIn, NO_KEY, type Thing, WORD } from './valueThings'

/** Several keys under one strip: which of them are none any more, and whether more than one is left. */

const LABELS = 'dt,th,label,legend'

/**
 * Whether another key stands right under this one or beside it in the strip's column, or has a word before it as this one
 * has, and is not said to be none any more: which of them is meant, nobody can tell.
 * @param last what was read last before the value
 */
export function isOneOfSeveral(
  seen: Seen,
  strip: Line,
  value: Thing,
  things: readonly Thing[],
  last: Thing,
): boolean {
  const [head, box] = [asThing(strip).box(), value.box()]
  const word = last.at > strip.at && !last.act && WORD.test(last.text) ? last : null
  // What is told of the first one may stand between the two.
  const isAbout = (text: string) => isTold(text) || GOOD_FOR.test(text)
  const isAsWord = (one: Thing) =>
    !!word &&
    WORD.test(one.text) &&
    typeOf(one.el) === typeOf(word.el) &&
    (startsAt(one.box(), word.box()) || isLevel(one.box(), word.box()))
  const isBelow = (it: DOMRect) => standsBelow(it, box) && startsAt(it, box)
  const isLabel = (one: Thing) =>
    standsBelow(one.box(), box) && startsAt(one.box(), head) && isMadeAs(one.el, strip.el)
  const past = seen.lines.find((line) => line.at > value.at && isOverPast(line) && isVisible(line.el))
  // The next heading after that may be the one of those in use.
  const next = seen.lines.find((line) => past && line.at > past.at && line.head && !isOverPast(line))
  return things.some((one) => {
    if (past && one.at > past.at && !(next && one.at > next.at)) return false
    if (one.at <= value.at || keyIn(one) === null || keyIn(one) === keyIn(value) || isGone(seen, one, things))
      return false
    const it = one.box()
    const all = things.filter(({ at }) => at > value.at && at < one.at)
    // Between two keys it may be said of either; in turns of words and keys it stands over what it is said of.
    const isOfEither = (told: Thing) =>
      (saysKeyIsGone(told.text) || (!word && saysGone(told.text))) &&
      ![it, box].some((own) => isLevel(told.box(), own))
    if (all.some(isOfEither)) return true
    if (all.some(({ text }) => beginsGone(text))) return false
    const between = all.filter(({ act, text }) => !act && !isAbout(text))
    if (between.some(isAsWord)) return true
    if (isLevel(it, box)) return !between[0] && isInColumn(it, head)
    return isBelow(it) && !between.some((other) => isLabel(other) || isBelow(other.box()))
  })
}

/** Whether a label is set as another one, or made to be one as that is. */
function isMadeAs(one: Element, other: Element): boolean {
  const [own, its] = [one, other].map((el) => el.closest(LABELS)?.localName)
  return typeOf(one) === typeOf(other) || (own !== undefined && own === its)
}

/** Whether a key is struck through, or said to be none any more. */
export function isGone(seen: Seen, key: Thing, things: readonly Thing[]): boolean {
  const { el, nodes, at } = key
  if (isStruck(nodes[0]?.parentElement ?? el, null) || isOverByLabel(seen, key, things)) return true
  if (isGoneByLabel(seen, key, things)) return true
  const [next, ...rest] = things.filter((one) => one.at > at && !one.act)
  const box = el.getBoundingClientRect()
  if (stateBefore(key, things)) return true
  // The label of another number beside it says nothing of this one.
  const [after] = rest
  const isLabel = !!after && keyIn(after) !== null && isLevel(after.box(), box)
  const says = ({ text }: Thing) =>
    beginsGone(text) ||
    saysKeyIsGone(text) ||
    (!isLabel && (isExampleBadge(text) || (next?.text === text && NO_KEY.test(text))))
  if (!next) return false
  // Before another key the word may be that one's, unless a box parts the two.
  const others = things.flatMap((one) => (one.at > at && keyIn(one) !== null ? one.el : []))
  const isLast = !others[0] || holds(largestWithout(next.el, others), el)
  const isUnder =
    standsBelow(next.box(), box) && (startsAt(next.box(), box) || linesAround(next.el) === linesAround(el))
  // A sentence that names the key may stand at the edge of the page.
  if (isLast && (saysShownIsGone(next.text) || (isUnder && saysGone(next.text)))) return true
  return isPast(next.text) || [next, ...rest].some((one) => says(one) && isLevel(one.box(), box))
}

/** Whether what stands in the key's row before it, in a column of its state, says that it is none any more. */
function stateBefore({ at, box }: Thing, things: readonly Thing[]): boolean {
  const before = things.filter((one) => one.at < at && !one.act && one.text && isLevel(one.box(), box()))
  const own = before.slice(before.findLastIndex((one) => keyIn(one) !== null) + 1)
  return own.some(({ text }) => saysGone(text) || beginsGone(text))
}

/** The box whose lines something stands in: what does not go in beside it begins the next of them. */
function linesAround(el: Element): Element | null {
  let box: Element | null = el
  while (box && /^(?:inline|contents)/.test(getComputedStyle(box).display)) box = outer(box)
  return box
}
