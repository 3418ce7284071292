import type { SwitchState } from '../../model/forms/fill'
import { hitIn } from '../inputs/face'
import type { Switch } from '../inputs/turnable'
import { contrastOf } from '../seeing/contrast'
import { shownState, stateWordsIn } from '../seeing/shown'
import { choiceOf, headOf, stateOf } from '../seeing/states'
import { isReachable } from '../seeing/visible'

/**
 * A list, or one hidden behind what a plug-in draws. Not every plug-in hears when its list is set, and some leave
 * nothing in it but what is chosen: a person presses what is drawn. On is what both say.
 */
export function listSwitch(select: HTMLSelectElement, face: Element): Switch {
  const plain = selectSwitch(select)
  if (face === select) return plain
  return {
    face,
    state() {
      const state = plain.state()
      const shown = shownState(face)
      return shown === 'unknown' || shown === state ? state : 'unknown'
    },
    presses: (wanted) => [hitIn(wordIn(face)), ...plain.presses(wanted)],
    mayList: true,
  }
}

/** A person can choose no option that is disabled, nor one of a group that is. */
const isOffered = (option: HTMLOptionElement) => !option.matches(':disabled, :disabled > *')

/** What shows the chosen word in a box that may be wider than what takes a press. */
function wordIn(face: Element): Element {
  return stateWordsIn(face).find(({ el }) => isReachable(el))?.el ?? face
}

/** A select that stands at something else, such as "Choose…", is not on; what it stood at is what Undo brings back. */
function selectSwitch(face: HTMLSelectElement): Switch {
  // Nothing but such words, and maybe a first one that asks to choose.
  const choices = [...face.options].filter(({ value, disabled }) => value && !disabled)
  const isChoice = choices.every(({ text }) => choiceOf(text) !== 'unknown')
  const said = (option: HTMLOptionElement) => {
    const other = choices.length === 2 && choices.find((one) => one !== option)
    const state = isChoice ? choiceOf(option.text) : stateOf(headOf(option.text))
    return state === 'unknown' && other && choices.includes(option)
      ? contrastOf(other.text, option.text)
      : state
  }
  const saying = (state: SwitchState) => [...face.options].filter((option) => said(option) === state)
  const [before] = face.selectedOptions
  const isPlain = saying('on').length === 1
  return {
    face,
    isNative: true,
    state() {
      const [chosen] = face.selectedOptions
      const state = chosen ? said(chosen) : 'unknown'
      return state === 'unknown' && isPlain ? 'off' : state
    },
    presses: (wanted) =>
      (wanted === 'off' && before && said(before) !== 'on' ? [before] : saying(wanted)).filter(isOffered),
  }
}
