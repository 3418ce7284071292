import { labelKey } from '../outline/labelKey'
import type { Line } from '../outline/outline'
import { type Seen, seenOf } from '../outline/seen'
import { standsOnGround } from '../seeing/ground'

/** Badges after a label, in its own line: *API KEY [Admins only]*. They are no part of it. */

/**
 * What was read of a page, with the labels alone of lines that go on with a badge.
 * @param words which lines are looked at: what each is drawn on is asked of the browser
 */
export function withoutBadges(seen: Seen, words: RegExp): Seen {
  const lines = seen.lines.map((line) => (line.nodes[1] && words.test(line.key) ? withoutBadge(line) : line))
  return lines.some((line, at) => line !== seen.lines[at]) ? seenOf({ ...seen, lines }) : seen
}

function withoutBadge(line: Line): Line {
  const { nodes } = line
  const isBadge = ({ parentElement: el }: Text) => el && el !== line.el && standsOnGround(el, line.el)
  const nodesOfLabel = nodes.slice(0, nodes.findLastIndex((node) => node.data.trim() && !isBadge(node)) + 1)
  if (!nodesOfLabel[0] || nodesOfLabel.length === nodes.length) return line
  const text = nodesOfLabel
    .map(({ data }) => data)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  return { ...line, text, key: labelKey(text), nodes: nodesOfLabel }
}
