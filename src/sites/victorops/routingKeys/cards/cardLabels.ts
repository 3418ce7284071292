import { labelKey } from '../../../../dom/outline/labelKey'
import type { Line } from '../../../../dom/outline/outline'
import { lookOf } from '../../../../dom/seeing/type'

/** What cards of routing keys say besides, each time under the same label. */

/** A label that begins its line; a policy has its team before a colon that stands apart. */
const BEGINS = /^([^:]{2,30}[^:\s]):\s/

/**
 * The test for a line that is, or begins with, a label: set like that of the policies, and said by most of the cards.
 * @param cards the lines of each card
 * @param policies the label of the policies in each
 */
export function labelTest(
  cards: readonly (readonly Line[])[],
  policies: readonly [Line, ...Line[]],
): (line: Line) => boolean {
  const manner = mannerOf(policies[0])
  const counts = new Map<string, number>()
  for (const lines of cards)
    for (const label of new Set(lines.map(labelOf))) counts.set(label, (counts.get(label) ?? 0) + 1)
  const isCommon = (label: string) => {
    const count = counts.get(label) ?? 0
    return count > 1 && count * 2 > cards.length
  }
  // Where labels stand in one line with what they name, a line without a colon is a policy that several keys lead to.
  const isSaid = policies.some(({ nodes: [first] }) => BEGINS.test(first?.data.trim() ?? ''))
    ? saysLabel
    : () => true
  return (line) => isSaid(line) && isCommon(labelOf(line)) && mannerOf(line) === manner
}

function saysLabel({ text }: Line): boolean {
  return BEGINS.test(text) || /\S:$/.test(text)
}

function labelOf({ key, text, nodes }: Line): string {
  const [first = '', ...others] = nodes.map(({ data }) => data.trim())
  if (others[0] !== undefined && first.endsWith(':')) return labelKey(first)
  return labelKey(BEGINS.exec(text)?.[1] ?? '') || key
}

function mannerOf({ nodes, el }: Line): string {
  const holder = nodes[0]?.parentElement ?? el
  return [holder.localName, holder.className, lookOf(holder)].join(' ')
}
