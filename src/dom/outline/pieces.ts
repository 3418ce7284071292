import { sizeIn } from '../seeing/type'
import { isVisible, outer } from '../seeing/visible'
import { labelKey } from './labelKey'
import type { Line } from './outline'
import { type Seen, seenOf } from './seen'

/** Words that are made of several elements, each a box of its own: a letter each, or the groups of a number. */

/** Boxes are not set to the whole pixel. */
const SLACK = 1
/** Of a dash or a slash alone, between two pieces. */
const MOST_SIGNS = 2

/** What was read of a page, with each word as one line: what stands in a row with no room between is one to the eye. */
export function withWholeWords(seen: Seen): Seen {
  const lines: Line[] = []
  for (const line of seen.lines) {
    const before = lines.at(-1)
    const rest = before ? restOf(before, line) : null
    if (before && rest) lines[lines.length - 1] = joined(before, rest)
    else lines.push(line)
  }
  return lines.length < seen.lines.length ? seenOf({ ...seen, lines }) : seen
}

/** The texts with which a line goes on in the next one; a dash alone between the two is read nowhere. */
function restOf(one: Line, other: Line): Text[] | null {
  const [last, first] = [one.nodes.at(-1), other.nodes[0]]
  if (!last || !first || one.act !== other.act || other.broken || /\s/.test(one.text + other.text))
    return null
  const [before, after] = [last.parentElement ?? one.el, first.parentElement ?? other.el]
  if (!areNeighbours(before, after) || sizeIn(before) !== sizeIn(after)) return null
  if (!isVisible(before) || !isVisible(after)) return null
  const rest = [...(signsBetween(last, first) ?? []), ...other.nodes]
  return rest.every((node, at) => isNextTo(rest[at - 1] ?? last, node)) ? rest : null
}

/** The texts without a letter between two; null where anything else stands there. */
function signsBetween(one: Text, other: Text): Text[] | null {
  const walker = document.createTreeWalker(one.getRootNode(), NodeFilter.SHOW_TEXT)
  walker.currentNode = one
  const signs: Text[] = []
  for (let node = walker.nextNode(); node !== other; node = walker.nextNode()) {
    const { data } = (node ?? {}) as Partial<Text>
    if (data === undefined || signs.length >= MOST_SIGNS) return null
    if (data.trim()) signs.push(node as Text)
  }
  return signs
}

function isNextTo(one: Text, other: Text): boolean {
  const [end, start] = [boxIn(one), boxIn(other)]
  return (
    Math.abs(start.left - end.right) <= SLACK &&
    Math.abs(start.top - end.top) <= SLACK &&
    Math.abs(start.height - end.height) <= SLACK
  )
}

/** Whether two elements stand in the same box, or one in the other: what is asked of the browser costs something. */
function areNeighbours(one: Element, other: Element): boolean {
  const around = outer(one)
  return around === outer(other) || one === outer(other) || around === other
}

/** Where a text stands, without the white space around it: that may be shown, and then it is room between. */
function boxIn(node: Text): DOMRect {
  const range = new Range()
  range.setStart(node, node.data.search(/\S|$/))
  range.setEnd(node, node.data.trimEnd().length)
  return range.getBoundingClientRect()
}

function joined(line: Line, rest: readonly Text[]): Line {
  const text = line.text + rest.map(({ data }) => data.trim()).join('')
  return { ...line, text, key: labelKey(text), nodes: [...line.nodes, ...rest] }
}
