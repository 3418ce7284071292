import { areInTwoCells, isOnGround, isRaised, linesAcross } from '../../../dom/labels/across'
import type { Line } from '../../../dom/outline/outline'
import { wholeOf } from '../../../dom/outline/whole'
import { withoutSigns } from '../../../dom/seeing/signs'
import { lookOf } from '../../../dom/seeing/type'
import { isVisible } from '../../../dom/seeing/visible'
import type { Item } from '../../../dom/tables/tableItem'

/** Which word in the column of routing keys is a key, and which certainly is none. */

/**
 * Words that stand in a table's first column without being keys: a pager's, a placeholder's, the default row's. A row
 * with something in the column Multi-responder is none of those.
 */
const NO_KEY =
  /^(?:\d{1,3}|next|prev|previous|first|last|more|all|add|none|empty|loading|default|total|edit|save|cancel|deleted|removed|undo)$/i

/** What a badge beside a key says, or counts; any other word may be a part of a sentence. */
const BADGE =
  /^(?:(?:new|updated|unused|copied)!?|multi\W?responder|\(?\d{1,4}\)?(?: (?:alerts?|incidents?|integrations?|monitors?|policies|policy))?)$/i

/** The default policy's row, by its word alone. */
const DEFAULT_ROW =
  /^(?:default|DEFAULT|Default)(?:[-_](?:rout(?:e|ing)(?:[-_]key)?|key|policy))?$|^DEFAULT_\w+$/
/** The same, or as well a key's own name. */
const MAYBE_DEFAULT_ROW =
  /^(?:fallback|unmatched|unrouted|catch[-_]?all|everything|otherwise|standard|others?|any)$/i

/** A picture or a mark in the same text as the word after it; a triangle or a plus opens a group that is named there. */
const SIGN_BEFORE = /^[^▲-◅⊞⊟+−\p{L}\p{N}\s_.$<([{"'-]{1,4}\s+(?=\S+$)/u

const QUOTED = /^["'“”‘’„«»](\S+)["'“”‘’«»]$/

/** Whether a word in the column of keys is certainly none: cut off, several, a word in brackets, or a mere sign. */
export function isNoKey(text: string): boolean {
  return /…|[,;]|\.\.\.|:$|^[([{<][\p{L}\p{N} _-]*[)\]}>]$/u.test(text) || !/[\p{L}\p{N}]/u.test(text)
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
  if (!isApart && [second, ...others].some((one) => isAlike(first, one))) return ''
  if (!isApart || (BADGE.test(second.text) && /\p{L}/u.test(second.text))) return wordOf(first)
  return BADGE.test(first.text) ? wordOf(second) : ''
}

/** Whether another word is made and set as the first one is, and is no badge in words: it may be the rest of it. */
function isAlike({ el }: Line, { el: next, text }: Line): boolean {
  const isWord = !/\s/.test(text) && (/^\d+$/.test(text) || !BADGE.test(text))
  const isMadeAlike =
    el === next || (el.parentElement === next.parentElement && el.localName === next.localName)
  return isWord && isMadeAlike && isVisible(next) && lookOf(el) === lookOf(next)
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

function wordOf(line: Line | undefined): string {
  const all = withoutSigns(line?.nodes ?? [])
  const [word, ...badges] = all.filter((node) => !isRaised(node) || all.every(isRaised))
  const isBeside = badges.some((badge) => badge.parentElement !== word?.parentElement)
  const isNew = isBeside && BADGE.test(badges.map(({ data }) => data.trim()).join(' '))
  const isOne = word && (isNew || (!badges[0] && line?.nodes[1]))
  const shown = (isOne ? word.data.trim() : line?.text) ?? ''
  const text = (line && wholeOf(shown, word?.parentElement ?? line.el)) ?? shown
  return text.replace(SIGN_BEFORE, '').replace(QUOTED, '$1')
}
