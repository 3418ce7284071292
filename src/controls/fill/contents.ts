import type { Field } from '../../dom/labels/field'
import { type Chosen, holdsText, isList, optionOf } from '../../dom/writing/lists'
import type { SwitchState } from '../../model/forms/fill'

/** What a form is to hold. */
export interface Contents {
  text: string
  /** What was chosen in its list, which counts more than what that says. */
  chosen?: Chosen | undefined
  /** `unknown` where STATUS is left as it is. */
  status: SwitchState
}

/** The option that is meant for itself, and not for what it says. */
export function optionMeant(field: Field, { chosen }: Contents): HTMLOptionElement | null {
  return chosen ? optionOf(field, chosen) : null
}

/** Whether the field of a form holds what it is to: of a list the very option, which another may read like. */
export function holdsContents(field: Field, contents: Contents): boolean {
  if (contents.chosen && isList(field)) return optionMeant(field, contents)?.selected ?? false
  return holdsText(field, contents.text)
}
