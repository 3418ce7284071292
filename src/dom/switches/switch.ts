import type { SwitchState } from '../../model/forms/fill'
import { hitIn, isPillSized, pressedFor } from '../inputs/face'
import { sendsAway, sendsForm } from '../inputs/sending'
import { controlsIn, type Standing, type Stretch, saysMoreThanState } from '../inputs/standing'
import type { Switch } from '../inputs/turnable'
import { type Found, openerFor, type TextField } from '../labels/field'
import { ownedBy } from '../labels/owner'
import { givenNames, says } from '../outline/names'
import type { Line } from '../outline/outline'
import type { Saying } from '../outline/saying'
import type { Seen } from '../outline/seen'
import { membersOf } from '../seeing/members'
import { closestOutwards } from '../seeing/outer'
import { shownState, shownText } from '../seeing/shown'
import { choiceOf, stateOf } from '../seeing/states'
import { holds, isReachable, outer } from '../seeing/visible'
import { choiceSwitch, choicesAround, isChoice, isNative, isOn, meaningIn, SELECTABLE } from './choice'
import { isTickedForOff, meansOff, saysOff, turnsOff } from './contrary'
import { listSwitch } from './list'
import { areBeside, pairSwitch } from './pair'
import { isTwoEnded, slideSwitch } from './slide'
import { belies, STATE_CONTROLS, stated } from './stated'
import { toldSwitches } from './told'

/** Inputs that take text, if any. */
const TYPED =
  'textarea,input:not([type=checkbox],[type=radio],[type=range],[type=button],[type=image],[type=submit])'
/** Fields that say themselves that words come in a list with them. */
const LISTS = '[aria-haspopup=listbox],[aria-autocomplete=list]'
/** What opens a list from which one is chosen, and may say *Select…* as long as nothing is. */
const OPENER = '[aria-haspopup=listbox]'
/** How far around a list's field the word it shows is looked for. */
const MOST_LEVELS = 3

/**
 * The switch a label names: a checkbox (also behind a styled label or a plug-in), `role=switch`, a pressed button,
 * a select, a pair of radio or pressed buttons, or a pill that only shows ON or OFF.
 */
export function switchFor(seen: Seen, label: Saying, stretch: Stretch): Found<Switch> {
  const controls = controlsIn(seen, stretch)
  const toggles = ownedBy(seen, label, stretch, controls, (el) => isToggle(el) && !isFilter(el, label))
  const told = toggles[0]
    ? switchesOf(toggles, controls, seen.lines)
    : toldSwitches(seen, label, stretch, controls)
  const found = told[0] ? told : pillsOf(seen, label, stretch, controls)
  const opener = found[0] ? null : openerFor(seen, label, stretch, controls, OPENER)
  const [only, other] = opener ? [wordSwitch(opener, opener)] : found
  if (!only || other) return { refusal: only ? 'many' : 'none' }
  const presses = (wanted: SwitchState) => only.presses(wanted).filter((el) => !sendsAway(el))
  const isSending = () => !presses('on')[0] && only.presses('on').some(sendsForm)
  return { found: { ...only, presses, isSending } }
}

function isToggle(el: Element): boolean {
  if (el.matches(TYPED)) return boxAround(el as TextField) !== null
  return el.localName !== 'iframe'
}

/** Whether a list that says a label has no state to choose: something is filtered with it. */
function isFilter(el: Element, label: Saying): boolean {
  const [first, ...others] = (el as Partial<HTMLSelectElement>).options ?? []
  return !!first && says(label, first.text) && !others.some(({ text }) => choiceOf(text.trim()) !== 'unknown')
}

/** What shows the chosen word of a list whose field takes no text of its own: the field, or a box with it alone. */
function boxAround(el: TextField): Element | null {
  const isList = el.closest('[role=combobox]') !== null || el.matches(LISTS)
  if ((el.readOnly || isList) && stateOf(el.value.trim()) !== 'unknown') return el
  if (!isList || el.value) return null
  for (let box = outer(el), level = 0; box && level < MOST_LEVELS; box = outer(box), level++) {
    if (membersOf(box).querySelectorAll(STATE_CONTROLS).length > 1) return null
    if (shownState(box) !== 'unknown') return box
  }
  return null
}

function switchesOf(toggles: Standing[], controls: Standing[], lines: Line[]): Switch[] {
  const [first] = toggles
  const group = first && isChoice(first.el) ? choicesAround(first, controls, lines) : []
  if (group[1] && toggles.every((one) => group.includes(one)))
    return [choiceSwitch(group, meaningIn(group, lines))]
  return toggles.map(({ el, face }) =>
    el.localName === 'select'
      ? listSwitch(el as HTMLSelectElement, face)
      : isTwoEnded(el)
        ? slideSwitch(el, lines)
        : stateSwitch(el, (el.matches(TYPED) && boxAround(el as TextField)) || face),
  )
}

const WRAPPER = '[role=switch][aria-checked],[role=checkbox][aria-checked]'
function stateSwitch(el: Element, face: Element): Switch {
  if (isOn(el) === undefined) return wordSwitch(el, face)
  // Of a wrapper that tells a state and the hidden input in it, pages may forget to turn either.
  // It may be the host of the tree that the input stands in.
  const wrapper = closestOutwards(outer(el), WRAPPER)
  return {
    face,
    ...(isNative(el) ? { isNative: true } : {}),
    state() {
      const on = (wrapper && !isReachable(el) && isOn(wrapper)) || isOn(el)
      if (turnsOff(el, face)) return 'unknown'
      if (isTickedForOff(el, face) && !(on && !saysOff(el, face))) return on ? 'off' : 'on'
      if (on && (isPressedOff(el) || saysOff(el, face))) return 'unknown'
      return on ? 'on' : 'off'
    },
    isContrary: () => isOn(el) === true && meansOff(face),
    presses: () => (turnsOff(el, face) ? [] : [hitIn(pressedFor(el, face), el), el as HTMLElement]),
  }
}

/** Whether a button is told as pressed and says OFF: whether that is what is chosen, nobody can tell. */
function isPressedOff(el: Element): boolean {
  return el.matches('[aria-pressed]') && stateOf(shownText(el)) === 'off'
}

/** What tells whether a word is selected: around it, or in the shadow root of the element that holds it. */
function selectableOf(word: Element): Element | null {
  return membersOf(word).shadowRoot?.querySelector(SELECTABLE) ?? closestOutwards(word, SELECTABLE)
}

/** A switch that has no state but the word it shows. */
function wordSwitch(el: Element, face: Element): Switch {
  // What shows ON may be another element than what shows OFF, or a new one.
  const boxes = [face, outer(face), outer(outer(face) ?? face)].filter((box) => box !== null)
  return {
    face,
    state() {
      const on = isOn(el)
      if (on !== undefined) return on ? 'on' : 'off'
      const drawn = boxes.find((one) => membersOf(one).isConnected && isReachable(one)) ?? face
      // A field may show its word as its value, or be emptied with the word beside it.
      const box = (membersOf(drawn).matches(TYPED) && boxAround(drawn as TextField)) || drawn
      return membersOf(box).matches(TYPED) ? stateOf((box as TextField).value.trim()) : shownState(box)
    },
    presses: () => [...new Set([hitIn(el), hitIn(face)])],
    mayList: true,
  }
}

/** The pills a label names that have no state but their text: what one shows is what it is. */
function pillsOf(seen: Seen, label: Saying, stretch: Stretch, controls: Standing[]): Switch[] {
  const pills = stated(seen)
    .filter(
      ({ at, state, face }) =>
        at > stretch.from && at < stretch.until && isReachable(face) && !belies(face, state),
    )
    .map(({ at, state, face }) => {
      const el = face
      // ON and OFF may stand side by side in the pill with one of them clipped away: its face holds both.
      for (let box = outer(el); box && isPillSized(box) && saysState(box, seen); box = outer(box)) face = box
      const box = face.getBoundingClientRect()
      return { el, at, state, face, box, reach: box, names: namesOf(el), unseen: false, hints: [] }
    })
  const owned = ownedBy(seen, label, stretch, [...controls, ...pills], (el) =>
    pills.some((pill) => pill.el === el),
  )
  // A label may be too short to stand over both words; what is chosen of two is not told by one of them.
  const [alone] = owned
  const beside = alone && !owned[1] && pills.find((other) => areBeside(alone.el, other.el, controls))
  if (beside) owned.push(beside)
  // Two of which one tells that it is selected are a choice, not two switches.
  const choices = owned.map((pill) => ({ ...pill, el: selectableOf(pill.el) ?? pill.el }))
  if (choices.length === 2 && choices.filter(({ el }) => isOn(el)).length === 1)
    return [choiceSwitch(choices, ({ at }) => pills.find((pill) => pill.at === at)?.state ?? 'unknown')]
  const [one, other] = owned
  const pair = one && other && !owned[2] ? pairSwitch(one.el, other.el) : null
  if (pair) return [pair]
  // The word of one of several radio buttons is a choice, chosen or not.
  return owned
    .filter(({ el }) => !closestOutwards(el, '[role=radio]'))
    .map(({ el, face }) => wordSwitch(el, face))
}

/** The names of the button a word stands in, or is the value of. */
function namesOf(el: Element): string[] {
  const button = el.closest('button,input,[aria-haspopup]')
  return button ? givenNames(button).filter(saysMoreThanState) : []
}

/** Whether a box holds no words but ON and OFF. */
function saysState(box: Element, { lines }: Seen): boolean {
  return lines
    .filter(({ el }) => holds(box, el))
    .every(({ nodes }) => nodes.every(({ data }) => !data.trim() || stateOf(data.trim()) !== 'unknown'))
}
