import { type Found, isTextField, type TextField } from '../../dom/labels/field'
import { sizeOf } from '../../dom/labels/manner'
import { labelKey } from '../../dom/outline/labelKey'
import { givenNames } from '../../dom/outline/names'
import type { Line } from '../../dom/outline/outline'
import { placeInOrder, type Seen, sights } from '../../dom/outline/seen'
import { largestWithout } from '../../dom/seeing/around'
import { membersOf } from '../../dom/seeing/members'
import { isSetLarger, sizeIn } from '../../dom/seeing/type'
import { holds, isVisible, outer } from '../../dom/seeing/visible'
import { EDIT_TITLE, isOthersTitle, MONITOR_FIELD } from './words'

/** Parts beside or below a monitor's form that are about another thing: a contact, too, has a routing key. */

const PARTS = 'section,aside,form,fieldset,article,[role]'
/** A head or a tab that opened what it is the name of. */
const OPEN = '[aria-expanded=true],[aria-selected=true]'
const LABEL_OR_SENTENCE = /[.:!]\W*$/

/** Whether a field of a monitor's page stands in a part that is headed, or named, as another record's. */
export function isInOthersPart(seen: Seen, el: Element): boolean {
  const titles = sights(seen, EDIT_TITLE).map(({ line }) => line)
  for (let box = outer(el); box && !titles.some((line) => box && holds(box, line.el)); box = outer(box))
    if (
      membersOf(box).matches(PARTS) &&
      givenNames(membersOf(box)).some((name) => isOthersTitle(name.toLowerCase()))
    )
      return true
  const at = placeInOrder(seen, el)
  const from = titles[0]?.at ?? -1
  const before = seen.lines.filter((line) => line.at > from && line.at < at && !titles.includes(line))
  const others = before.filter((line) => isOthersTitle(line.key) && isHead(line, seen))
  return others.some((head) => heads(seen, head, el, at) && !hasMonitors(seen, head, el))
}

/** Of several fields, the monitor's own where each other is in a part of the page that is about another thing. */
export function ownAmong(seen: Seen, found: Found<TextField>): Found<TextField> {
  const own = 'refusal' in found && monitorsOwn(seen, found.among ?? [])
  return own ? { found: own } : found
}

/** The one of several fields that stands with what is a monitor's alone, where all others are in another record's part. */
function monitorsOwn<T extends Element>(seen: Seen, fields: readonly T[]): T | undefined {
  const [own, other] = fields.filter((field) => !isInOthersPart(seen, field))
  // A part that nobody knows may be the monitor's: then it has to be parted from the others by a head.
  const [alone, more] = own && other ? fields.filter((field) => !isHeaded(seen, field)) : [own]
  if (!alone || more) return undefined
  const part = largestWithout(
    alone,
    fields.filter((field) => field !== alone),
  )
  const isMonitors = ({ el, key }: Line) =>
    (MONITOR_FIELD.test(key) || key.search(EDIT_TITLE) >= 0) && holds(part, el)
  return seen.lines.some(isMonitors) ? alone : undefined
}

/** Whether a field stands in a part under a head of its own, in which nothing else is a monitor's. */
function isHeaded(seen: Seen, el: Element): boolean {
  const from = sights(seen, EDIT_TITLE)[0]?.line.at ?? -1
  const at = placeInOrder(seen, el)
  return seen.lines.some(
    (line) =>
      line.at > from &&
      line.at < at &&
      line.key.search(EDIT_TITLE) < 0 &&
      isHead(line, seen) &&
      heads(seen, line, el, at) &&
      !hasMonitors(seen, line, el),
  )
}

/** Whether a line is the head of what follows it: by its markup, or larger or bolder than that, and no field's label. */
export function isHead(line: Line, { lines, controls }: Seen): boolean {
  if (!isVisible(line.el)) return false
  if (line.act) return membersOf(line.act).matches(OPEN)
  if (line.head) return true
  const next = lines.find(({ at }) => at > line.at)
  const field = controls.find(({ at }) => at > line.at)
  if (!next || LABEL_OR_SENTENCE.test(line.text)) return false
  if (field && field.at < next.at && mayLabel(line, field.el)) return false
  return isSetLarger(line.el, next.el)
}

/** Whether a line before a field may be its label: one that its author named, its label after it or in it, has no other. */
export function mayLabel({ key }: Line, field: Element): boolean {
  const names = givenNames(field).map((name) => labelKey(name))
  return !names[0] || names.includes(key)
}

/** The same of one that is none beside smaller labels alone: by its markup, or larger than the text of the page. */
export function isOwnHead(line: Line, seen: Seen): boolean {
  return line.head || (isHead(line, seen) && sizeOf(line) > sizeIn(document.body))
}

/** Whether what stands at a place is still under a head: in its box, with no other head as large between. */
export function heads(seen: Seen, head: Line, el: Element, at: number): boolean {
  const box = boxUnder(seen, head)
  return (
    box !== null &&
    holds(box, el) &&
    !seen.lines.some(
      (line) =>
        line.at > head.at &&
        line.at < at &&
        sizeOf(line) >= sizeOf(head) &&
        holds(boxUnder(seen, line) ?? line.el, el) &&
        isHead(line, seen),
    )
  )
}

/** The smallest box around a line that has a field to type in. */
function boxUnder({ controls }: Seen, { el }: Line): Element | null {
  const fields = controls.filter((control) => isTextField(control.el))
  let box: Element | null = el
  while (box && !fields.some((field) => box && holds(box, field.el))) box = outer(box)
  return box
}

/** Whether a head has other fields of the guide's form below it, with this one: then it is a monitor's name. */
function hasMonitors(seen: Seen, head: Line, el: Element): boolean {
  const own = largestWithout(el, [head.el])
  const isApart = seen.controls.some(
    (control) => control.el !== el && isTextField(control.el) && holds(own, control.el),
  )
  return seen.lines.some(
    (line) =>
      line.at > head.at &&
      MONITOR_FIELD.test(line.key) &&
      (!isApart || holds(own, line.el)) &&
      heads(seen, head, line.el, line.at),
  )
}
