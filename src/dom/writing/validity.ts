import type { Field } from '../labels/field'
import { membersOf } from '../seeing/members'

/**
 * What a browser looks at before it sends a form: a text that its field's type or pattern does not allow keeps the whole
 * form from being sent (HTML, "Constraint validation"). Nothing here has the page hear an `invalid` event.
 */

/** Whether the browser looks at a field when its form is sent. */
function isChecked(field: Field): boolean {
  return 'form' in field && field.form !== null && !membersOf(field.form).matches('[novalidate]')
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
