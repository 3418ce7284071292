import { labelKey } from '../outline/labelKey'
import { says } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf, isInColumn, isLevel } from '../outline/place'
import type { Saying } from '../outline/saying'
import { membersOf } from '../seeing/members'
import { outer } from '../seeing/visible'

/** Lines as labels are read: a label may be broken in two, or be a link to its help as a whole. */

/** More words than a label has that are boxes each. */
const MOST_PIECES = 4

// A break and the inline elements around it may part a label's two lines, and nothing else.
const NO_BREAK = ':not(br,b,strong,em,i,span,small,font,u)'

/** A line; a term of a list stands over all of what is told of it, however far that is set in. */
export function widened(line: Line): Line {
  const term = membersOf(line.el).closest('dt')
  const told = term?.nextElementSibling
  if (!term || told?.localName !== 'dd') return line
  const [own, below] = [term.getBoundingClientRect(), told.getBoundingClientRect()]
  if (below.top < own.bottom || !isInColumn(own, below)) return line
  const { left, right, top, height } = boxOf(line)
  const from = Math.min(left, below.left)
  return { ...line, box: () => new DOMRect(from, top, Math.max(right, below.right) - from, height) }
}

/** A line; one that is a link and all that a label says is a label that leads to its help. */
export function unlinked(line: Line): Line {
  const label = line.act?.matches('a') ? membersOf(line.el).closest('label,legend,dt,th') : null
  return label && labelKey(label.textContent ?? '') === line.key ? { ...line, act: null } : line
}

/** The lines, with those of one label put together that only a line break parts, or the room between two words. */
export function joinedLabels(lines: Line[], label: Saying): Line[] {
  const all: Line[] = []
  let past = 0
  for (const [at, line] of lines.entries()) {
    if (at < past) continue
    const pieces = piecesFrom(lines.slice(at, at + MOST_PIECES), label)
    past = at + pieces.length
    const text = textOf(pieces)
    const nodes = pieces.flatMap((one) => one.nodes)
    all.push(pieces[1] ? { ...line, text, key: labelKey(text), nodes } : line)
  }
  return all
}

/** The lines that are one label, from the first on; where there is none, the first alone. */
function piecesFrom(lines: readonly Line[], label: Saying): readonly Line[] {
  // A piece says the label by itself, or is pressed by itself: then it is none.
  const end = lines.findIndex(({ act, text, key }) => act || says(label, text, key))
  const may = end < 0 ? lines : lines.slice(0, end)
  for (let count = 2; count <= may.length; count++) {
    const pieces = may.slice(0, count)
    if (says(label, textOf(pieces))) return areInTurn(pieces) ? pieces : lines.slice(0, 1)
  }
  return lines.slice(0, 1)
}

const textOf = (pieces: readonly Line[]) => pieces.map(({ text }) => text).join(' ')
const areInTurn = (pieces: readonly Line[]) =>
  pieces.every((one, at) => {
    const before = pieces[at - 1]
    return !before || isNext(before, one)
  })
const isNext = (one: Line, other: Line) => (other.broken ? isBroken(one, other) : isNextWord(one, other))

/** Whether two words stand in one box as words of a text do. */
function isNextWord(one: Line, other: Line): boolean {
  if (outer(one.el) !== outer(other.el)) return false
  const [before, after] = [boxOf(one), boxOf(other)]
  return isLevel(before, after) && Math.abs(after.left - before.right) < before.height / 2
}

/** Whether nothing but a line break stands between two lines. */
function isBroken({ nodes: before }: Line, { nodes: [node] }: Line): boolean {
  const last = before.at(-1)
  if (!last || !node) return false
  const range = document.createRange()
  range.setStartAfter(last)
  range.setEndBefore(node)
  const between = range.cloneContents()
  return between.querySelectorAll('br').length === 1 && !between.querySelector(NO_BREAK)
}
