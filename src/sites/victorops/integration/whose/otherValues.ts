import type { Line } from '../../../../dom/outline/outline'
import { isInColumn, isLevel, standsBelow, startsAt } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { largestWithout } from '../../../../dom/seeing/around'
import { isStruck } from '../../../../dom/seeing/struck'
import { typeOf } from '../../../../dom/seeing/type'
import { holds, isVisible, outer } from '../../../../dom/seeing/visible'
import { isOverPast } from '../things/examples'
import { isExampleBadge } from '../things/keyTexts'
import { asThing, keyIn, NO_KEY, type Thing, WORD } from '../things/valueThings'
import { isOverByLabel } from '../told/daysTold'
import { isGoneByLabel, isItsPlace } from '../told/stateTold'
import { isTold } from '../told/told'
import { beginsGone, saysGone, saysKeyIsGone, saysShownIsGone, saysSinceWhen } from '../words/goneKeys'
import { GOOD_FOR, isPast } from '../words/goodFor'
import { isCurrent } from '../words/inUse'
import { isForOther } from '../words/namedAs'
import { isOffOfOther } from './besideValue'

/** Several keys under one strip: which of them are none any more, and whether more than one is left. */

const LABELS = 'dt,th,label,legend'
/** What is said of requests, too: with a number it counts those. */
const OF_REQUESTS = /\b(?:denied|unauthorized)$/i

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
    if (
      one.at <= value.at ||
      keyIn(one) === null ||
      keyIn(one) === keyIn(value) ||
      isGone(seen, head, one, things)
    )
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

/** A key that was renewed so may be the one in use, or the one before it. */
const ROTATED = /^\W*rotated\b/i

/**
 * Whether a key is struck through, or said to be none any more.
 * @param strip where the head of its column stands
 */
export function isGone(seen: Seen, strip: DOMRect, key: Thing, things: readonly Thing[]): boolean {
  const { el, nodes, at } = key
  if (isStruck(nodes[0]?.parentElement ?? el, null) || isOverByLabel(seen, key, things)) return true
  if (isGoneByLabel(seen, key, things)) return true
  const [next, ...rest] = things.filter((one) => one.at > at && !one.act)
  const box = el.getBoundingClientRect()
  const isOther = (one: Thing) => isOffOfOther(seen, strip, one)
  if (stateBefore(key, things).some((one) => beginsGone(one.text) && !isOther(one))) return true
  // The label of another number beside it says nothing of this one.
  const [after] = rest
  const isLabel = !!after && keyIn(after) !== null && isLevel(after.box(), box)
  const isRotated = (text: string) => ROTATED.test(text) && isAnotherInUse(key, things)
  if (isRotated(restOf(key))) return true
  const says = ({ text }: Thing) =>
    beginsGone(text) ||
    saysKeyIsGone(text) ||
    isForOther(text) ||
    isRotated(text) ||
    (!isLabel && (isExampleBadge(text) || (next?.text === text && NO_KEY.test(text))))
  if (!next) return false
  // Before another key the word may be that one's, unless a box parts the two.
  const others = things.flatMap((one) => (one.at > at && keyIn(one) !== null ? one.el : []))
  const isLast = !others[0] || holds(largestWithout(next.el, others), el)
  const isUnder =
    standsBelow(next.box(), box) && (startsAt(next.box(), box) || linesAround(next.el) === linesAround(el))
  // A sentence that names the key may stand at the edge of the page.
  if (isLast && (saysShownIsGone(next.text) || saysSinceWhen(next.text))) return true
  const isCounted =
    OF_REQUESTS.test(next.text) && !!after && /^\d+$/.test(after.text) && isItsPlace(next.box(), after.box())
  if (isLast && isUnder && !isCounted && (saysGone(next.text) || isForOther(next.text))) return true
  return (
    isPast(next.text) || [next, ...rest].some((one) => says(one) && isLevel(one.box(), box) && !isOther(one))
  )
}

/** Whether another key of those under a strip has a word beside it that it is the one in use. */
function isAnotherInUse(key: Thing, things: readonly Thing[]): boolean {
  const own = keyIn(key)
  const others = things.filter((one) => ![null, own].includes(keyIn(one)))
  const isSaid = (one: Thing, it: Thing) => isLevel(it.box(), one.box()) && isCurrent(restOf(it))
  return others.some((one) => things.some((it) => isSaid(one, it)))
}

/** What a thing says besides its key. */
function restOf(one: Thing): string {
  return one.text.replace(keyIn(one) ?? '', '').trim()
}

/** What stands in the key's row before it, in columns of its own. */
function stateBefore({ at, box }: Thing, things: readonly Thing[]): Thing[] {
  const before = things.filter((one) => one.at < at && !one.act && one.text && isLevel(one.box(), box()))
  return before.slice(before.findLastIndex((one) => keyIn(one) !== null) + 1)
}

/** The box whose lines something stands in: what does not go in beside it begins the next of them. */
function linesAround(el: Element): Element | null {
  let box: Element | null = el
  while (box && /^(?:inline|contents)/.test(getComputedStyle(box).display)) box = outer(box)
  return box
}
