import { labelKey } from '../../../dom/outline/labelKey'
import { says } from '../../../dom/outline/names'
import type { Line } from '../../../dom/outline/outline'
import { type Seen, seenOf } from '../../../dom/outline/seen'
import { VALUE_STRIP } from '../words'
import { beginsGone } from './goneKeys'
import { saysInUse } from './inUse'
import { NO_KEY } from './valueThings'

/** What tells that there is something to do: a label's first words without the last, or with something after it. */
const ANY =
  /^(?:service|service api|url to)$|^(?:(?:your )?(?:service )?api[ -](?:key|endpoint)|url to notify) ./m
/** How far after its label a badge is read: named strips stand half a place before their values. */
export const BADGE_AFTER = 0.25
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

/** A label and the badge beside it, in an element of its own or in brackets; the line as it is, where it is no such two. */
function parted(line: Line): Line[] {
  if (says(VALUE_STRIP, line.key)) return [line]
  const [first, ...others] = line.nodes.filter(({ data }) => /[\p{L}\p{N}]/u.test(data))
  if (!first) return [line]
  const isApart = others.every(({ parentElement }) => parentElement !== first.parentElement)
  const [, label = '', badge = ''] = others[0]
    ? ['', first.data, others.map(({ data }) => data).join('')]
    : (BRACKETS.exec(line.text) ?? [])
  const word = badge.replace(/^[\s([]+|[\s:)\]]+$/g, '')
  const key = labelKey(label)
  // A word behind *API Key* alone may make another label of it: *API Key management*.
  const isLabel = isOfState(word) || (!!others[0] && OF_SERVICE.test(key))
  if (!isApart || !BADGE.test(word) || !says(VALUE_STRIP, key) || !isLabel) return [line]
  const nodes = others[0] ? others : [first]
  const el = nodes[0]?.parentElement ?? line.el
  return [
    { ...line, text: label.trim(), key, nodes: [first] },
    { ...line, text: word, key: labelKey(word), nodes, el, at: line.at + BADGE_AFTER },
  ]
}

/** Whether words tell how a key is: in brackets may as well stand which of several it is, or whose. */
function isOfState(word: string): boolean {
  return saysInUse(word) || beginsGone(word) || NO_KEY.test(word)
}
