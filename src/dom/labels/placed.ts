import { distanceTo, groupOf, type Standing } from '../inputs/standing'
import { isButton } from '../outline/lines'
import { says } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf, isInColumn, isLevel } from '../outline/place'
import type { Saying } from '../outline/saying'
import { membersOf } from '../seeing/members'
import { holds } from '../seeing/visible'
import { isNamedAfter } from './after'
import { hasOwnValue, hasValue, isAnsweredBeside } from './answered'
import { endsWithColon, isSurelyHelp } from './besideWords'
import { hasOtherName } from './doubt'
import { isAnsweredInRow } from './fieldless'
import { isGlued, isHint, looks, sizeOf } from './manner'
import { type Around, rivals } from './rivals'
import { isShared } from './shared'

/** What tells from where a label stands whether it is a control's. */

const WRITTEN = 'textarea,input:not([type=checkbox],[type=radio])'

/** Whether no other label is nearer to a control than this one. */
export function isLabelOf(line: Line, control: Standing, around: Around, label: Saying): boolean {
  const { lines, controls } = around
  const distance = distanceTo(boxOf(line), control)
  if (distance === Number.POSITIVE_INFINITY || isOfOtherForm(line, control) || isOfOtherTerm(line, control))
    return false
  const group = groupOf(control, controls)
  const inside = holds(group, line.el)
  if (isAnswered(line, control, around)) return false
  if (control.el.matches(WRITTEN) && hasOwnValue(line, label, control)) return false
  if (!inside && isNamedAfter(control, line, lines, controls)) return false
  if (isShared(line, control, lines, controls, label)) return false
  const isAtEdge = reachesInto(line, control)
  const isFirst = (rival: Line) => holds(group, rival.el) || distanceTo(boxOf(rival), control) === distance
  const nearer = rivals(control, around, inside ? group : null).filter(
    (rival) =>
      !says(label, rival.text, rival.key) &&
      !isHelpBehind(rival, line, control) &&
      !isValueOfOther(rival, line, control, lines) &&
      // A label in a box that is the control's alone comes before one outside of it, as near as it may be; so does one in
      // the control itself before one at its edge.
      (distanceTo(boxOf(rival), control) < distance ||
        (!inside && isFirst(rival)) ||
        (isAtEdge && isWithin(rival, control))),
  )
  // What is pressed in a box with the label and the field alone is about either.
  const isPressed = (rival: Line) => inside && isButton(rival)
  // One hint may stand between; a second text would be another label or value.
  const isBeside = boxOf(line).bottom > control.box.top
  const apart = nearer.filter(
    (rival) => !((inside || isBeside) && isGlued(rival, control)) && !isPressed(rival),
  )
  return (
    apart.length < 2 &&
    apart.every(
      (rival) =>
        (inside || holds(line.el, rival.el)) &&
        (isAtEdge && isWithin(rival, control) ? isSurelyHelp(rival.text) : isHint(rival, line, control)),
    )
  )
}

/** Whether a text lies over the upper edge of a field. */
function reachesInto(text: Line, { box }: Standing): boolean {
  const place = boxOf(text)
  return place.top < box.top && isLevel(place, box)
}

/** Whether a text stands in a field itself, and not in what is drawn for it, and does not reach out of it. */
function isWithin(text: Line, { box, el, face }: Standing): boolean {
  const { top, bottom, left, right } = boxOf(text)
  return (
    el === face &&
    el.matches(WRITTEN) &&
    top >= box.top &&
    bottom <= box.bottom &&
    left >= box.left &&
    right <= box.right
  )
}

/**
 * Whether a text above a control is what a label of an upper row has for its value: it stands beside that as the control
 * does beside its own.
 */
function isValueOfOther(text: Line, label: Line, { box }: Standing, lines: readonly Line[]): boolean {
  const [place, own] = [boxOf(text), boxOf(label)]
  if (!isLevel(own, box) || isLevel(place, box) || !isPlainBeside(text, label)) return false
  return lines.some(
    (other) =>
      other !== label &&
      other !== text &&
      isLevel(boxOf(other), place) &&
      isInColumn(boxOf(other), own) &&
      looks(other) === looks(label),
  )
}

/** Whether a text is not written as labels are. */
function isPlainBeside(text: Line, label: Line): boolean {
  return looks(text) !== looks(label) || (endsWithColon(label.text) && !endsWithColon(text.text))
}

/** Whether a text after a control is help in smaller letters than its label is set in. */
function isHelpBehind(text: Line, label: Line, { at }: Standing): boolean {
  return text.at > at && label.at < at && isSurelyHelp(text.text) && sizeOf(text) < sizeOf(label)
}

/**
 * Whether a label has its value already, for a field that says something of its own. What stands below a field may be
 * the label of the text below it, too: a label that has a value wants no field.
 */
export function isAnswered(line: Line, control: Standing, { lines, controls }: Around): boolean {
  if (isAnsweredInRow(line, control, lines, controls)) return true
  const isUnder = boxOf(line).top > (control.box.top + control.box.bottom) / 2
  if (!control.hints.some(Boolean) && !isUnder) return isAnsweredBeside(line, control, lines, controls)
  if (hasOtherName(line, control, lines)) return true
  return hasValue(line, control, lines, controls, holds(groupOf(control, controls), line.el))
}

/** Whether a label and a control are not in the same form, if they are in any; one may be sent by a form elsewhere. */
function isOfOtherForm(line: Line, control: Standing): boolean {
  const { form } = control.el as HTMLInputElement
  const ownForm = membersOf(line.el).closest('form')
  if (form && holds(form, control.el) && !holds(form, line.el)) return true
  return ownForm !== null && !holds(ownForm, control.el)
}

/** Whether a label is a term of a list, and the control is told of another term there, be that an empty one. */
function isOfOtherTerm({ el }: Line, { face }: Standing): boolean {
  const term = membersOf(el).closest('dt')
  const told = membersOf(face).closest('dd')
  if (!term || !told || term.closest('dl') !== told.closest('dl')) return false
  let own = told.previousElementSibling
  while (own?.localName === 'dd') own = own.previousElementSibling
  if (own?.localName !== 'dt') return false
  while (own?.localName === 'dt' && own !== term) own = own.previousElementSibling
  return own !== term
}
