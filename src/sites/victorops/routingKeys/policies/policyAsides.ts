import { sizeOf } from '../../../../dom/labels/manner'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf, standsBelow } from '../../../../dom/outline/place'
import { firstOutwards } from '../../../../dom/seeing/outer'
import { isPainted } from '../../../../dom/seeing/pictures'
import { boxOver } from '../../../../dom/writing/hanging'
import { namesTeam } from '../../../../model/keys/policies'
import { ROW_ACTS } from '../cells/rowButtons'

/** What stands among a key's policies and is none: it tells more of one, or does something with it. */

/** What a button says that offers one where there is none; a policy has its team before a colon. */
const OFFERS = /^(?:add|assign|choose|select|set)\b[^:]*$/
/** Who is on call, as no policy is written on a line of its own. */
const ON_CALL = /^(?:(?:now |currently )?on[- ]?call(?: now)?|contact|now): \S/i
const LETTER = /^\p{Lu}$/u
const ASIDE = '[role=tooltip]'
const IN_LIST = 'li,[role=listitem],[role=treeitem]'

/**
 * Whether a line is such.
 * @param lines all that stand there
 */
export function isAside(line: Line, lines: readonly Line[]): boolean {
  if (line.el.closest(ASIDE) || isLaidOver(line, lines)) return true
  if (line.act && (ROW_ACTS.test(line.key) || OFFERS.test(line.key))) return true
  if (isOnCall(line, lines) || isSmaller(line, lines) || isTeamAbove(line, lines) || isTeamBelow(line, lines))
    return true
  if (isInListOf(line, lines)) return true
  // A letter in a circle stands for the team whose name begins with it, or for the kind of a policy that is named.
  return (
    LETTER.test(line.text) &&
    lines.some(({ text }) => text.length > 1 && (text[0] === line.text || text.includes(':')))
  )
}

/** Whether a line below a policy tells who is on call: it is no chip, as the policies of a team of that name are. */
function isOnCall(line: Line, lines: readonly Line[]): boolean {
  const before = lines[lines.indexOf(line) - 1]
  return !!before && ON_CALL.test(line.text) && standsBelow(boxOf(line), boxOf(before)) && !isPainted(line.el)
}

/** What lies over a cell with policies tells more of them, or offers others: the first of them stands in the cell itself. */
function isLaidOver({ el }: Line, [first]: readonly Line[]): boolean {
  return !!first && boxOver(el, first.el) !== null
}

/** What stands smaller beside or under a policy tells more of it: who is on call, since when. */
function isSmaller(line: Line, [first]: readonly Line[]): boolean {
  if (!first || line === first || line.text.startsWith(':') || !first.text.includes(':')) return false
  return sizeOf(line) < sizeOf(first)
}

/** Where smaller words begin a cell, they tell of the larger ones below: whose policy that is. */
function isTeamAbove(line: Line, lines: readonly Line[]): boolean {
  const [first, second] = lines
  if (!first || !second || lines.some(({ text }) => text.includes(':'))) return false
  const size = sizeOf(first)
  return sizeOf(line) <= size && size < sizeOf(second) && standsBelow(boxOf(second), boxOf(first))
}

/** Smaller words under larger ones tell of those, where none has its team before a colon; a chip, or several, do not. */
function isTeamBelow(line: Line, lines: readonly Line[]): boolean {
  const [first, second, more] = lines
  if (!first || line !== second || more || line.act || isChip(line, first)) return false
  if (lines.some(({ text }) => text.includes(':'))) return false
  return sizeOf(line) < sizeOf(first) && standsBelow(boxOf(line), boxOf(first))
}

/** Whether a line has a paint, a place in a list or a policy's mark of its own. */
function isChip({ el, nodes }: Line, first: Line): boolean {
  if (nodes.some(({ data }) => data.trim() === 'E')) return true
  if (el.closest(IN_LIST) !== first.el.closest(IN_LIST)) return true
  return firstOutwards(el, isPainted, first.el) !== null
}

/** What stands in a list within that of a policy tells what that does, step by step. */
function isInListOf(line: Line, lines: readonly Line[]): boolean {
  const own = line.el.closest(IN_LIST)
  return lines.some(({ el, text, at }) => {
    const policy = at < line.at && namesTeam(text) ? el.closest(IN_LIST) : null
    return !!own && !!policy && policy !== own && policy.contains(own)
  })
}
