import { labelKey } from '../../../dom/outline/labelKey'
import { says } from '../../../dom/outline/names'
import type { Line } from '../../../dom/outline/outline'
import { type Seen, seenOf } from '../../../dom/outline/seen'
import { VALUE_STRIP } from '../words'
import { beginsGone } from './goneKeys'
import { saysInUse } from './inUse'
import { isCutOrMasked } from './notWhole'
import { NO_KEY } from './valueThings'

/** What tells that there is something to do: a label's first words without the last, or with something after it. */
const ANY =
  /^(?:service|service api|url to)$|^(?:(?:your )?(?:service )?api[ -](?:key|endpoint)|url to notify) ./m
/** How far after its label a badge is read: named strips stand half a place before their values. */
export const BADGE_AFTER = 0.25
/** The same of a value that goes on in the line of its label. */
const VALUE_AFTER = 0.375
/** A label, and the dots that stand for its value. */
const BEFORE_DOTS = /^(.*?\p{L}) ([^\p{L}]\S+)$/u
/** A label and what stands in brackets behind it. */
const BRACKETS = /^([^([]+)[([]([^()[\]]+)[)\]]\W*$/
const OF_SERVICE = /\bservice\b|^url to notify/
const BADGE = /^[\p{L} ]{1,24}$/u

/**
 * What was read of a page, with the labels of its values as lines of their own: they may be broken into two, or have a
 * badge beside them.
 */
export function withWholeStrips(seen: Seen): Seen {
  if (!ANY.test(seen.words)) return seen
  const lines: Line[] = []
  for (const line of seen.lines) {
    const before = lines.at(-1)
    const key = before && line.broken ? `${before.key} ${line.key}` : ''
    if (before && says(VALUE_STRIP, key))
      lines[lines.length - 1] = {
        ...before,
        text: `${before.text} ${line.text}`,
        key,
        nodes: [...before.nodes, ...line.nodes],
      }
    else lines.push(...parted(line))
  }
  return seenOf({ ...seen, lines })
}

/**
 * A label, the badge beside it and a value that goes on in the same line and is not whole; each in an element of its own,
 * but for a badge in brackets and for dots. The line as it is, where it is nothing of the kind.
 */
function parted(line: Line): Line[] {
  if (says(VALUE_STRIP, line.key)) return [line]
  const [first, ...others] = line.nodes.filter(({ data }) => /[\p{L}\p{N}]/u.test(data))
  if (!first) return [line]
  if (!others[0]) return partedInside(line, first)
  const key = labelKey(first.data)
  if (!says(VALUE_STRIP, key) || others.some((one) => one.parentElement === first.parentElement))
    return [line]
  const isBadge = (nodes: readonly Text[]) => {
    const word = bare(textOf(nodes))
    // A word behind *API Key* alone may make another label of it: *API Key management*.
    return BADGE.test(word) && (isOfState(word) || OF_SERVICE.test(key))
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

/** The same in a single text. */
function partedInside(line: Line, node: Text): Line[] {
  const [, label = '', said = ''] = BRACKETS.exec(line.text) ?? BEFORE_DOTS.exec(line.text) ?? []
  const word = bare(said)
  const isBadge = BADGE.test(word) && isOfState(word)
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
const bare = (text: string) => text.replace(/^[\s([]+|[\s:)\]]+$/g, '')

/** Whether words tell how a key is: in brackets may as well stand which of several it is, or whose. */
function isOfState(word: string): boolean {
  return saysInUse(word) || beginsGone(word) || NO_KEY.test(word)
}
