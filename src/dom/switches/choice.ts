import type { SwitchState } from '../../model/forms/fill'
import { hitIn } from '../inputs/face'
import type { Standing } from '../inputs/standing'
import type { Switch } from '../inputs/turnable'
import { givenNames } from '../outline/names'
import type { Line } from '../outline/outline'
import { contrastOf } from '../seeing/contrast'
import { choiceOf, stateOf } from '../seeing/states'
import { holds, outer } from '../seeing/visible'

/** Controls that tell themselves whether they are on, and groups of them of which one is chosen. */

const TOLD = ['aria-checked', 'aria-pressed', 'aria-selected']
/** What tells that it is one of which some are selected. */
export const SELECTABLE = TOLD.map((name) => `[${name}]`).join()

/** Whether a control is on, by its own state; undefined when it has none. */
export function isOn(el: Element): boolean | undefined {
  const told = TOLD.map((name) => el.getAttribute(name)).find((value) => value)
  return el.matches('[type=checkbox],[type=radio]')
    ? (el as HTMLInputElement).checked
    : told
      ? told === 'true'
      : undefined
}

/** Whether the browser itself turns a control that is pressed. */
export function isNative(el: Element): boolean {
  return el.matches('input[type=checkbox],input[type=radio]')
}

/** Whether a control is one of a group of which one is chosen. */
export function isChoice(el: Element): boolean {
  return (
    (el as HTMLInputElement).type === 'radio' ||
    el.getAttribute('role') === 'radio' ||
    (el.hasAttribute('aria-pressed') &&
      (el.textContent ?? '').split(/\s+/).some((word) => stateOf(word) !== 'unknown'))
  )
}

/**
 * The choices in one box with the first of them: radio buttons come in groups, and two pressed buttons that say ON and
 * OFF are such a group, too. A button may have a hidden twin beside it, which is no other choice.
 */
export function choicesAround({ face }: Standing, controls: Standing[], lines: Line[]): Standing[] {
  let choices: Standing[] = []
  for (let box = outer(face); box; box = outer(box)) {
    const inside = controls.filter((one) => holds(box as Element, one.face))
    if (choices[1] && !inside.every(({ el }) => isChoice(el))) break
    choices = inside.filter(({ el }) => isChoice(el))
    if (new Set(choices.map(meaningIn(choices, lines))).size > 1) break
  }
  return choices
}

/** What each of some choices stands for: by its name, its own text, or the text beside it. */
export function meaningIn(choices: Standing[], lines: Line[]): (one: Standing) => SwitchState {
  const [first, last] = [choices[0]?.at ?? 0, choices.at(-1)?.at ?? 0]
  const isState = (line: Line | undefined) => choiceOf(line?.text.trim() ?? '') !== 'unknown'
  // ON and OFF may stand before their buttons.
  const wordsLead =
    isState(lines.findLast(({ at }) => at < first)) && !isState(lines.find(({ at }) => at > last))
  const before = (at: number) => choices.findLast((one) => one.at < at)?.at ?? 0
  const textsOf = ({ el, at }: Standing) => {
    const beside = wordsLead
      ? lines.findLast((line) => line.at < at && line.at > before(at))
      : lines.find((line) => line.at > at)
    const after = beside?.text ?? ''
    return [...givenNames(el), el.textContent ?? '', after]
  }
  const isKnown = (state: SwitchState) => state !== 'unknown'
  return (one) => {
    const texts = textsOf(one)
    const other = choices.length === 2 && choices.find((another) => another !== one)
    const contrasts = () =>
      other ? textsOf(other).flatMap((its) => texts.map((text) => contrastOf(its, text))) : []
    return texts.map(choiceOf).find(isKnown) ?? contrasts().find(isKnown) ?? 'unknown'
  }
}

/**
 * The switch that a group of choices makes up.
 * @param meaning what each of them stands for
 */
export function choiceSwitch(choices: Standing[], meaning: (one: Standing) => SwitchState): Switch {
  return {
    face: (choices[0] as Standing).face,
    ...(choices.every(({ el }) => isNative(el)) ? { isNative: true } : {}),
    state() {
      const chosen = choices.find(({ el }) => isOn(el))
      return chosen ? meaning(chosen) : 'off'
    },
    isUnset: () => !choices.some(({ el }) => isOn(el)),
    presses: (wanted) =>
      choices
        .filter((one) => meaning(one) === wanted)
        .flatMap(({ el, face }) => [hitIn(face, el), el as HTMLElement]),
  }
}
