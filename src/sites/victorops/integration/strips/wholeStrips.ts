import { isTextField } from '../../../../dom/labels/field'
import { labelKey } from '../../../../dom/outline/labelKey'
import { says } from '../../../../dom/outline/names'
import type { Line } from '../../../../dom/outline/outline'
import { type Seen, seenOf } from '../../../../dom/outline/seen'
import { VALUE_STRIP } from '../../words'
import { isLikeStrip } from '../things/firstPlace'
import { isKeyText } from '../things/keyTexts'
import { isCutOrMasked, MASKED } from '../things/notWhole'
import { NO_KEY } from '../things/valueThings'
import { beginsGone } from '../words/goneKeys'
import { saysInUse } from '../words/inUse'

/** What tells that there may be something to do: a label, or its first words without the last. */
const ANY = /^(?:service|service api|url to)$|\bapi[ -](?:key|endpoint)|^url to notify/m
/** The first words of a label that may be broken; a name before it is the page's. */
const BEGINS = /^(?:your )?(?:service|api|url)\b/
/** How far after its label a badge is read: named strips stand half a place before their values. */
export const BADGE_AFTER = 0.25
/** The same of a value that goes on in the line of its label. */
const VALUE_AFTER = 0.375
/** A label, and the dots that stand for its value. */
const BEFORE_DOTS = /^(.*?\p{L}) ([^\p{L}]\S+)$/u
/** A label and what stands in brackets behind it. */
const BRACKETS = /^([^([]+)[([]([^()[\]]+)[)\]]\W*$/
/** Which of several keys it is, where the page tells of no other one; or that it is only to be read. */
const WHICH = /^(?:primary|main|read[- ]only)$/i
const ANOTHER = /\b(?:secondary|second|backup)\b/
/** The title of a list of keys, which may be counted. */
const LIST = /^((?:your )?(?:service )?api[ -]key)s(?: ?\(?1\)?)?$/
const OF_SERVICE = /\bservice\b|^url to notify/
const BADGE = /^[\p{L} -]{1,24}$/u

/**
 * What was read of a page, with the labels of its values as lines of their own: they may be broken into two, or have a
 * badge beside them.
 */
export function withWholeStrips(seen: Seen): Seen {
  if (!ANY.test(seen.words)) return seen
  const lines: Line[] = []
  const labels = seen.lines.filter(isLikeStrip)
  const isOnly = !labels.filter(({ text }) => BRACKETS.test(text))[1] && !ANOTHER.test(seen.words)
  for (const line of seen.lines) {
    const before = lines.at(-1)
    const key = before && line.broken ? `${before.key} ${line.key}` : ''
    if (before && BEGINS.test(before.key) && says(VALUE_STRIP, key) && !says(VALUE_STRIP, before.key))
      lines[lines.length - 1] = {
        ...before,
        text: `${before.text} ${line.text}`,
        key,
        nodes: [...before.nodes, ...line.nodes],
      }
    else lines.push(...(labels.includes(line) ? parted(line, isOnly) : [line]))
  }
  const whole = seenOf({ ...seen, lines })
  return whole.words.search(VALUE_STRIP) < 0 ? withListOfOne(whole) : whole
}

/** The same with the title of a list of keys for its label, where a single key stands right under it. */
function withListOfOne({ lines, ...seen }: Seen): Seen {
  return seenOf({
    ...seen,
    lines: lines.map((line) =>
      isListOfOne({ lines, ...seen }, line) ? { ...line, key: line.key.replace(LIST, '$1') } : line,
    ),
  })
}

/**
 * A label, the badge beside it and a value that goes on in the same line and is not whole; each in an element of its own,
 * but for a badge in brackets and for dots. The line as it is, where it is nothing of the kind.
 */
function parted(line: Line, isOnly: boolean): Line[] {
  const [, , dots = ''] = BEFORE_DOTS.exec(line.text) ?? []
  if (says(VALUE_STRIP, line.key) && !MASKED.test(dots)) return [line]
  const [first, ...others] = line.nodes.filter(({ data }) => /[\p{L}\p{N}]/u.test(data))
  if (!first) return [line]
  if (!others[0]) return partedInside(line, first, isOnly)
  const key = labelKey(first.data)
  if (!says(VALUE_STRIP, key) || others.some((one) => one.parentElement === first.parentElement))
    return [line]
  const isBadge = (nodes: readonly Text[]) => {
    const word = bare(textOf(nodes))
    // A word behind *API Key* alone may make another label of it: *API Key management*.
    return BADGE.test(word) && (isOfState(word) || OF_SERVICE.test(key) || (isOnly && WHICH.test(word)))
  }
  const badge = [others, others.slice(0, 1)].find(isBadge) ?? []
  const value = others.slice(badge.length)
  const said = textOf(value).trim()
  if (!badge[0] && !isCutOrMasked(said)) return [line]
  return [
    partOf(line, [first], first.data.trim(), 0),
    ...(badge[0] ? [partOf(line, badge, bare(textOf(badge)), BADGE_AFTER)] : []),
    ...(said ? [partOf(line, value, said, VALUE_AFTER)] : []),
  ]
}

/** Whether a line is the title of a list of keys, and the only one of them stands right under it. */
function isListOfOne({ lines, controls }: Seen, { key, at, act }: Line): boolean {
  if (act || !LIST.test(key)) return false
  const fields = controls.flatMap((one) => (isTextField(one.el) ? { at: one.at, text: one.el.value } : []))
  const [next] = [...lines.filter((line) => !line.act), ...fields]
    .filter((one) => one.at > at)
    .sort((one, other) => one.at - other.at)
  return !!next && isKeyText(next.text)
}

/** The same in a single text. */
function partedInside(line: Line, node: Text, isOnly: boolean): Line[] {
  const [, label = '', said = ''] = BRACKETS.exec(line.text) ?? BEFORE_DOTS.exec(line.text) ?? []
  const word = bare(said)
  const isBadge = (isOnly && WHICH.test(word)) || (BADGE.test(word) && isOfState(word))
  if (!says(VALUE_STRIP, labelKey(label)) || !(isBadge || isCutOrMasked(said))) return [line]
  const rest = isBadge ? partOf(line, [node], word, BADGE_AFTER) : partOf(line, [node], said, VALUE_AFTER)
  return [partOf(line, [node], label.trim(), 0), rest]
}

/** A part of a line that stands in some of its texts, so far after it in reading order. */
function partOf(line: Line, nodes: Text[], text: string, after: number): Line {
  const el = after ? (nodes[0]?.parentElement ?? line.el) : line.el
  return { ...line, text, key: labelKey(text), nodes, el, at: line.at + after }
}

const textOf = (nodes: readonly Text[]) => nodes.map(({ data }) => data).join('')
const bare = (text: string) => text.replace(/^[\s([]+|[\s:)\]!]+$/g, '')

/**
 * Whether words tell how a key is, or that it is the one that is wanted: in brackets may as well stand which of
 * several it is, or whose.
 */
function isOfState(word: string): boolean {
  return /^service$/i.test(word) || saysInUse(word) || beginsGone(word) || NO_KEY.test(word)
}
