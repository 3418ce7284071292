import { labelKey } from '../../../dom/outline/labelKey'
import { says } from '../../../dom/outline/names'
import type { Line } from '../../../dom/outline/outline'
import { type Seen, seenOf } from '../../../dom/outline/seen'
import { VALUE_STRIP } from '../words'

/** What tells that there is something to do: a label's first words without the last, or with something after it. */
const ANY = /^(?:service|service api|url to)$|^(?:(?:your )?service api[ -](?:key|endpoint)|url to notify) ./m
/** How far after its label a badge is read. */
export const BADGE_AFTER = 0.5
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

/** A label and the badge beside it, which stands in an element of its own; the line as it is, where it is no such two. */
function parted(line: Line): Line[] {
  const [first, ...others] = line.nodes
  const label = labelKey(first?.data ?? '')
  const badge = others
    .map(({ data }) => data)
    .join('')
    .trim()
  const isApart = others.every(({ parentElement }) => parentElement !== first?.parentElement)
  if (!first || !isApart || !BADGE.test(badge) || says(VALUE_STRIP, line.key) || !says(VALUE_STRIP, label))
    return [line]
  const el = others[0]?.parentElement ?? line.el
  return [
    { ...line, text: first.data.trim(), key: label, nodes: [first] },
    { ...line, text: badge, key: labelKey(badge), nodes: others, el, at: line.at + BADGE_AFTER },
  ]
}
