import { labelKey } from '../../dom/labelKey'
import type { Line } from '../../dom/outline'

/** What cards of routing keys say besides, each time under the same label. */

/** A label that begins its line; a policy has its team before a colon that stands apart. */
const BEGINS = /^([^:]{2,30}[^:\s]):\s/

/**
 * The test for a line that is, or begins with, a label: set like that of the policies, and said by most of the cards.
 * @param cards the lines of each card
 * @param policies the label of the policies in one of them
 */
export function labelTest(cards: readonly (readonly Line[])[], policies: Line): (line: Line) => boolean {
  const look = lookOf(policies)
  const counts = new Map<string, number>()
  for (const lines of cards)
    for (const label of new Set(lines.map(labelOf))) counts.set(label, (counts.get(label) ?? 0) + 1)
  const isCommon = (label: string) => {
    const count = counts.get(label) ?? 0
    return count > 1 && count * 2 > cards.length
  }
  return (line) => isCommon(labelOf(line)) && lookOf(line) === look
}

function labelOf({ key, text, nodes }: Line): string {
  const [first = '', ...others] = nodes.map(({ data }) => data.trim())
  if (others[0] !== undefined && first.endsWith(':')) return labelKey(first)
  return labelKey(BEGINS.exec(text)?.[1] ?? '') || key
}

function lookOf({ nodes, el }: Line): string {
  const holder = nodes[0]?.parentElement ?? el
  const { fontSize, fontWeight, color } = getComputedStyle(holder)
  return [holder.localName, holder.className, fontSize, fontWeight, color].join(' ')
}
