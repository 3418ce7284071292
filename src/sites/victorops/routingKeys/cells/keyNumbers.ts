import { labelKey } from '../../../../dom/outline/labelKey'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf } from '../../../../dom/outline/place'
import type { Item, Row } from '../../../../dom/tables/tableItem'

/** A line's number in a list, as it stands before the key. */
const NUMBER = /^(\d{1,4})[.)]?$/
const NUMBERED = /^(\d{1,4})[.)]\s+(?=\S+$)/

/** A row whose first cell begins with a number, and the row without it. */
interface Numbered {
  number: number
  top: number
  row: Row
}

/**
 * The rows of a list whose lines are numbered in the same cell as the keys, without the numbers. A key may be a number
 * itself: only where every row has one, and they ascend, are they the lines'.
 */
export function withoutNumbers(rows: readonly Row[]): readonly Row[] {
  // A sentence has no number: it stands in the default policy's row.
  const own = rows.filter(([key = []]) => key.some(({ line }) => line && !isSentence(line)))
  const numbered = own.map(numberedOf).filter((one) => one !== null)
  if (!numbered[0] || numbered.length < own.length) return rows
  const inOrder = numbered.toSorted((one, other) => one.top - other.top)
  const isList = inOrder.every(({ number }, at) => at === 0 || number > (inOrder[at - 1]?.number ?? number))
  return isList && (inOrder.length > 1 || inOrder[0]?.number === 1) ? numbered.map(({ row }) => row) : rows
}

function isSentence({ text, nodes }: Line): boolean {
  return nodes.length < 2 && /\s\S+\s/.test(text.trim())
}

function numberedOf([key = [], ...others]: Row): Numbered | null {
  const at = key.findIndex(({ line }) => line)
  const [first, second] = [key[at], key.slice(at + 1).find(({ line }) => line)]
  const line = first?.line
  if (!first || !line) return null
  const alone = NUMBER.exec(line.text)
  if (alone) {
    const rest = key.slice(at + 1)
    return second ? { number: Number(alone[1]), top: first.box.top, row: [rest, ...others] } : null
  }
  const cut = withoutFirst(line)
  if (!cut) return null
  const item: Item = { ...first, line: cut.line, box: boxOf(cut.line) }
  return { number: cut.number, top: first.box.top, row: [[item, ...key.slice(at + 1)], ...others] }
}

/** A line without the number that it begins with, in an element of its own or with a full stop. */
function withoutFirst(line: Line): { number: number; line: Line } | null {
  const [first, ...nodes] = line.nodes
  const [, own] = NUMBER.exec(first?.data.trim() ?? '') ?? []
  if (own && nodes[0]) {
    const text = line.text.slice(first?.data.trim().length).trim()
    return {
      number: Number(own),
      line: { ...line, nodes, text, key: labelKey(text), el: nodes[0].parentElement ?? line.el },
    }
  }
  const [said, number] = NUMBERED.exec(line.text) ?? []
  if (!said || nodes[0]) return null
  const text = line.text.slice(said.length)
  return { number: Number(number), line: { ...line, text, key: labelKey(text) } }
}
