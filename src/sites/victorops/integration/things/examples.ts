import { isTextField } from '../../../../dom/labels/field'
import { labelKey } from '../../../../dom/outline/labelKey'
import { isLineReachable } from '../../../../dom/outline/legible'
import { givenNames } from '../../../../dom/outline/names'
import type { Control, Line } from '../../../../dom/outline/outline'
import { isInColumn } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { largestWithout, smallestAround } from '../../../../dom/seeing/around'
import { FORMER, GONE, INVENTED, OFF, UNFIT } from '../../../../dom/seeing/goneWords'
import { lookOf } from '../../../../dom/seeing/type'
import { holds, isReachable } from '../../../../dom/seeing/visible'
import { isChosen, wordChosenIn } from '../../chosen'
import { isOfListBefore } from '../../listed'
import { isSentence } from '../words/ownWords'
import { isKeyText, standsForKey } from './keyTexts'
import { thingsAfter } from './valueThings'

/** Values that a page shows as examples, or as keys that are none any more: they are nobody's. */

const EXAMPLE = new RegExp(`^(?:an? )?(?:${INVENTED})s?(?: (?!(?:data|mode)$)\\p{L}+)?$`, 'u')
/** Which of several keys it is that is not the one to use. */
const OTHER_KEY = 'backup|legacy|public|read[- ]only|spare|test(?:ing)?'
/** What was a key once is nobody's either. */
const NO_MORE = new RegExp(
  `^(?:your |the )?(?:(?:${FORMER}|${GONE}|${OFF}|${UNFIT})(?: (?:service |api )*(?:keys?|credentials?|endpoints?|urls?|integrations?))?|(?:${OTHER_KEY}) (?:service |api )*(?:keys?|credentials?))$`,
)

/** What a list of states is set to, or which tab is open, that shows keys that are none any more; what is off may be something else. */
const OF_PAST = new RegExp(`^(?:${FORMER}|${GONE})(?: (?:service |api )*keys?)?$`)

/** What such a list is named, if it is: one of alerts may be set to the same. */
const OF_KEYS = /\b(?:show\w*|view|filter|stat(?:e|us)|keys?)\b/

/** What heads a list of keys that were there once, or is the name of their tab. */
const HISTORY = /^(?:(?:service )?(?:api )?keys? |recent )?history$/

const KEY_HISTORY = /^(?:service )?(?:api )?keys? history$/

/** Whether a line is a heading over keys of the past: those under it are none any more, whatever else is told of them. */
export function isOverPast({ key, head }: Line): boolean {
  return head && (NO_MORE.test(key) || HISTORY.test(key))
}

/** Whether a line stands over an example, or over what is a key no more. */
export function isOfNobodys({ key, act, head }: Line): boolean {
  return !act && (EXAMPLE.test(key) || NO_MORE.test(key) || (head && KEY_HISTORY.test(key)))
}

/**
 * Whether a strip stands under a heading that calls it an example: in one box with it, and before the next heading that
 * is set alike.
 * @param strips all of the page, in reading order
 */
export function isInExample({ lines, controls }: Seen, strip: Line, strips: readonly Line[]): boolean {
  // A tab that is open has all of the page below it.
  const isTab = (line: Line) =>
    line.at < strip.at &&
    [EXAMPLE, HISTORY, OF_PAST].some((words) => words.test(line.key)) &&
    isChosen(lines, line)
  const isChoice = ({ at, el }: Control) =>
    at < strip.at &&
    OF_PAST.test(wordChosenIn(el)) &&
    givenNames(el).every((name) => OF_KEYS.test(labelKey(name))) &&
    isReachable(el)
  if (lines.some(isTab) || controls.some(isChoice)) return true
  const head = lines.findLast(
    (line) =>
      line.at < strip.at &&
      isOfNobodys(line) &&
      !isOfListBefore(line.el, strip.el) &&
      !isBeside(line.el, strip.el) &&
      isLineReachable(line),
  )
  const first = head && strips.find(({ at }) => at > head.at)
  const box = first && smallestAround(head.el, first.el)
  if (!box || !holds(box, strip.el)) return false
  const look = lookOf(head.el)
  const isNext = (line: Line) =>
    line.at > head.at &&
    line.at < strip.at &&
    !strips.includes(line) &&
    !isSentence(line.text) &&
    lookOf(line.el) === look
  return !lines.some(isNext) && !isOfOwnKey([...lines, ...controls.map(asText)], head, first)
}

/** Whether a text is what a term before a label means, or stands in a part that lies beside that one's. */
function isBeside(el: Element, strip: Element): boolean {
  if (el.closest('dd')) return true
  const [own, its] = [largestWithout(el, [strip]), largestWithout(strip, [el])].map((part) =>
    part.getBoundingClientRect(),
  )
  return !!own && !!its && !isInColumn(own, its)
}

const asText = ({ at, el }: Control) => ({ at, act: null, text: isTextField(el) ? el.value : '' })

/** Whether what is nobody's stands right under its heading without a label: the first label after it is another one's. */
function isOfOwnKey(lines: readonly Pick<Line, 'at' | 'act' | 'text'>[], head: Line, first: Line): boolean {
  const between = lines.filter(({ at, act }) => at > head.at && at < first.at && !act)
  return NO_MORE.test(head.key) && between.some(({ text }) => text.split(/\s+/).some(isKeyText))
}

/**
 * Whether the first thing under a strip is what stands for a key in examples.
 * @param until the reading place where what is under it ends
 */
export function isOverExample(seen: Seen, strip: Line, until: number): boolean {
  const first = thingsAfter(seen, strip, until).find(({ act, text, isShown }) => text && !act && isShown())
  return !!first && standsForKey(first.text)
}
