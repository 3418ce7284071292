import type { SwitchState } from '../../model/forms/fill'
import { SENTENCE } from '../labels/manner'
import type { Seen } from '../outline/seen'
import { stateDrawn } from '../seeing/logos'
import { membersOf } from '../seeing/members'
import { isDeed, stateOf } from '../seeing/states'
import { holds, outer } from '../seeing/visible'
import { isOn, SELECTABLE } from './choice'

/** Words and pictures that say ON or OFF, and are the state of a switch that has no other. */

/** Whatever tells a state beside such words. */
export const STATE_CONTROLS =
  'input:not([type=hidden]),select,textarea,[role=switch],[role=checkbox],[aria-pressed]'
/** How far out from a word something is looked for that says otherwise. */
const MOST_LEVELS = 3

/** What says ON or OFF: a word, a button, or a picture. A word in a sentence says it of something else. */
export function stated({ lines, signs }: Seen) {
  const words = lines.flatMap(({ at, nodes, el, text, box }) =>
    el instanceof HTMLInputElement
      ? { at, state: stateOf(el.value.trim()), face: el as Element }
      : box && !nodes[0]
        ? { at, state: stateOf(text), face: el as Element }
        : nodes.flatMap(({ data, parentElement: face }) =>
            face && !SENTENCE.test(text) ? { at, state: stateOf(data.trim()), face } : [],
          ),
  )
  const drawn = signs
    .filter(({ el }) => !signs.some((other) => other.el !== el && holds(other.el, el)))
    .map(({ at, el }) => ({ at, state: stateDrawn(el), face: el }))
  return [...words, ...drawn].filter(({ state, face }) => state !== 'unknown' && !doesAsItSays(face))
}

const TELLS = `${SELECTABLE},[aria-haspopup],[aria-expanded],[role=combobox]`

/** Whether a word is what a button does when it is pressed, and the contrary of what is so: *Enable*. */
function doesAsItSays(face: Element): boolean {
  const button = face.closest('button,a,[role=button],[type=button],[type=submit]')
  const words = [
    button?.textContent,
    button?.getAttribute('aria-label'),
    (button as HTMLInputElement | null)?.value,
  ]
  return !!button && !button.closest(TELLS) && words.some((word) => word && isDeed(word))
}

/** Whether a box to tick or a list, hidden beside a word, says otherwise: then the word is not what the switch is. */
export function belies(word: Element, state: SwitchState): boolean {
  for (let box: Element | null = word, level = 0; box && level < MOST_LEVELS; box = outer(box), level++) {
    const [control, other] = membersOf(box).querySelectorAll(STATE_CONTROLS)
    if (!control) continue
    const [chosen] = (control as Partial<HTMLSelectElement>).selectedOptions ?? []
    const own = chosen ? stateOf(chosen.text.trim()) : isOn(control) ? 'on' : 'off'
    return !other && control.matches('select,[type=checkbox]') && own !== state
  }
  return false
}
