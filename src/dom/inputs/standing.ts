import { isLineReachable } from '../outline/legible'
import { givenNames, nameElements } from '../outline/names'
import { type Control, type Line, outlineOf } from '../outline/outline'
import { labelDistance } from '../outline/place'
import type { Seen } from '../outline/seen'
import { largestWithout } from '../seeing/around'
import { contrastOf } from '../seeing/contrast'
import { membersOf } from '../seeing/members'
import { once } from '../seeing/reading'
import { choiceOf, saysWord, stateOf } from '../seeing/states'
import { holds, isInert, isReachable, isRightToLeft, outer } from '../seeing/visible'
import { faceOf } from './face'

/** Controls that take text. */
export const TEXT_CONTROLS = 'textarea,select,input:not([type=checkbox],[type=radio])'
const LONGEST_NAME = 40

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
  /** Whether its names are for those alone who hear the page: a label that can be seen may say something else. */
  unseen: boolean
  /** What it says inside while it is empty. */
  hints: (string | null)[]
}

/**
 * The controls a person can reach, each once: of a styled wrapper and what it wraps, the inner one; of a hidden control
 * and what stands for it, the hidden one; of two fields in one place, the one that can be typed into.
 */
export function controlsIn(seen: Seen, stretch: Stretch): Standing[] {
  const all = reachableIn(seen, stretch)
  for (const one of all) one.unseen ||= isNamedLikeOthers(one, all)
  return all.filter((one) => !all.some((other) => standsFor(one, other) || isShadeOf(one, other)))
}

/** Whether a field has but a name that is only heard, and others have the same: it tells none of them. */
function isNamedLikeOthers({ el, names }: Standing, all: readonly Standing[]): boolean {
  const isShared = (name: string) => all.some((other) => other.el !== el && other.names.includes(name))
  return !!names[0] && el.matches(TEXT_CONTROLS) && !nameElements(el)[0] && names.every(isShared)
}

/** Whether a control is what is drawn for a hidden one: a list's box, or a label that is drawn as a button. */
function standsFor({ el }: Standing, hidden: Standing): boolean {
  if (el === hidden.el || hidden.face === hidden.el) return false
  return hidden.el.localName === 'select'
    ? holds(hidden.face, el) || holds(el, hidden.face)
    : el.localName === 'label' && (el as HTMLLabelElement).control === hidden.el
}

/** Whether a field lies behind another one and takes nothing: some draw there how the word goes on. */
function isShadeOf({ el, box }: Standing, other: Standing): boolean {
  const isOver =
    Math.abs(box.left - other.box.left) < 2 &&
    Math.abs(box.top - other.box.top) < 2 &&
    Math.abs(box.width - other.box.width) < 4
  return isOver && el !== other.el && takesNothing(el) && !takesNothing(other.el) && other.el.matches('input')
}

function takesNothing(el: Element): boolean {
  return el.matches('input:is([readonly],[disabled]):is([tabindex="-1"],[aria-hidden=true],[disabled])')
}

function reachableIn({ controls, drawn }: Seen, { from, until }: Stretch): Standing[] {
  return controls.flatMap(({ el, at }) => {
    const face = faceOf(el)
    const box = face.getBoundingClientRect()
    const given = [...givenNames(el), ...(drawn?.get(el) ?? [])]
    const names = isContrasted(el, controls) ? [] : withoutChoice(el, given).filter(saysMoreThanState)
    return at > from &&
      at < until &&
      isReachable(face) &&
      !isInert(el) &&
      !controls.some((inner) => inner.el !== el && holds(el, inner.el) && isReachable(faceOf(inner.el)))
      ? {
          el,
          at,
          face,
          box,
          reach: box,
          names,
          unseen: !!names[0] && !el.matches(TEXT_CONTROLS) && !drawn?.has(el) && !labelsSeen(el),
          hints: [el.getAttribute('placeholder'), el.getAttribute('title'), contentName(el)],
        }
      : []
  })
}

/** Whether a control has a label that can be seen and says more than ON and OFF. */
function labelsSeen(el: Element): boolean {
  return nameElements(el).some((label) =>
    outlineOf(label, 200).lines.some((line) => saysMoreThanState(line.text) && isLineReachable(line)),
  )
}

/** What a drawn control says in itself: its name where nothing else names it, unless it is the state it is in. */
function contentName(el: Element): string | null {
  const text = el.matches('[role],[aria-pressed]') ? (el.textContent ?? '').trim() : ''
  const isRadio = el.matches('[role=radio]')
  if (isRadio && choiceOf(outlineOf(el, 200).lines[0]?.text ?? '') !== 'unknown') return null
  return text.length < LONGEST_NAME && saysMoreThanState(text) ? text : null
}

/** Whether one of two radio buttons says that the other is not so: what they say is the state they stand for. */
function isContrasted(el: Element, controls: readonly Control[]): boolean {
  if (!el.matches('[type=radio],[role=radio]')) return false
  const [other, third] = controls.filter((one) => one.el !== el && isSameChoice(one.el, el))
  const others = other && !third ? givenNames(other.el) : []
  return givenNames(el).some((text) => others.some((its) => contrastOf(its, text) !== 'unknown'))
}

/** The names of a radio button but the state that it stands for, be it with a sentence of what that means. */
function withoutChoice(el: Element, given: readonly string[]): readonly string[] {
  if (!el.matches('[type=radio],[role=radio]')) return given
  const states = given.map((name) => name.trim()).filter((name) => choiceOf(name) !== 'unknown')
  const isOf = (state: string, name: string) =>
    `${name} `.startsWith(`${state} `) || given.includes(`${state} ${name}`)
  return given.filter((name) => !states.some((state) => isOf(state, name.trim())))
}

/** What a box to tick says of the very thing that its label asks about. */
const ITSELF =
  /^(?:enabled?|activated?|active|turn(?:ed)? on|switch(?:ed)? on)(?: (?:the|this|integration|service|alerts?|alerting|notifications?))*\W*$/i

/** What a control is, said in place of what it is for. */
const KIND =
  /^\W*(?:(?:text|input|edit) ?(?:field|box|input|area)?|field|toggle(?: switch)?|switch|checkbox)\W*$/i

/** Whether a text says more than the states of a switch: ON and OFF at its two ends are no name, nor a sign beside them. */
export function saysMoreThanState(text: string): boolean {
  if (ITSELF.test(text) || KIND.test(text)) return false
  const words = text.split(/[\s/|]+/).filter(Boolean)
  const isState = (word: string) => stateOf(word) !== 'unknown'
  const hasState = words.some(isState)
  return words.some((word) => !isState(word) && (saysWord(word) || !hasState))
}

/**
 * The controls in the smallest box around a line that holds any, hidden ones too: when it is one alone, the line is
 * about no other.
 */
export function homeOf(line: Line, controls: Element[]): Element[] {
  for (let box: Element | null = line.el; box; box = outer(box)) {
    const inside = controls.filter((el) => box && holds(box, el))
    if (inside[0]) return inside
  }
  return []
}

/** Whether two buttons are of one choice: what stands between its label and one of them stands before all. */
function isSameChoice(one: Element, other: Element): boolean {
  const [first, second] = [one, other] as [HTMLInputElement, HTMLInputElement]
  const group = one.matches('[role=radio]') ? one.closest('[role=radiogroup]') : null
  if (group && other.matches('[role=radio]')) return group === other.closest('[role=radiogroup]')
  return first.type === 'radio' && second.type === 'radio' && first.name !== '' && first.name === second.name
}

/** The largest box around a control that holds no other but those of its choice. */
export function groupOf(control: Standing, controls: Standing[]): Element {
  const others = controls.filter((other) => other !== control && !isSameChoice(other.el, control.el))
  return largestWithout(
    control.face,
    others.map(({ face }) => face),
  )
}

/** The box around a control that has words in it: its labels stand as that is written, whatever is typed in the field. */
const rowOf = once((el: Element): Element => {
  let row = outer(el)
  while (row && !membersOf(row).textContent?.trim()) row = outer(row)
  return row ?? el
})

/** How far a label stands from a control; infinite where no label of it would be looked for. */
export function distanceTo(label: DOMRect, { el, reach }: Standing): number {
  const isText = el.matches('input:not([type=checkbox],[type=radio]),textarea,select')
  const rightToLeft = isRightToLeft(rowOf(el))
  const before = labelDistance(label, reach, rightToLeft) ?? Number.POSITIVE_INFINITY
  // A switch may stand before its label.
  const after = isText ? null : labelDistance(label, reach, !rightToLeft)
  return after === null || after > 40 ? before : Math.min(before, after)
}
