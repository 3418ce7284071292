import { areInTwoCells, isOnGround, isRaised, linesAcross } from '../../../../dom/labels/across'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf } from '../../../../dom/outline/place'
import { wholeOf } from '../../../../dom/outline/whole'
import { GOING, GONE, OFF } from '../../../../dom/seeing/goneWords'
import { standsOnGround } from '../../../../dom/seeing/ground'
import { withoutSigns } from '../../../../dom/seeing/signs'
import { sizeIn } from '../../../../dom/seeing/type'
import { isVisible } from '../../../../dom/seeing/visible'
import { STAYS } from '../../../../dom/tables/rowBadges'
import { isLess } from '../../../../dom/tables/rowNames'
import type { Item } from '../../../../dom/tables/tableItem'
import { tellsOfNone } from './notThese'
import { ROW_ACTS } from './rowButtons'

/** Which word in the column of routing keys is a key, and which certainly is none. */

/**
 * Words that stand in a table's first column without being keys: a pager's, a placeholder's, the default row's. A row
 * with something in the column Multi-responder is none of those.
 */
const NO_KEY = new RegExp(
  `^(?:\\d{1,3}|next|prev|previous|first|last|more|all|add|none|empty|loading|default|total|edit|save|cancel|undo|${GONE}|${OFF})$`,
  'i',
)

/** What is written so is a key, and no word about one. */
const CODE = 'code,kbd,samp'
/** How much room may be between two words that are read as one thing. */
const MOST_LETTERS = 3

/** What a badge beside a key says, or counts; any other word may be a part of a sentence. */
const BADGE = new RegExp(
  `^(?:${STAYS}|read[- ]only|locked|protected|multi\\W?responder|\\(?\\d{1,4}\\)?(?: (?:alerts?|incidents?|integrations?|monitors?|policies|policy)(?: (?:today|yesterday|this \\w+))?)?)$`,
  'i',
)
/** What is said of a name that a key had before. */
const FORMERLY = /^\((?:formerly|previously|renamed from|was)\b.*\)$/i

/** Such a remark, and what may be the rest of the key. */
const NO_REMARK = new RegExp(
  `\\b(?:${GOING}|now|renam(?:ed|ing)|m(?:erg|ov|igrat)ed|becomes|replaces|saving|instead|not|no|never|will|would|new name|\\d+ (?:routing )?keys?|of \\d+)\\b|n['’]t\\b|^(?:use .*|awaiting .*|failed|error|typo|pattern|prefix|wildcard|regex|group|folder)$|[→➔➜⇒>=/]|^\\W*[-_+]`,
  'i',
)

/** The default policy's row, by its word alone. */
const DEFAULT_ROW =
  /^(?:default|DEFAULT|Default)(?:[-_](?:rout(?:e|ing)(?:[-_]key)?|key|policy))?$|^DEFAULT_\w+$/
/** The same, or as well a key's own name. */
const MAYBE_DEFAULT_ROW =
  /^(?:fallback|unmatched|unrouted|no[-_]?match|unknown|catch[-_]?all|wildcard|everything|anything|(?:anything[-_]?)?else|otherwise|standard|others?|any|none|rest)$/i

/** A picture or a mark in the same text as the word after it; a triangle or a plus opens a group that is named there. */
const SIGN_BEFORE = /^[^▲-◅⊞⊟+−\p{L}\p{N}\s_.$<([{"'-]{1,4}\s+(?=\S+$)/u

const PLACE = /[/›»]\s*$/
/** What leads from a key to its policies. */
const LEADS = /\s+(?:[→➔➜⇒⟶]|[-=]>)$/

const QUOTED = /^["'“”‘’„«»](\S+)["'“”‘’«»]$/

/** Whether a word in the column of keys is certainly none: cut off, several, a word in brackets, or a mere sign. */
export function isNoKey(text: string): boolean {
  return /…|[,;]|\.\.\.|:$|^[([{<]+[\p{L}\p{N} ._-]*[)\]}>]+$/u.test(text) || !/[\p{L}\p{N}]/u.test(text)
}

/** Whether a word without a policy beside it names something else than a key. */
export function isOtherWord(text: string): boolean {
  return NO_KEY.test(text)
}

/** Whether a row at the end of a list is the default policy's, on a page that names it nowhere else. */
export function isDefaultWord(text: string): boolean {
  return DEFAULT_ROW.test(text)
}

/** Whether it may be, if it is seen to be none of the others. */
export function mayBeDefaultWord(text: string): boolean {
  return MAYBE_DEFAULT_ROW.test(text)
}

/**
 * The word in a cell; a badge beside it tells how long it is there, a sign or initials before it what it belongs to.
 * Nothing where two words stand there that may both be the key.
 */
export function wordIn(cell: readonly Item[]): string {
  const [first, second, ...others] = linesAcross(cell)
  if (!first || !second) return wordOf(first)
  const isApart = isOnGround(first, second) && !isOnGround(second, first)
  if (areInitials(first, second, isApart)) return wordOf(second)
  if (areInTwoCells(first, second)) return ''
  if (!isApart && [second, ...others].some((one) => isRival(first, one))) return ''
  if (!isApart || (BADGE.test(second.text) && /\p{L}/u.test(second.text))) return wordOf(first)
  return BADGE.test(first.text) ? wordOf(second) : ''
}

/**
 * Whether another word may as well be the key, or the rest of it: no badge, nothing to press, and set no less than the
 * first. What stands far from that is another thing, unless both are made alike.
 */
function isRival(first: Line, line: Line): boolean {
  const { el, text, key, act } = line
  const isWord = !/\s/.test(text) && (/^\d+$/.test(text) || !BADGE.test(text))
  if (!isWord || (act && (!first.act || ROW_ACTS.test(key))) || !isVisible(el)) return false
  const isSibling = el.parentElement === first.el.parentElement && el.localName === first.el.localName
  if (areFarApart(first, line) && !(el === first.el || isSibling)) return false
  const [isCode, isOtherCode] = [first, line].map((one) => one.el.closest(CODE) !== null)
  return isCode === isOtherCode ? !isLess(line, first, true) : !isCode
}

function areFarApart(one: Line, other: Line): boolean {
  const [box, next] = [boxOf(one), boxOf(other)]
  return Math.max(next.left - box.right, box.left - next.right) > sizeIn(one.el) * MOST_LETTERS
}

/** A letter in a circle, or two of them, that the word after it begins with. */
function areInitials(first: Line, { key, text }: Line, isApart: boolean): boolean {
  if (first.text.length > (isApart ? 2 : 1) || first.text === text || first.key === key) return false
  const letters = key
    .split(/[-_]/)
    .map((part) => part[0])
    .join('')
  return key.startsWith(first.key) || (isApart && letters.startsWith(first.key))
}

/** The same in one line with the word. */
function isInitial({ data, parentElement: el }: Text, next: Text): boolean {
  const [letters, word] = [data, next.data].map((text) => text.trim().toLowerCase())
  if (!el || !next.parentElement || !letters || !word || letters.length > 2 || letters === word) return false
  return word.startsWith(letters) && !/\s/.test(word) && standsOnGround(el, next.parentElement)
}

/**
 * Whether what goes on after a word, in smaller letters and apart from it, tells of it: and not that it is none, or
 * another one.
 */
function isRemark(word: Text | undefined, badges: readonly Text[], said: string, text: string): boolean {
  const size = (node: Text) => (node.parentElement ? sizeIn(node.parentElement) : 0)
  if (
    !word ||
    !text.startsWith(`${word.data.trim()} `) ||
    NO_REMARK.test(said) ||
    tellsOfNone(said.toLowerCase())
  )
    return false
  return badges.every((badge) => !badge.data.trim() || size(badge) < size(word))
}

function wordOf(line: Line | undefined): string {
  const all = withoutSigns(line?.nodes ?? [])
  const [word, ...badges] = all.filter((node) => !isRaised(node) || all.every(isRaised))
  const [next] = badges
  if (word && next && !badges[1] && isInitial(word, next)) return next.data.trim()
  const isBeside = badges.some((badge) => badge.parentElement !== word?.parentElement)
  const said = badges.map(({ data }) => data.trim()).join(' ')
  const isNew =
    isBeside && (BADGE.test(said) || FORMERLY.test(said) || isRemark(word, badges, said, line?.text ?? ''))
  // What is set apart before a slash is a place, and whether the key goes by it nobody can tell.
  if (all.some(({ data }, at) => all[at + 1] && PLACE.test(data))) return ''
  const isOne = word && (isNew || (!badges[0] && line?.nodes[1]))
  const shown = (isOne ? word.data.trim() : line?.text) ?? ''
  const text = (line && wholeOf(shown, word?.parentElement ?? line.el)) ?? shown
  return text.replace(SIGN_BEFORE, '').replace(LEADS, '').replace(QUOTED, '$1')
}
