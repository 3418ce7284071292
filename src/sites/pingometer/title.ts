import { isInDialog } from '../../dom/labels/dialog'
import { isTextField } from '../../dom/labels/field'
import { says } from '../../dom/outline/names'
import type { Control, Line } from '../../dom/outline/outline'
import { boxOf, isLevel, standsBelow, startsAt } from '../../dom/outline/place'
import { type Seen, sights } from '../../dom/outline/seen'
import { largestWithout } from '../../dom/seeing/around'
import { membersOf } from '../../dom/seeing/members'
import { isSetLarger, lookOf, weightIn } from '../../dom/seeing/type'
import { holds } from '../../dom/seeing/visible'
import { setApart } from '../../dom/tables/setApart'
import { isNameBelow, namesLike } from './alikeParts'
import { isOfOtherColumn } from './column'
import { BESIDE_TITLE, isRow, type Part } from './parts'
import { isOurDialog, OTHER_PART } from './words'

/** A tab or one of a list that says that it is the one in view. */
const CHOSEN = '[aria-selected=true],[aria-current]:not([aria-current=false])'
/** A head that has opened what it heads; a menu that was opened is none. */
const OPEN = '[aria-expanded=true]:not([aria-haspopup])'
/** What is pressed to come to a form of ours that is elsewhere: what is headed after it is another thing's. */
const OPENS = /^(?:(?:dis)?connect|manage|configure|edit|set ?up|install|enable|add)\b/
const STATUS_OR_KEY = /\b(?:status|key)\b/
/** Shorter texts may be the name of another part. */
const SENTENCE = 15
/** How heavy letters are that name something. */
const BOLD = 600
/** A sentence of the page's, one of the part's, and whose account it is. */
const MOST_SENTENCES = 3
const LISTED = 'li,[role=listitem],[role=option],[role=tab],[role=treeitem]'

/** Whether the name of a part is that of the form after it: its title, the chosen tab, or in one box with it alone. */
export function isTitleOf({ line, rest }: Part, seen: Seen): boolean {
  if (membersOf(line.el).closest(CHOSEN)) return true
  const last = rest.at(-1)
  const opener = rest.find(({ act, key }) => act && OPENS.test(key))
  const isUnderOurs = (one: Line) =>
    isOurDialog(one.key, 'api-key') && isSetLarger(line.el, one.el) && !(opener && opener.at < one.at)
  if (!last || rest.some((one) => one.head && !STATUS_OR_KEY.test(one.key) && !isUnderOurs(one))) return false
  if (isNameBelow(line, seen) || endsOtherBox(line, last, seen)) return false
  const first = rest.findIndex(isRow)
  const row = rest[first]
  const before = rest
    .slice(0, first)
    .filter(
      (one) => !one.act && !isTab(one.key) && !isLabel(one, seen) && !isInRow(one, line) && !isUnderOurs(one),
    )
  if (before.length > MOST_SENTENCES || before.some((one) => isName(one, line))) return false
  const others = sights(seen, OTHER_PART).map((other) => other.line.el)
  if (others[0] && holds(largestWithout(line.el, others), last.el)) return true
  if (isOpened(line, rest, seen) || isDrawnChosen(line, seen)) return true
  if (isListedRow(line, rest, others)) return false
  const isAmongTabs = rest.some(({ key }) => key !== 'close' && isTab(key))
  return !isAmongTabs && isTitle(line, rest, seen.lines) && !!row && !isOfOtherColumn(line, row)
}

/** Whether a text stands in our row of a table. */
function isInRow({ el }: Line, ours: Line): boolean {
  const row = membersOf(ours.el).closest('tr,[role=row]')
  return !!row && holds(row, el)
}

/** Whether our name stands in a row of a table of such, with more of ours in it, and heads nothing below that. */
function isListedRow(ours: Line, rest: readonly Line[], others: readonly Element[]): boolean {
  const table = membersOf(ours.el).closest('table,[role=table],[role=grid]')
  return !!table && rest.some((one) => isInRow(one, ours)) && others.some((el) => holds(table, el))
}

/** Whether our name ends a box of its own, as the next name does that has the form in its box: each stands below its part. */
function endsOtherBox(ours: Line, { at, el }: Line, seen: Seen): boolean {
  const next = namesLike(ours, seen).find((name) => name.at > at)
  if (!next || !holds(largestWithout(next.el, [ours.el]), el)) return false
  const own = largestWithout(ours.el, [next.el])
  return seen.lines.some((line) => line.at < ours.at && holds(own, line.el)) && !holds(own, el)
}

/** Whether a text after our title is another part's: short, bold without an end as sentences have, or written like ours. */
function isName({ el, key, text }: Line, ours: Line): boolean {
  const isBold = weightIn(el) >= BOLD
  return key.length < SENTENCE || (!/[.!?:]$/.test(text) && (isBold || lookOf(el) === lookOf(ours.el)))
}

/**
 * Whether the form was opened below our name in a list of names: it follows at once and has a field, and what opened it
 * says so, or nothing else does, and the next name of the list stands after it. Of names beside each other, each may have
 * opened it.
 */
function isOpened(ours: Line, rest: readonly Line[], seen: Seen): boolean {
  const [first, last] = [rest[0], rest.at(-1)]
  const isBeside = (one: Line) => BESIDE_TITLE.test(one.key) || isInRow(one, ours)
  if (!first || !last || !rest.every((one) => isRow(one) || isBeside(one))) return false
  if (first.act?.matches(OPEN)) return true
  if (seen.lines.some(({ act, key }) => act?.matches(OPEN) && isTab(key))) return false
  const isListed = (line: Line) =>
    line !== ours &&
    (says(OTHER_PART, line.key) || seen.lines[seen.lines.indexOf(line) + 1]?.key === 'manage')
  const names = namesLike(ours, seen).filter(isListed)
  const next = names.find(({ at }) => at > ours.at)
  const isInside = ({ at, el }: Control) => !!next && at > first.at && at < next.at && isTextField(el)
  return (
    !!next &&
    next.at > last.at &&
    rest.filter(isRow).every((row) => standsBelow(boxOf(row), boxOf(ours))) &&
    standsBelow(boxOf(next), boxOf(last)) &&
    startsAt(boxOf(next), boxOf(ours)) &&
    !names.some((line) => isLevel(boxOf(line), boxOf(ours))) &&
    seen.controls.some(isInside)
  )
}

/**
 * Whether our name is the chosen one of what is pressed for one of several services: set apart from each other one, or, in
 * a row with them, the only one that is not pressed.
 */
function isDrawnChosen(ours: Line, seen: Seen): boolean {
  const others = sights(seen, OTHER_PART).flatMap(({ line }) => (line.act ? line : []))
  if (ours.act) {
    const apart = others.flatMap(({ el }) => setApart(ours.el, el) ?? [])
    return !!apart[0] && apart.every((more) => more > 0)
  }
  const isPlain = ({ el }: Line) => others.every((other) => !setApart(el, other.el))
  return !!others[0] && others.every((one) => isLevel(boxOf(one), boxOf(ours)) && isPlain(one))
}

/** Whether a text is followed by a field: it is that one's label, and no other part's name. */
function isLabel({ at }: Line, { lines, controls }: Seen): boolean {
  const next = lines.find((line) => line.at > at)
  const [field] = controls.filter((control) => control.at > at)
  return !!next && !!field && field.at < next.at && isTextField(field.el)
}

const isTab = (key: string) => BESIDE_TITLE.test(key) || says(OTHER_PART, key)

/**
 * Whether a line looks like the title of what follows it: a heading, at the top of a dialog, or larger or bolder than
 * the text after it; or what opened the form right below it. A link, a tab or one of a list is none, nor one with another
 * integration's name before it.
 */
function isTitle(line: Line, rest: readonly Line[], lines: readonly Line[]): boolean {
  if (line.act) return line.act.matches(OPEN) && (line.head || rest.every(isRow))
  if (membersOf(line.el).closest(LISTED)) return false
  const before = lines.findLast(({ at }) => at < line.at)
  if (before && says(OTHER_PART, before.text)) return false
  if (line.head || isInDialog(line.el)) return true
  const next = lines.find(({ at }) => at > line.at)
  if (!next) return false
  return isSetLarger(line.el, next.el)
}
