import { distanceTo, groupOf, homeOf, type Standing, type Stretch, TYPED } from '../inputs/standing'
import { labelsOf, says } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf, isLevel, union } from '../outline/place'
import type { Saying } from '../outline/saying'
import type { Seen } from '../outline/seen'
import { membersOf } from '../seeing/members'
import { stateOf } from '../seeing/states'
import { holds, isReachable, outer } from '../seeing/visible'
import { isNamedAfter, ownedAfter } from './after'
import { hasOwnValue, hasValue, isAnsweredBeside } from './answered'
import { isBelow } from './below'
import { isSurelyHelp } from './besideWords'
import { isMistied, isOther, isSearching, twinsOf } from './doubt'
import { isAnsweredInRow } from './fieldless'
import { isInstead } from './instead'
import { joined, unlinked } from './labelLines'
import { isButton, isChosen, isGlued, isHint, isPrompt, isShort, looks } from './manner'
import { isShared } from './shared'

// Lines further away in the reading order than this label other controls, or the page is a maze.
const NEAR = 400
const WRITTEN = 'textarea,input:not([type=checkbox],[type=radio])'

/**
 * The controls a label names. One that its author named is believed. Any other belongs to the label nearest to it
 * as the page is laid out, if it is also the control nearest to that label: whatever else stands between the two
 * in the markup, a label never reaches over another label's control, nor over a label nearer to its own.
 * @param controls every control around, for each may be in the way of another
 * @param fits which of them may be meant
 */
export function ownedBy(
  seen: Seen,
  label: Saying,
  { from, until }: Stretch,
  controls: Standing[],
  fits: (el: Element) => boolean,
): Standing[] {
  const lines = joined(seen.lines.map(unlinked), label).filter(
    (line) =>
      line.at > from &&
      line.at < until &&
      (!line.act || isButton(line)) &&
      // ON and OFF beside a switch name nothing.
      (line.box
        ? stateOf(line.key) === 'unknown'
        : line.nodes.some((node) => stateOf(node.data.trim()) === 'unknown')),
  )
  const owned = controls.filter(
    (control) =>
      control.names.some((name) => says(label, name)) && !isMistied(control, label, lines, controls),
  )
  const free = controls.filter(({ names, unseen }) => !names.length || (unseen && !owned[0]))
  const wanted = lines.filter(
    (line) =>
      !line.act &&
      says(label, line.text, line.key) &&
      isReachable(line.el, boxOf(line)) &&
      !isGiven(line, controls),
  )
  // A prefix is a part of its field: labels stand above either.
  for (const control of wanted[0] ? free : [])
    for (const line of lines)
      if (isInBox(outer(control.face), line) && line.at < control.at && isGlued(line, control))
        control.reach = union(control.reach, boxOf(line))
  // A box to tick with a name of its own, between a label and its field, is about that field.
  const isAside = ({ el, names }: Standing) => names.length > 0 && !fits(el) && !el.matches(TYPED)
  for (const line of wanted) {
    const hidden = seen.controls.filter(({ el }) => fits(el) || el.matches(TYPED))
    const home = homeOf(line, [...new Set([...hidden, ...controls].map(({ el }) => el))])
    const mine = controls.filter(
      (control) =>
        isLabelOf(line, control, lines, controls, label) &&
        (home.length === 1 || !isBelow(line, control, lines, controls)),
    )
    const [nearest] = controls
      .filter((one) =>
        home.length === 1
          ? one.el === home[0]
          : (one.names.length && fits(one.el)) || (mine.includes(one) && !isAside(one)),
      )
      .map((control) => ({ control, distance: distanceTo(boxOf(line), control) }))
      .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
      .sort((one, other) => one.distance - other.distance)
    const rest = free.filter((control) => mine.includes(control))
    if (!nearest || !rest.includes(nearest.control) || isInstead(line, nearest.control)) continue
    if (isSearching(nearest.control)) continue
    // A box for it alone has something else in it than what is looked for.
    if (home.length === 1 && !fits(nearest.control.el)) continue
    // A field that says something else, after a label that has its value, bars the way to what stands behind it.
    const bars = (control: Standing) =>
      fits(control.el) &&
      distanceTo(boxOf(line), control) < nearest.distance &&
      isAnswered(line, control, lines, controls)
    if (home.length === 1 || !controls.some(bars))
      owned.push(...rest.filter((control) => control === nearest.control || !control.hints.some(Boolean)))
  }
  for (const control of free)
    if (
      control.hints.some((hint) => hint && says(label, hint)) &&
      !rivals(control, lines, controls, groupOf(control, controls)).some(
        (line) => !line.head && !isGlued(line, control) && !holds(control.el, line.el),
      )
    )
      owned.push(control)
  const fitting = [...new Set(owned)].filter(({ el }) => fits(el))
  const [only, other] = fitting
  if (other) return fitting
  if (only)
    return [only, ...twinsOf(only, label, lines, controls, (one) => rivals(one, lines, controls, null))]
  return ownedAfter(wanted, lines, free).flatMap(({ label, own }) =>
    fits(own.el) && !isAnswered(label, own, lines, controls) ? own : [],
  )
}

function isInBox(box: Element | null, { el }: Line): boolean {
  return box !== null && membersOf(box).contains(el)
}

/** Whether no other label is nearer to a control than this one. */
function isLabelOf(line: Line, control: Standing, lines: Line[], controls: Standing[], label: Saying) {
  const distance = distanceTo(boxOf(line), control)
  const { form } = control.el as HTMLInputElement
  const ownForm = membersOf(line.el).closest('form')
  // A label and its field are in the same form, if they are in any; one may be sent by a form elsewhere.
  if (distance === Number.POSITIVE_INFINITY || (form && holds(form, control.el) && !holds(form, line.el)))
    return false
  if (ownForm && !holds(ownForm, control.el)) return false
  const group = groupOf(control, controls)
  const inside = holds(group, line.el)
  if (isAnswered(line, control, lines, controls)) return false
  if (control.el.matches(WRITTEN) && hasOwnValue(line, label)) return false
  if (!inside && isNamedAfter(control, line, lines, controls)) return false
  if (isShared(line, control, lines, controls, label)) return false
  const isFirst = (rival: Line) => holds(group, rival.el) || distanceTo(boxOf(rival), control) === distance
  const nearer = rivals(control, lines, controls, inside ? group : null).filter(
    (rival) =>
      !says(label, rival.text, rival.key) &&
      // A label in a box that is the control's alone comes before one outside of it, as near as it may be.
      (distanceTo(boxOf(rival), control) < distance ||
        (!inside && isFirst(rival)) ||
        isDeeper(rival, line, control)),
  )
  // What is pressed beside the label, in a row with the field, is about either.
  const isPressed = (rival: Line) => inside && isButton(rival) && isLevel(boxOf(rival), boxOf(line))
  // One hint may stand between; a second text would be another label or value.
  const isBeside = boxOf(line).bottom > control.box.top
  const apart = nearer.filter(
    (rival) => !((inside || isBeside) && isGlued(rival, control)) && !isPressed(rival),
  )
  return (
    apart.length < 2 &&
    apart.every((rival) => (inside || holds(line.el, rival.el)) && isHint(rival, line, control))
  )
}

/** Whether of two lines of the same looks, both as near as can be, one lies over the field and the other at its edge. */
function isDeeper(rival: Line, line: Line, { reach }: Standing): boolean {
  const isOver = (box: DOMRect) =>
    Math.min(box.bottom, reach.bottom) - Math.max(box.top, reach.top) > box.height / 2 &&
    box.left < reach.right &&
    box.right > reach.left
  return isOver(boxOf(rival)) && !isOver(boxOf(line)) && looks(rival) === looks(line)
}

/**
 * Whether a label has its value already, for a field that says something of its own. What stands below a field may be
 * the label of the text below it, too: a label that has a value wants no field.
 */
function isAnswered(line: Line, control: Standing, lines: Line[], controls: Standing[]): boolean {
  if (isAnsweredInRow(line, control, lines, controls)) return true
  const isUnder = boxOf(line).top > (control.box.top + control.box.bottom) / 2
  if (!control.hints.some(Boolean) && !isUnder) return isAnsweredBeside(line, control, lines, controls)
  if (isOther(line, control, lines)) return true
  return hasValue(line, control, lines, controls, holds(groupOf(control, controls), line.el))
}

/** The lines that might label a control: short ones, placed as a label is, and no other control's own. */
function rivals(control: Standing, lines: Line[], controls: Standing[], group: Element | null): Line[] {
  return lines.filter(
    (line) =>
      Math.abs(line.at - control.at) < NEAR &&
      (!group || holds(group, line.el)) &&
      // What a button after it says is the button's own word.
      !(isButton(line) && (line.at > control.at || isSurelyHelp(line.text))) &&
      isShort(line) &&
      !isPrompt(line, control) &&
      !isChosen(line, control) &&
      distanceTo(boxOf(line), control) < Number.POSITIVE_INFINITY &&
      !isGiven(line, controls),
  )
}

/** Whether a line is in a label that its author tied to a control. */
function isGiven(line: Line, controls: Standing[]): boolean {
  const label = membersOf(line.el).closest('label')
  const owner = label?.control
  return !!owner && controls.some(({ el }) => el === owner) && labelsOf(owner).includes(label)
}
