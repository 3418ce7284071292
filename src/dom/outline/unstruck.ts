import { isStruck } from '../seeing/struck'
import { folded, labelKey } from './labelKey'
import type { Line } from './outline'

/** A line without what is struck through in it, which was replaced by what stands beside it; nothing where all of it is. */
export function withoutStruck(line: Line): Line | null {
  const { el, nodes: all } = line
  if (!all[0]) return line
  const nodes = all.filter(({ parentElement }) => !parentElement || !isStruck(parentElement, null))
  if (!nodes[0]) return null
  if (nodes.length === all.length) return line
  const text = folded(nodes.map(({ data }) => data).join('')).trim()
  return { ...line, el: nodes[0].parentElement ?? el, nodes, text, key: labelKey(text) }
}
