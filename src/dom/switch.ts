import type { SwitchState } from '../model/fill'
import type { Found, Stretch } from './field'
import { givenNames, isTextField, says } from './field'
import type { Line } from './outline'
import type { Seen } from './seen'
import { holds, isReachable, isVisible, outer } from './visible'

/** A switch as a person uses it: it has a state, and things to press that may turn it. */
export interface Switch {
  /** What shows the switch, for scrolling to it and asking whether it is still there. */
  face: Element
  state(): SwitchState
  /** The elements whose click may turn it, the likeliest first. For a select: the option to choose. */
  presses(wanted: SwitchState): HTMLElement[]
}

const ON = /^(on|enabled?|active|yes)$/i
const OFF = /^(off|disabled?|inactive|no)$/i

const stateOf = (text: string): SwitchState => (ON.test(text) ? 'on' : OFF.test(text) ? 'off' : 'unknown')

/**
 * The switch a label names: a checkbox (also behind a styled label or a plug-in), `role=switch`, a pressed button,
 * a select, a pair of radio buttons, or a pill that only shows ON or OFF.
 */
export function switchFor(seen: Seen, label: RegExp, { from, until }: Stretch): Found<Switch> {
  const within = ({ at }: { at: number }) => at > from && at < until
  const toggles = seen.controls.filter((control) => within(control) && !isTextField(control.el))
  const named = toggles.filter(({ el }) => givenNames(el).some((name) => says(label, name)))
  const found = named.length
    ? switchesOf(
        named.map(({ el }) => el),
        [],
      )
    : seen.lines
        .filter((line) => within(line) && says(label, line.text) && isVisible(line.el))
        .flatMap((line) => {
          const end = regionEnd(seen, line, until)
          const inRegion = ({ at }: { at: number }) => at > line.at && at < end
          return switchesOf(
            toggles.filter(inRegion).map(({ el }) => el),
            seen.lines.filter(inRegion),
          )
        })
  return found[0] && !found[1] ? { found: found[0] } : { refusal: found[0] ? 'many' : 'none' }
}

/** Where what belongs to a switch's label ends: at the next label, heading, field or button. */
function regionEnd({ controls, lines }: Seen, label: Line, until: number): number {
  const ends = controls.filter(({ el }) => isTextField(el) && isReachable(el)).map(({ at }) => at)
  for (const { act, at, el, head, key, text } of lines)
    if (
      (head ||
        /:\W*$/.test(text) ||
        (act && stateOf(key) === 'unknown' && !controls.some((one) => holds(one.el, el)))) &&
      isVisible(el)
    )
      ends.push(at)
  return Math.min(until, ...ends.filter((at) => at > label.at))
}

function switchesOf(controls: Element[], lines: Line[]): Switch[] {
  const radios = controls.filter((el) => isKind(el, 'radio'))
  // A styled wrapper with a role and the checkbox inside it are one switch; the checkbox knows its state best.
  const found = controls
    .filter((el) => !radios.includes(el) && !controls.some((inner) => inner !== el && holds(el, inner)))
    .map((el) => (el.localName === 'select' ? selectSwitch(el as HTMLSelectElement) : stateSwitch(el)))
  if (radios[0]) found.push(radioSwitch(radios, lines))
  const pill = lines.find(({ el, key }) => stateOf(key) !== 'unknown' && isVisible(el))
  if (!found[0] && pill) found.push(pillSwitch(pill, lines))
  return found.filter(({ face }) => isReachable(face))
}

function isKind(el: Element, kind: string): boolean {
  return (el as HTMLInputElement).type === kind || el.getAttribute('role') === kind
}

/** Whether a control is on, by its own state; undefined when it has none. */
export function isOn(el: Element): boolean | undefined {
  const told = el.getAttribute('aria-checked') ?? el.getAttribute('aria-pressed')
  return el.localName === 'input' ? (el as HTMLInputElement).checked : told ? told === 'true' : undefined
}

function stateSwitch(el: Element): Switch {
  const face = faceOf(el)
  return {
    face,
    state() {
      const on = isOn(el)
      return on === undefined ? shownState(el) : on ? 'on' : 'off'
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

function radioSwitch(radios: Element[], lines: Line[]): Switch {
  const meaning = (el: Element): SwitchState => {
    const names = [
      ...givenNames(el),
      ...lines.filter((line) => holds(outer(el) ?? el, line.el)).map(({ text }) => text),
    ]
    return names.map((name) => stateOf(name.trim())).find((state) => state !== 'unknown') ?? 'unknown'
  }
  return {
    face: faceOf(radios.find((el) => isReachable(faceOf(el))) ?? (radios[0] as Element)),
    state() {
      const chosen = radios.find(isOn)
      return chosen ? meaning(chosen) : 'off'
    },
    presses: (wanted) =>
      radios.filter((el) => meaning(el) === wanted).flatMap((el) => [hitIn(faceOf(el)), el as HTMLElement]),
  }
}

/** A pill without any state but its text: what it shows is what it is. */
function pillSwitch(shown: Line, lines: Line[]): Switch {
  let face = shown.el
  // ON and OFF may stand side by side in the pill with one of them clipped away: its face holds both.
  for (const { el, key } of lines)
    if (stateOf(key) !== 'unknown') while (!holds(face, el)) face = outer(face) as Element
  return { face, state: () => shownState(face), presses: () => [hitIn(face)] }
}

/** The state told by the one ON or OFF that can be seen; `unknown` when both or neither can. */
function shownState(face: Element): SwitchState {
  const states = [face, ...face.querySelectorAll('*')]
    .filter((el) => !el.firstElementChild && isReachable(el) && isUnclipped(el))
    .map((el) => stateOf((el.textContent ?? '').trim()))
  return states.includes('on') === states.includes('off') ? 'unknown' : states.includes('on') ? 'on' : 'off'
}

/** Whether an element's middle lies inside every box around it that cuts off what overflows. */
function isUnclipped(el: Element): boolean {
  const box = el.getBoundingClientRect()
  const x = box.left + box.width / 2
  const y = box.top + box.height / 2
  for (let around = outer(el), level = 0; around && level < 5; around = outer(around), level++) {
    if (getComputedStyle(around).overflow === 'visible') continue
    const cut = around.getBoundingClientRect()
    if (x < cut.left || x > cut.right || y < cut.top || y > cut.bottom) return false
  }
  return true
}

/** What a person sees of a control whose own box may be hidden: itself, its label, a small box around or beside it. */
function faceOf(el: Element): Element {
  if (isReachable(el)) return el
  const labels: Element[] = [...((el as HTMLInputElement).labels ?? [])]
  const around: Element[] = []
  for (let box = outer(el); box && around.length < 3; box = outer(box))
    if (box.querySelectorAll('input,select,textarea').length === 1) around.push(box)
  return (
    labels.find((label) => isReachable(label) && holds(label, el)) ??
    [...around, el.nextElementSibling].find((box) => box && isPillSized(box)) ??
    labels.find(isReachable) ??
    el
  )
}

function isPillSized(el: Element): boolean {
  const box = el.getBoundingClientRect()
  return isReachable(el) && box.width <= 240 && box.height <= 70
}

/** The innermost element a finger on the middle of `face` would touch; `face` itself when that cannot be told. */
function hitIn(face: Element): HTMLElement {
  const box = face.getBoundingClientRect()
  const root = face.getRootNode() as Document | ShadowRoot
  const hits = root.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2)
  return (hits.find((el) => holds(face, el)) ?? face) as HTMLElement
}
