import { labelKey } from '../outline/labelKey'
import { says } from '../outline/names'
import type { Line } from '../outline/outline'
import type { Saying } from '../outline/saying'
import { membersOf } from '../seeing/members'

/** Lines as labels are read: a label may be broken in two, or be a link to its help as a whole. */

// A break and the inline elements around it may part a label's two lines, and nothing else.
const NO_BREAK = ':not(br,b,strong,em,i,span,small,font,u)'

/** A line; one that is a link and all that a label says is a label that leads to its help. */
export function unlinked(line: Line): Line {
  const label = line.act?.matches('a') ? membersOf(line.el).closest('label,legend,dt,th') : null
  return label && labelKey(label.textContent ?? '') === line.key ? { ...line, act: null } : line
}

/** The lines, with two of one label that only a line break parts put together. */
export function joined(lines: Line[], label: Saying): Line[] {
  const all: Line[] = []
  for (const line of lines) {
    const before = line.broken ? all.at(-1) : null
    const text = `${before?.text} ${line.text}`
    if (
      before &&
      says(label, text) &&
      ![before, line].some((one) => says(label, one.text, one.key)) &&
      isBroken(before, line)
    )
      all[all.length - 1] = { ...before, text, key: labelKey(text), nodes: [...before.nodes, ...line.nodes] }
    else all.push(line)
  }
  return all
}

/** Whether nothing but a line break stands between two lines. */
function isBroken({ nodes: before, act }: Line, { nodes: [node], act: nextAct }: Line): boolean {
  const last = before.at(-1)
  if (!last || !node || act || nextAct) return false
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
