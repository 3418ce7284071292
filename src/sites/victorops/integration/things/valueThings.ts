import { isTextField } from '../../../../dom/labels/field'
import { isCovered } from '../../../../dom/outline/covered'
import { isBeginShown, isLegible, isLineLegible } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { withoutStruck } from '../../../../dom/outline/unstruck'
import { wholeOf } from '../../../../dom/outline/whole'
import { FORMER, GONE, INVENTED, NOT_YET, OFF, UNSEEN } from '../../../../dom/seeing/goneWords'
import { isReachable, isVisible } from '../../../../dom/seeing/visible'
import { OUR_NAME } from '../../words'
import { beginsGone, saysKeyIsGone } from '../words/goneKeys'
import { GOOD_FOR, isPast, lasts } from '../words/goodFor'
import { guardsKey } from '../words/guarded'
import { saysInUse } from '../words/inUse'
import { isForOther } from '../words/namedAs'
import { isOtherName } from '../words/ownWords'
import { isExampleBadge, isKeyText } from './keyTexts'

/** What stands where a value is expected, and the key in it. */

/** Something shown after a strip: a line, or a field with what stands in it. */
export interface Thing {
  at: number
  text: string
  el: Element
  nodes: readonly Text[]
  /** The button or link it is. */
  act: Element | null
  /** Whether it is there for a person at all: neither folded in nor beyond the page. */
  isShown: () => boolean
  /** Shown as dots, or not to be read. */
  isMasked: () => boolean
  box: () => DOMRect
}

/** What is said of a key that is none to take, or not for long. */
export const NOT_FOR_LONG = new RegExp(`^(?:expires?|until|${INVENTED}|see)$`, 'i')
// A badge, a line's number or a button that is none; not a word that says why there is no key, or whose number the next one is.
export const WORD = /^(?:[a-z]{1,12}|\d{1,2})$/i
/** A word that tells of the key itself, and is the label of nothing else. */
export const OF_KEY = /^(?:\d+|keys?|values?|copy|copied|new|default|primary|main|production|prod|live)$/i
const IN_BRACKETS = /^\(([^()]*)\)$/
/** What may stand before a key without saying anything else of it. */
export const SIGN =
  /^(?:[•·▸▶→›»–—-]|🔑|🗝\ufe0f?|(?:(?:current|active|new) )?(?:(?:service )?api[ -])?key ?:|(?:current|active|new) ?:|:)?$/i
const METHOD = /^(?:[A-Z]{1,12}|\d{1,2})$/
export const NO_KEY = new RegExp(
  `^\\(?(?:${GONE}|${OFF}|${FORMER}|${NOT_YET}|${UNSEEN}|secret|none|empty|unset|org|organi[sz]ation|id|uuid|guid|request|trace|account|tenant|team|user)\\)?$`,
  'i',
)
/** What a key is called in code, and a line of it that tells the key. */
const MEMBER = /^(?:victorops_?)?(?:service_?)?api_?key$/i
const ASSIGNED = new RegExp(`^"?${MEMBER.source.slice(1, -1)}"?\\s?[:=]\\s?["']?([^\\s"']+?)["']?[,;]?$`, 'i')

/**
 * What is shown after a strip, in reading order; its own line may go on with the value.
 * @param until the reading place where it ends
 */
export function thingsAfter(seen: Seen, strip: Line, until: number): Thing[] {
  const within = ({ at }: { at: number }) => at > strip.at && at < until
  const fields = seen.controls.filter((one) => within(one) && mayHold(one.el) && isReachable(one.el))
  const lines = seen.lines.filter((line) => within(line) && isVisible(line.el))
  return [
    { ...asThing(strip), text: restOf(strip), nodes: [], act: null, isShown: () => true },
    ...lines.map(asThing),
    ...fields.map(({ at, el }) => ({
      at,
      el,
      text: unbroken(shownIn(el)),
      nodes: [],
      act: null,
      isShown: () => true,
      isMasked: () =>
        (el as HTMLInputElement).type === 'password' ||
        choicesOf(el) > 1 ||
        !isLegible(el) ||
        isCovered(el, el.getBoundingClientRect()),
      box: () => el.getBoundingClientRect(),
    })),
  ]
    .filter(({ text, isMasked }) => text || isMasked())
    .sort((one, other) => one.at - other.at)
}

/** A field to search with that takes nothing is there to be copied from. */
const ONLY_SHOWN = 'input[type=search]:is([readonly],:disabled)'

/** Whether a key may stand in a control: a field, or a list that shows one. */
function mayHold(el: Element): boolean {
  return isTextField(el) || el.matches(ONLY_SHOWN) || (el.localName === 'select' && isKeyText(shownIn(el)))
}

/** How many choices a list has: which of several is meant, nobody can tell. */
function choicesOf(el: Element): number {
  return (el as Partial<HTMLSelectElement>).options?.length ?? 0
}

function shownIn(el: Element): string {
  const { selectedOptions, value } = el as Partial<HTMLSelectElement>
  return (selectedOptions ? selectedOptions[0]?.text : value) ?? ''
}

/**
 * A strip's line without its label, without a sign that only marks it, and without the point that ends its sentence, and
 * what is said after that to take care of the key.
 */
function restOf({ text }: Line): string {
  const rest = text.replace(/^[^:]*?(:|(?=\S{20}|$))\s*/, '')
  const end = /(?<=[\da-f]{12})\.(?: (.+))?$/i.exec(rest)
  const isOver = end && (!end[1] || guardsKey(end[1]))
  return (isOver ? rest.slice(0, end.index) : rest).replace(/^[^\p{L}\p{N}]{1,2}$/u, '')
}

/** One address or key that is broken into lines where its text is shown as it is written. */
function unbroken(text: string): string {
  return text.includes('\n') ? text.trim().replace(/\s*\n\s*/g, '') : text
}

/** A line as a thing that is shown. */
export function asThing(line: Line): Thing {
  const { at, text, el, nodes, act, box } = withoutStruck(line) ?? line
  const written = nodes.map(({ data }) => data).join('')
  const isAsWritten = written.includes('\n') && /^(?:pre|break)/.test(getComputedStyle(el).whiteSpace)
  const whole = isAsWritten ? unbroken(written) : (wholeOf(text, nodes.at(-1)?.parentElement ?? el) ?? text)
  return {
    ...{ at, text: isKeyText(whole) ? whole : text, el, nodes, act },
    isShown: () => isBeginShown(line),
    isMasked: () => !isLineLegible(line) || isCovered(el, boxOf(line), nodes),
    box: box ?? (() => el.getBoundingClientRect()),
  }
}

/**
 * The key a thing shows: alone, in quotation marks, with one word beside it, or before words of another element that
 * tell since when it is there. A button that says it copies it.
 */
export function keyIn({ text, nodes, act }: Thing): string | null {
  if (isKeyText(text)) return text.trim()
  if (act) return keyBesideCopy(nodes)
  const member = memberIn(text)
  if (member) return member
  // An address may be in several elements, and a word may touch the key.
  const parts = [...text.split(/[\s"'“”]+/), ...nodes.map(({ data }) => data.trim())]
  const key = parts.find(isKeyText)
  if (key === undefined) return null
  const rest = text
    .replace(key, ' ')
    .replace(/["'“”]/g, ' ')
    .trim()
  if (SIGN.test(rest) || lasts(rest) || saysInUse(rest) || guardsKey(rest)) return key
  const words = rest.split(/[^\p{L}\p{N}]+/u)
  if (GOOD_FOR.test(rest))
    return isPast(rest) || words.slice(2).some((word) => NO_KEY.test(word) || NOT_FOR_LONG.test(word))
      ? null
      : key
  if (
    isOtherName(rest, OUR_NAME) ||
    isForOther(rest) ||
    beginsGone(rest) ||
    saysKeyIsGone(rest) ||
    isExampleBadge(rest) ||
    words.some((word) => NO_KEY.test(word) || NOT_FOR_LONG.test(word))
  )
    return null
  const [own, ...others] = nodes
  const isFirst = own?.data.trim() === key && others.every((one) => one.parentElement !== own.parentElement)
  // Before an address stands its method; another word makes it a command, such as examples have.
  const isBefore = !text.trimStart().startsWith(key)
  const isBeside = key.includes('/')
    ? METHOD.test(rest)
    : (isBefore ? OF_KEY : WORD).test(rest.replace(IN_BRACKETS, '$1'))
  return isBeside || isFirst ? key : null
}

const COPIES = /^(?:click to )?cop(?:y|ied)(?: (?:it|(?:the |this )?(?:api )?key|to clipboard))?\W*$/i

/** The key in a button that has it in a text of its own, and beside it no other word than what a press on it does. */
function keyBesideCopy(nodes: readonly Text[]): string | null {
  const [own = '', ...rest] = nodes.map(({ data }) => data.trim()).filter(Boolean)
  return isKeyText(own) && rest.every((word) => COPIES.test(word)) ? own : null
}

/** The key in a line of code that names it, or in an object that has no other one: *"api_key": "…"*. */
export function memberIn(text: string): string | null {
  const [, alone = ''] = ASSIGNED.exec(text.trim()) ?? []
  if (isKeyText(alone)) return alone
  if (!/^\s*\{/.test(text)) return null
  try {
    const all: unknown = JSON.parse(text)
    const keys = Object.entries(all ?? {}).filter(([, value]) => isKeyText(String(value)))
    const [key, more] = keys
    return key && !more && MEMBER.test(key[0]) ? String(key[1]) : null
  } catch {
    return null
  }
}
