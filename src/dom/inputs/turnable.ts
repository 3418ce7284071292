import type { SwitchState } from '../../model/forms/fill'

/** A switch as a person uses it: it has a state, and things to press that may turn it. */
export interface Switch {
  /** What shows the switch, for scrolling to it and asking whether it is still there. */
  face: Element
  state(): SwitchState
  /** Whether it shows no certain state, and may be on: then to be turned on is safe, and to be turned back is not. */
  isGuess?(): boolean
  /** Whether none of its choices is chosen: it counts as off, and no press brings that back. */
  isUnset?(): boolean
  /** Whether it is turned on and says OFF: it means the contrary, and is turned back. */
  isContrary?(): boolean
  /** The elements whose click may turn it, the likeliest first. For a select: the option to choose. */
  presses(wanted: SwitchState): HTMLElement[]
  /** Whether each press that turns it on sends the form: none is offered then. */
  isSending?(): boolean
  /** It tells nothing but a word: a press may open a list of words instead of turning it. */
  mayList?: true
  /** The browser itself turns it: it takes a press at any moment, whatever the page is busy with. */
  isNative?: true
}

/** How long a switch may take to turn, in milliseconds: it may ask its server before. */
export const ANSWERS = 1500
/** The answers to two presses are as far apart as the presses were, or as much more. */
export const SLACK = 500
