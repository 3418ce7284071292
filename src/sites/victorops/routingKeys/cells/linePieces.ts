import type { Line } from '../../../../dom/outline/outline'
import { wholeOf } from '../../../../dom/outline/whole'
import { countMore, namesTeam, policiesFrom } from '../../../../model/keys/policies'

/** The texts that a line is made of, as they are told apart. */

/** A line's pieces; what a search has marked in it parts none, and what is cut off is told whole where the page does. */
export function piecesOf({ nodes, text }: Line): string[] {
  if (!nodes[0]) return [text]
  const cut = nodes.findIndex(({ data }) => data.includes('…')) + 1
  const whole = cut > 1 ? wholeIn(nodes.slice(0, cut)) : null
  if (whole) return [whole, ...nodes.slice(cut).map(({ data }) => data)]
  const pieces: string[] = []
  let before: Text | undefined
  for (const node of nodes) {
    const last = pieces.at(-1)
    if (before && last !== undefined && isMarkOf(before, node)) {
      const isApart = text.includes(`${last.trim()} ${node.data.trim()}`.replace(/\s+/g, ' '))
      pieces[pieces.length - 1] = `${last.trimEnd()}${isApart ? ' ' : ''}${node.data.trimStart()}`
    } else pieces.push(...[wholeIn([node]) ?? moreIn(node) ?? linesIn(node)].flat())
    before = node
  }
  return pieces
}

function wholeIn(nodes: readonly Text[]): string | null {
  const el = nodes.at(-1)?.parentElement
  return el ? wholeOf(nodes.map(({ data }) => data).join(''), el) : null
}

/** The policies that a count of more tells to whoever points at it, if those are as many. */
function moreIn({ data, parentElement: el }: Text): string[] | null {
  const count = countMore(data)
  const told = count && el ? (el.closest('[title]')?.getAttribute('title') ?? '') : ''
  const named = policiesFrom(told.split('\n'))
  return count > 0 && named.length === count && named.every(namesTeam) ? named : null
}

/** A text that the style sheet shows with its line breaks is several. */
function linesIn({ data, parentElement: el }: Text): string[] {
  const isBroken = el && data.trim().includes('\n') && /^(?:pre|break)/.test(getComputedStyle(el).whiteSpace)
  return isBroken ? data.trim().split('\n') : [data]
}

function isMarkOf(one: Text, other: Text): boolean {
  const [mark, next] = [one, other].map(({ parentElement }) => parentElement?.closest('mark'))
  const whole = mark ? mark.parentElement : one.parentElement
  return !!(mark || next) && whole === (next ? next.parentElement : other.parentElement)
}
