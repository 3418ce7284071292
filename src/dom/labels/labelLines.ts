import { labelKey } from '../outline/labelKey'
import { says } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import type { Saying } from '../outline/saying'
import { membersOf } from '../seeing/members'
import { outer } from '../seeing/visible'

/** Lines as labels are read: a label may be broken in two, or be a link to its help as a whole. */

/** More words than a label has that are boxes each. */
const MOST_PIECES = 4

// A break and the inline elements around it may part a label's two lines, and nothing else.
const NO_BREAK = ':not(br,b,strong,em,i,span,small,font,u)'

/** A line; one that is a link and all that a label says is a label that leads to its help. */
export function unlinked(line: Line): Line {
  const label = line.act?.matches('a') ? membersOf(line.el).closest('label,legend,dt,th') : null
  return label && labelKey(label.textContent ?? '') === line.key ? { ...line, act: null } : line
}

/** The lines, with those of one label put together that only a line break parts, or the room between two words. */
export function joined(lines: Line[], label: Saying): Line[] {
  const all: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const [first, ...more] = lines.slice(at, at + MOST_PIECES) as [Line, ...Line[]]
    all.push(first)
    const pieces = [first]
    for (const next of more) {
      const last = pieces.at(-1) as Line
      if (last.act || next.act || says(label, next.text, next.key) || says(label, last.text, last.key)) break
      pieces.push(next)
      const text = pieces.map((one) => one.text).join(' ')
      if (!says(label, text)) continue
      if (pieces.some((one, at) => at > 0 && !isNext(pieces[at - 1] as Line, one))) break
      all[all.length - 1] = {
        ...first,
        text,
        key: labelKey(text),
        nodes: pieces.flatMap(({ nodes }) => nodes),
      }
      at += pieces.length - 1
      break
    }
  }
  return all
}

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
  return (
    !between.textContent?.trim() &&
    between.querySelectorAll('br').length === 1 &&
    !between.querySelector(NO_BREAK)
  )
}
