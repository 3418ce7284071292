import type { Field } from '../labels/field'
import { membersOf } from '../seeing/members'

/**
 * What a browser looks at before it sends a form: a text that its field's type or pattern does not allow keeps the whole
 * form from being sent (HTML, "Constraint validation"). Nothing here has the page hear an `invalid` event.
 */

const SENDS = 'button:not([type=button],[type=reset]),input[type=submit],input[type=image]'

/**
 * Whether the browser looks at a field when its form is sent: neither the form nor the button says that it shall not. What
 * has no such button is sent by the page's own script, which asks for what it likes.
 */
function isChecked(field: Field): boolean {
  if (!('form' in field) || field.form === null) return false
  const form = membersOf(field.form)
  const buttons = [...form.elements, ...form.querySelectorAll('input[type=image]')]
  return (
    !form.matches('[novalidate]') &&
    buttons.some((el) => el.matches(SENDS) && !el.matches('[formnovalidate]'))
  )
}

/** Whether a field's type and pattern allow a text. It is tried in a field of nobody's page. */
export function allows(field: Field, text: string): boolean {
  if (field.localName !== 'input' || !isChecked(field)) return true
  const trial = document.createElement('input')
  for (const name of ['type', 'pattern']) {
    const told = field.getAttribute(name)
    if (told !== null) trial.setAttribute(name, told)
  }
  trial.value = text
  const { typeMismatch, patternMismatch } = trial.validity
  return !typeMismatch && !patternMismatch
}

/** Whether the browser would send the form with what stands in a field, as the page says now. */
export function wouldSend(field: Field): boolean {
  return !('validity' in field) || !isChecked(field) || field.validity.valid
}
