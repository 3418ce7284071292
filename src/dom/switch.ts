import type { SwitchState } from '../model/fill'
import { hitIn, isPillSized } from './face'
import { type Found, isTextField } from './field'
import { givenNames, stateOf } from './names'
import type { Line } from './outline'
import { ownedBy } from './owner'
import type { Seen } from './seen'
import { controlsIn, type Standing, type Stretch } from './standing'
import { holds, isReachable, outer } from './visible'

/** A switch as a person uses it: it has a state, and things to press that may turn it. */
export interface Switch {
  /** What shows the switch, for scrolling to it and asking whether it is still there. */
  face: Element
  state(): SwitchState
  /** The elements whose click may turn it, the likeliest first. For a select: the option to choose. */
  presses(wanted: SwitchState): HTMLElement[]
}

/**
 * The switch a label names: a checkbox (also behind a styled label or a plug-in), `role=switch`, a pressed button,
 * a select, a pair of radio or pressed buttons, or a pill that only shows ON or OFF.
 */
export function switchFor(seen: Seen, label: RegExp, stretch: Stretch): Found<Switch> {
  const controls = controlsIn(seen, stretch)
  const toggles = ownedBy(seen, label, stretch, controls, isToggle)
  const found = toggles[0]
    ? switchesOf(toggles, controls, seen.lines)
    : pillsOf(seen, label, stretch, controls)
  return found[0] && !found[1] ? { found: found[0] } : { refusal: found[0] ? 'many' : 'none' }
}

function isToggle(el: Element): boolean {
  return !isTextField(el) && el.localName !== 'iframe'
}

function switchesOf(toggles: Standing[], controls: Standing[], lines: Line[]): Switch[] {
  const [first] = toggles
  // Radio buttons come in groups; two pressed buttons that say ON and OFF are such a group, too.
  if (first && isChoice(first.el)) {
    let group = first.face
    const choices = () => controls.filter(({ el, face }) => isChoice(el) && holds(group, face))
    for (let box = outer(group); box && !choices()[1]; box = outer(box)) group = box
    const all = choices()
    if (all[1] && toggles.every((one) => all.includes(one))) return [choiceSwitch(all, lines)]
  }
  return toggles.map(({ el, face }) =>
    el.localName === 'select' ? selectSwitch(el as HTMLSelectElement) : stateSwitch(el, face),
  )
}

function isChoice(el: Element): boolean {
  return (
    (el as HTMLInputElement).type === 'radio' ||
    el.getAttribute('role') === 'radio' ||
    (el.hasAttribute('aria-pressed') && stateOf((el.textContent ?? '').trim()) !== 'unknown')
  )
}

const TOLD = ['aria-checked', 'aria-pressed', 'aria-selected']
const SELECTABLE = TOLD.map((name) => `[${name}]`).join()

/** Whether a control is on, by its own state; undefined when it has none. */
export function isOn(el: Element): boolean | undefined {
  const told = TOLD.map((name) => el.getAttribute(name)).find((value) => value)
  return el.matches('[type=checkbox],[type=radio]')
    ? (el as HTMLInputElement).checked
    : told
      ? told === 'true'
      : undefined
}

/** What opens a list when it is pressed: it may say OFF, and no press on it alone says ON. */
const OPENS = '[role=combobox],[aria-haspopup]:not([aria-haspopup=false])'

/** The state of a switch that says it in words; `unknown` for an OFF that no press can turn. */
function saidState(el: Element, face: Element): SwitchState {
  const state = shownState(face)
  return state === 'off' && el.closest(OPENS) ? 'unknown' : state
}

function stateSwitch(el: Element, face: Element): Switch {
  // Of a wrapper that tells a state and the hidden input in it, pages may forget to turn either.
  const wrapper = el.parentElement?.closest('[role=switch][aria-checked],[role=checkbox][aria-checked]')
  return {
    face,
    state() {
      const on = (wrapper && !isReachable(el) && isOn(wrapper)) || isOn(el)
      return on === undefined ? saidState(el, el) : on ? 'on' : 'off'
    },
    presses: () => [hitIn(face), el as HTMLElement],
  }
}

function selectSwitch(face: HTMLSelectElement): Switch {
  return {
    face,
    state: () => stateOf(face.selectedOptions[0]?.text.trim() ?? ''),
    presses: (wanted) => [...face.options].filter((option) => stateOf(option.text.trim()) === wanted),
  }
}

function choiceSwitch(choices: Standing[], lines: Line[]): Switch {
  const meaning = ({ el, at }: Standing): SwitchState => {
    const after = lines.find((line) => line.at > at)?.text ?? ''
    const names = [...givenNames(el), el.textContent ?? '', after]
    return names.map((name) => stateOf(name.trim())).find((state) => state !== 'unknown') ?? 'unknown'
  }
  return {
    face: (choices[0] as Standing).face,
    state() {
      const chosen = choices.find(({ el }) => isOn(el))
      return chosen ? meaning(chosen) : 'off'
    },
    presses: (wanted) =>
      choices
        .filter((one) => meaning(one) === wanted)
        .flatMap(({ el, face }) => [hitIn(face), el as HTMLElement]),
  }
}

/** The pills a label names that have no state but their text: what one shows is what it is. */
function pillsOf(seen: Seen, label: RegExp, stretch: Stretch, controls: Standing[]): Switch[] {
  const pills = seen.lines
    .flatMap(({ at, nodes }) => nodes.map((node) => ({ at, node, face: node.parentElement as Element })))
    .filter(
      ({ at, node, face }) =>
        at > stretch.from &&
        at < stretch.until &&
        stateOf(node.data.trim()) !== 'unknown' &&
        isReachable(face),
    )
    .map(({ at, face }) => {
      const el = face
      // ON and OFF may stand side by side in the pill with one of them clipped away: its face holds both.
      for (
        let around = outer(el);
        around && isPillSized(around) && saysState(around, seen);
        around = outer(around)
      )
        face = around
      const box = face.getBoundingClientRect()
      return { el, at, face, box, reach: box, names: [], hints: [] }
    })
  const owned = ownedBy(seen, label, stretch, [...controls, ...pills], (el) =>
    pills.some((pill) => pill.el === el),
  )
  // Two of which one tells that it is selected are a choice, not two switches.
  const choices = owned.map((pill) => ({ ...pill, el: pill.el.closest(SELECTABLE) ?? pill.el }))
  if (choices.length === 2 && choices.filter(({ el }) => isOn(el)).length === 1)
    return [choiceSwitch(choices, seen.lines)]
  return owned.map(({ el, face }) => {
    // What shows ON may be another element than what shows OFF, or a new one.
    const around = [face, outer(face), outer(outer(face) ?? face)].filter((box) => box !== null)
    const state = () => saidState(el, around.find((box) => box.isConnected && isReachable(box)) ?? face)
    // A press may have opened a list: of the words in the pill's own box, the one that is wanted is next.
    const presses = (wanted: SwitchState) => [hitIn(el), offered(face, seen, wanted) ?? hitIn(face)]
    return { face, state, presses }
  })
}

/** The one word for a state to be seen in a pill, or in the box around it when that says nothing else. */
function offered(face: Element, seen: Seen, wanted: SwitchState): HTMLElement | undefined {
  const box = outer(face)
  const words = [...(box && saysState(box, seen) ? box : face).querySelectorAll<HTMLElement>('*')].filter(
    (el) => !el.firstElementChild && isReachable(el) && stateOf((el.textContent ?? '').trim()) === wanted,
  )
  return words[1] ? undefined : words[0]
}

/** Whether a box holds no words but ON and OFF. */
function saysState(box: Element, { lines }: Seen): boolean {
  return lines
    .filter(({ el }) => holds(box, el))
    .every(({ nodes }) => nodes.every(({ data }) => !data.trim() || stateOf(data.trim()) !== 'unknown'))
}

/** The state told by the one ON or OFF that can be seen; `unknown` when both or neither can. */
function shownState(face: Element): SwitchState {
  const states = [face, ...face.querySelectorAll('*')]
    .filter((el) => !el.firstElementChild && isReachable(el))
    .map((el) => stateOf((el.textContent ?? '').trim()))
  return states.includes('on') === states.includes('off') ? 'unknown' : states.includes('on') ? 'on' : 'off'
}
