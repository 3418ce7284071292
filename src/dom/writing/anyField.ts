import type { FieldRefusal } from '../../model/forms/anyField'
import { hasRoomFor, isWritable, type TextField } from '../labels/field'
import { givenNames } from '../outline/names'
import { isReachable } from '../seeing/visible'
import { type Editable, plainEditable, richEditable } from './editable'
import { sendsItself } from './write'

const TYPES = /^(text|search|url|email|tel|password)$/
const SIGN_IN = /\b(current-password|new-password|one-time-code)\b/
// Words of password fields in the languages of most pages; a key's field may be masked too, and is named otherwise.
const PASSWORD =
  /passw|passcode|passphrase|\bpwd\b|\bpin\b|kennwort|contrase|mot de passe|senha|パスワード|密码/i

/**
 * Whether an element is something that text can be written in now.
 * @param length how long what is to be filled is
 */
export function judgeField(el: Element, length: number): { field: Editable } | { refusal: FieldRefusal } {
  const isPlain =
    el.localName === 'textarea' || (el.localName === 'input' && TYPES.test((el as TextField).type))
  if (!isPlain) {
    const host = hostOf(el)
    if (!host) return { refusal: 'not-text' }
    return isReachable(host) ? { field: richEditable(host) } : { refusal: 'hidden' }
  }
  const field = el as TextField
  if (!isWritable(field)) return { refusal: 'read-only' }
  if (!isReachable(field)) return { refusal: 'hidden' }
  if (field.type === 'password' && isOfPerson(field)) return { refusal: 'password' }
  if (!hasRoomFor(field, length)) return { refusal: 'too-long' }
  if (sendsItself(field)) return { refusal: 'sends-itself' }
  return { field: plainEditable(field) }
}

/** The whole of what is edited in place, for whatever in it is pressed. */
function hostOf(el: Element): HTMLElement | null {
  let host: HTMLElement | null = null
  for (let at: Element | null = el; at instanceof HTMLElement && at.isContentEditable; at = at.parentElement)
    host = at
  return host
}

/** Whether a masked field wants a person's password rather than a key. */
function isOfPerson(field: TextField): boolean {
  const said = [field.name, field.id, field.placeholder, ...givenNames(field)]
  return SIGN_IN.test(field.autocomplete) || said.some((text) => PASSWORD.test(text))
}
