import type { SwitchState } from '../model/fill'
import type { TextField } from './field'
import { hasFocus } from './focused'
import type { Switch } from './turnable'
import { clickUnsent, unsent } from './unsent'

/**
 * Writes a value as one salvo, the way frameworks expect an edit: focus, value, input, change, blur.
 * Longer key choreographies break models that commit on blur.
 */
export function writeText(field: TextField, value: string): void {
  field.focus({ preventScroll: true })
  field.value = value
  field.dispatchEvent(
    new InputEvent('input', {
      bubbles: true,
      composed: true,
      inputType: 'insertReplacementText',
      data: value,
    }),
  )
  field.dispatchEvent(new Event('change', { bubbles: true }))
  field.blur()
}

/** The one other way to write, for a field that did not take the salvo. */
export function insertText(field: TextField, value: string): void {
  field.focus({ preventScroll: true })
  field.select()
  // The command goes to whatever has the focus: a page may have led it on to another field.
  if (!hasFocus(field)) return
  document.execCommand('insertText', false, value)
  field.blur()
}

/**
 * Turns a switch by pressing what a person presses; never sets its state.
 * @param attempt which of the switch's presses to use: 0 first, the next one when the last did nothing
 */
export function turn(control: Switch, wanted: SwitchState, attempt: number): void {
  const state = control.state()
  // What says two things at once was turned already, or cannot be.
  if (state === wanted || (attempt && state === 'unknown')) return
  const press: Element | undefined = control.presses(wanted)[attempt]
  if (press?.localName !== 'option') {
    if (press) clickUnsent(press)
    return
  }
  setList(press as HTMLOptionElement)
}

/** Chooses an option of a list, as a person's choice is told to the page. */
export function setList(option: HTMLOptionElement): void {
  const select = option.closest('select')
  if (!select) return
  select.focus({ preventScroll: true })
  select.value = option.value
  unsent(() => {
    select.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  select.blur()
}
