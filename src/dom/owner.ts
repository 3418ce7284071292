import { faceOf } from './face'
import { givenNames, says, stateOf } from './names'
import type { Control, Line } from './outline'
import { boxOf, labelDistance } from './place'
import type { Seen } from './seen'
import { holds, isReachable, isVisible, outer } from './visible'

/** Where on the page to search: places in reading order. */
export interface Stretch {
  from: number
  until: number
}

/** A control as it stands on the page. */
export interface Standing extends Control {
  /** What a person sees of it. */
  face: Element
  box: DOMRect
  /** Its box, with what is one piece with it. */
  reach: DOMRect
  names: string[]
  /** What it says inside while it is empty. */
  hints: (string | null)[]
}

// Lines further away in the reading order than this label other controls, or the page is a maze.
const NEAR = 400
// Help is a sentence, or long; a label is neither.
const SENTENCE = /.{40}|[.!]$/
// Pixels between a field and a prefix that is one piece with it.
const GLUED = 12

/** The controls a person can reach, each once: of a styled wrapper and what it wraps, the inner one. */
export function controlsIn({ controls }: Seen, { from, until }: Stretch): Standing[] {
  return controls.flatMap(({ el, at }) => {
    const face = faceOf(el)
    const box = face.getBoundingClientRect()
    return at > from &&
      at < until &&
      isReachable(face) &&
      !controls.some((inner) => inner.el !== el && holds(el, inner.el))
      ? {
          el,
          at,
          face,
          box,
          reach: box,
          names: givenNames(el).filter((name) => stateOf(name) === 'unknown'),
          hints: [el.getAttribute('placeholder'), el.getAttribute('title')],
        }
      : []
  })
}

/**
 * The controls a label names. One that its author named is believed. Any other belongs to the label nearest to it
 * as the page is laid out, if it is also the control nearest to that label: whatever else stands between the two
 * in the markup, a label never reaches over another label's control, nor over a label nearer to its own.
 * @param controls every control around, for each may be in the way of another
 * @param fits which of them may be meant
 */
export function ownedBy(
  seen: Seen,
  label: RegExp,
  { from, until }: Stretch,
  controls: Standing[],
  fits: (el: Element) => boolean,
): Standing[] {
  const lines = seen.lines.filter(
    (line) =>
      line.at > from &&
      line.at < until &&
      (!line.act || isButton(line)) &&
      // ON and OFF beside a switch name nothing.
      line.nodes.some((node) => stateOf(node.data.trim()) === 'unknown'),
  )
  const owned = controls.filter(({ names }) => names.some((name) => says(label, name)))
  const free = controls.filter(({ names }) => !names.length)
  const wanted = lines.filter(
    (line) =>
      !line.act && says(label, line.text) && isReachable(line.el, boxOf(line)) && !isGiven(line, controls),
  )
  // A prefix is a part of its field: labels stand above either.
  for (const control of wanted[0] ? free : [])
    for (const line of lines)
      if (outer(control.face)?.contains(line.el) && line.at < control.at && isGlued(line, control))
        control.reach = union(control.reach, boxOf(line))
  for (const line of wanted) {
    const mine = controls.filter((control) => isLabelOf(line, control, lines, controls, label))
    const hidden = seen.controls.filter(({ el }) => fits(el))
    const home = homeOf(line, [...new Set([...hidden, ...controls].map(({ el }) => el))])
    const [nearest] = controls
      .filter((one) =>
        home.length === 1 ? one.el === home[0] : (one.names.length && fits(one.el)) || mine.includes(one),
      )
      .map((control) => ({ control, distance: distanceTo(boxOf(line), control) }))
      .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
      .sort((one, other) => one.distance - other.distance)
    const rest = free.filter((control) => mine.includes(control))
    if (nearest && rest.includes(nearest.control))
      owned.push(...rest.filter((control) => control === nearest.control || !control.hints.some(Boolean)))
  }
  for (const control of free)
    if (
      control.hints.some((hint) => hint && says(label, hint)) &&
      !rivals(control, lines, controls, groupOf(control, controls)).some(
        (line) => !line.head && !isGlued(line, control),
      )
    )
      owned.push(control)
  return [...new Set(owned)].filter(({ el }) => fits(el))
}

/**
 * The controls in the smallest box around a line that holds any, hidden ones too: when it is one alone, the line is
 * about no other.
 */
function homeOf(line: Line, controls: Element[]): Element[] {
  for (let box: Element | null = line.el; box; box = outer(box)) {
    const inside = controls.filter((el) => box && holds(box, el))
    if (inside[0]) return inside
  }
  return []
}

/** Whether no other label is nearer to a control than this one. */
function isLabelOf(line: Line, control: Standing, lines: Line[], controls: Standing[], label: RegExp) {
  const distance = distanceTo(boxOf(line), control)
  const { form } = control.el as HTMLInputElement
  const ownForm = line.el.closest('form')
  // A label and its field are in the same form, if they are in any.
  if (distance === Number.POSITIVE_INFINITY || (form && !holds(form, line.el))) return false
  if (ownForm && !holds(ownForm, control.el)) return false
  const group = groupOf(control, controls)
  const inside = holds(group, line.el)
  if (control.hints.some(Boolean) && hasValue(line, control, lines, controls, inside)) return false
  const isFirst = (rival: Line) => holds(group, rival.el) || distanceTo(boxOf(rival), control) === distance
  const nearer = rivals(control, lines, controls, inside ? group : null).filter(
    (rival) =>
      !says(label, rival.text) &&
      // A label in a box that is the control's alone comes before one outside of it, as near as it may be.
      (distanceTo(boxOf(rival), control) < distance || (!inside && isFirst(rival))),
  )
  // One hint may stand between; a second text would be another label or value.
  const isLevel = boxOf(line).bottom > control.box.top
  const apart = inside || isLevel ? nearer.filter((rival) => !isGlued(rival, control)) : nearer
  return apart.length < 2 && apart.every((rival) => inside && isHint(rival, line, control))
}

/**
 * Whether a label has other words for its value: between it and a field, on its level, or in a box with it alone.
 * Then a field that says something inside is likelier named by what it says.
 */
function hasValue(label: Line, { at }: Standing, lines: Line[], controls: Standing[], inside: boolean) {
  const low = Math.min(label.at, at)
  const high = Math.max(label.at, at)
  const { top, bottom } = boxOf(label)
  let bare = label.el
  for (let box = outer(bare); box && !controls.some(({ face }) => box && holds(box, face)); box = outer(box))
    bare = box
  return lines.some((other) => {
    if (other === label || SENTENCE.test(other.text) || !isVisible(other.el)) return false
    if (holds(bare, other.el) && fontSize(other) >= fontSize(label)) return true
    if (other.at < low || other.at > high) return false
    return !inside || (boxOf(other).bottom > top && boxOf(other).top < bottom)
  })
}

/**
 * Whether a text nearer to a field than its label is no label: set smaller, or without the label's colon and looks,
 * it stands between the two.
 */
function isHint(text: Line, label: Line, control: Standing): boolean {
  let both: Element | null = text.el
  while (both && !holds(both, control.face)) both = outer(both)
  return (
    !isButton(text) &&
    both !== null &&
    holds(both, label.el) &&
    (fontSize(text) < fontSize(label) ||
      (label.text.includes(':') && !/:\W*$/.test(text.text) && looks(text) !== looks(label)))
  )
}

/** Whether a text is one piece with a field, as prefixes are: level with it, and touching. */
function isGlued(text: Line, { box }: Standing): boolean {
  const place = boxOf(text)
  const gap = Math.max(box.left - place.right, place.left - box.right)
  return place.bottom > box.top && gap > -6 && gap < GLUED
}

function union(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left)
  return new DOMRect(left, one.top, Math.max(one.right, other.right) - left, one.height)
}

function isButton({ act }: Line): boolean {
  return !!act?.matches('button,input,[role=button]')
}

/** The lines that might label a control: short ones, placed as a label is, and no other control's own. */
function rivals(control: Standing, lines: Line[], controls: Standing[], group: Element | null): Line[] {
  return lines.filter(
    (line) =>
      Math.abs(line.at - control.at) < NEAR &&
      (!group || holds(group, line.el)) &&
      !SENTENCE.test(line.text) &&
      isVisible(line.el) &&
      distanceTo(boxOf(line), control) < Number.POSITIVE_INFINITY &&
      !isGiven(line, controls),
  )
}

/** The largest box around a control that holds no other. */
function groupOf(control: Standing, controls: Standing[]): Element {
  let group = control.face
  for (
    let box = outer(group);
    box && !controls.some((other) => other !== control && box && holds(box, other.face));
    box = outer(box)
  )
    group = box
  return group
}

/** Whether a line is in a label that its author tied to a control. */
function isGiven(line: Line, controls: Standing[]): boolean {
  const owner = line.el.closest('label')?.control
  return controls.some(({ el }) => el === owner)
}

function fontSize({ el }: Line): number {
  return Number.parseFloat(getComputedStyle(el).fontSize)
}

/** The manner a line is written in: labels of one form share it. */
function looks({ el, text }: Line): string {
  const { color, font, textTransform } = getComputedStyle(el)
  return font + color + textTransform + (text === text.toUpperCase())
}

function distanceTo(label: DOMRect, { el, reach }: Standing): number {
  const isText = el.matches('input:not([type=checkbox],[type=radio]),textarea,select')
  const rightToLeft = getComputedStyle(el).direction === 'rtl'
  const before = labelDistance(label, reach, rightToLeft) ?? Number.POSITIVE_INFINITY
  // A switch may stand before its label.
  const after = isText ? null : labelDistance(label, reach, !rightToLeft)
  return after === null || after > 40 ? before : Math.min(before, after)
}
