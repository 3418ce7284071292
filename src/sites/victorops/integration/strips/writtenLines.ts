import { labelKey } from '../../../../dom/outline/labelKey'
import { says } from '../../../../dom/outline/names'
import type { Line } from '../../../../dom/outline/outline'
import { type Seen, seenOf } from '../../../../dom/outline/seen'
import { OTHER_STRIP, VALUE_STRIP } from '../../words'

/** Several values in one text that is shown with its line breaks, each line with its label. */

/** So that no line is as far after another as a badge is read after its label. */
const APART = 0.5
const ANY = /\bapi[ -](?:key|endpoint)\b|\burl to notify\b/

/** What was read of a page, with each line of such a text as a line of its own. */
export function withWrittenLines(seen: Seen): Seen {
  if (!ANY.test(seen.words)) return seen
  const lines = seen.lines.flatMap(written)
  return lines.length > seen.lines.length ? seenOf({ ...seen, lines }) : seen
}

function written(line: Line): Line[] {
  const [node, more] = line.nodes
  if (!node || more || !ANY.test(line.key) || !node.data.trim().includes('\n')) return [line]
  if (!/^(?:pre|break)/.test(getComputedStyle(line.el).whiteSpace)) return [line]
  const rows = [...node.data.matchAll(/[^\n]+/g)].filter(([row]) => labelKey(row))
  if (!rows.some(([row]) => isLabel(row))) return [line]
  return rows.map(({ 0: row, index }, at): Line => {
    const text = row.replace(/\s+/g, ' ').trim()
    const box = () => {
      const range = new Range()
      range.setStart(node, index)
      range.setEnd(node, index + row.length)
      return range.getBoundingClientRect()
    }
    return { ...line, text, key: labelKey(text), at: line.at + at / (rows.length + APART), box }
  })
}

function isLabel(row: string): boolean {
  return [VALUE_STRIP, OTHER_STRIP].some((strip) => says(strip, row))
}
