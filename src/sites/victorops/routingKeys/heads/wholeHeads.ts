import { folded, labelKey } from '../../../../dom/outline/labelKey'
import type { Line } from '../../../../dom/outline/outline'
import { type Seen, seenOf } from '../../../../dom/outline/seen'
import { lookOf, sizeIn } from '../../../../dom/seeing/type'
import { namesTeam } from '../../../../model/keys/policies'
import { KEY, KEY_HEAD, POLICIES, POLICIES_HEAD } from '../../words'

/** What tells that there is something to do: a header's first word alone, or a label with more after it. */
const ANY = new RegExp(`^(?:routing|route|escalation)$|^(?:${KEY}|${POLICIES}) ?:? ?\\S`, 'm')
const LABELLED = new RegExp(`^\\W*(${KEY}|${POLICIES}|multi\\W?\\s?responder)\\s*:\\s*(?=\\S)`, 'i')
const NAMES = new RegExp(`^(?:${KEY}|${POLICIES}|multi\\W?\\s?responder)$`)
/** What a label without a colon may name: a single word. */
const A_KEY = /^[\p{L}\p{N}_-]+$/u

/**
 * What was read of a page, with the words over routing keys as lines of their own: they may be broken into two, and a
 * card may say what they name in the same line.
 */
export function withWholeHeads(seen: Seen): Seen {
  if (!ANY.test(seen.words)) return seen
  const lines: Line[] = []
  for (const line of seen.lines) {
    const before = lines.at(-1)
    const whole = before && line.broken ? joined(before, line) : null
    if (whole) lines[lines.length - 1] = whole
    else lines.push(...piecesOf(line).flatMap(parted))
  }
  return seenOf({ ...seen, lines })
}

function joined(one: Line, other: Line): Line | null {
  const key = `${one.key} ${other.key}`
  if (!KEY_HEAD.test(key) && !POLICIES_HEAD.test(key)) return null
  return { ...one, text: `${one.text} ${other.text}`, key, nodes: [...one.nodes, ...other.nodes] }
}

/** A line that goes on with another label in an element of its own, as one line for each; but for that, the line as it is. */
function piecesOf(line: Line): Line[] {
  const isLabel = ({ data }: Text) => NAMES.test(labelKey(data)) && data.trimEnd().endsWith(':')
  const begins = line.nodes.flatMap((node, at) => (at && isLabel(node) ? at : []))
  if (!begins[0] || !LABELLED.test(line.text)) return [line]
  return [0, ...begins].map((from, index, all) => {
    const nodes = line.nodes.slice(from, all[index + 1])
    const text = folded(nodes.map(({ data }) => data).join('')).trim()
    const el = nodes[0]?.parentElement ?? line.el
    return { ...line, text, key: labelKey(text), nodes, el, at: line.at + from }
  })
}

/** A label and its value; the line as it is, where it is no such two. */
function parted(line: Line): Line[] {
  const [label, name] = LABELLED.exec(line.text) ?? []
  const [first, ...others] = line.nodes
  if (!label || !name || !first) return apart(line)
  const value = line.text.slice(label.length)
  const end = first.data.indexOf(':') + 1 || first.data.length
  // Chips are pieces of their own; what goes on in a text is one.
  const own = others[0]?.data.trim() === ':' ? others.slice(1) : others
  const isOwn = !first.data.slice(end).trim() && !own[0]?.data.trim().startsWith(':')
  return [
    { ...line, text: name, key: labelKey(name), nodes: [first], box: () => boxIn(first, 0, first, end) },
    {
      ...line,
      ...{ text: value, key: labelKey(value), nodes: isOwn ? own : [], at: line.at + 0.5 },
      box: () => {
        const last = others.at(-1) ?? first
        return boxIn(first, end, last, last.length)
      },
    },
  ]
}

/**
 * A header or a label, and what goes on beside it: help in smaller letters, or what it names, where that is seen to be
 * no label.
 */
function apart(line: Line): Line[] {
  const [first, ...others] = line.nodes
  const name = labelKey(first?.data ?? '')
  const next = others.find(({ data }) => data.trim())?.parentElement
  const isKey = KEY_HEAD.test(name)
  if (!first?.parentElement || !next || !(isKey || POLICIES_HEAD.test(name))) return [line]
  const text = others
    .map(({ data }) => data)
    .join('')
    .trim()
  const isHelp = sizeIn(next) < sizeIn(first.parentElement)
  const isNamed = (isKey ? A_KEY.test(text) : namesTeam(text)) && lookOf(next) !== lookOf(first.parentElement)
  if (!isHelp && !isNamed) return [line]
  return [
    { ...line, text: first.data.trim(), key: name, nodes: [first] },
    { ...line, text, key: labelKey(text), nodes: others, el: next, at: line.at + 0.5 },
  ]
}

function boxIn(one: Text, start: number, other: Text, end: number): DOMRect {
  const range = new Range()
  range.setStart(one, start)
  range.setEnd(other, end)
  return range.getBoundingClientRect()
}
