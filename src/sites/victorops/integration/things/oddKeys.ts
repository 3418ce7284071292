import { isPublicApiKey } from '../../../../model/keys/apiKey'
import { hasUnseen } from '../../../../model/text/text'

/** Keys of odd shapes: they occur, and want the person's word. */

// Words like *Loading…* are none.
const ODD_KEY = /^(?=\S*\d)\S{8,}$|^\S{16,}$/
/** A text that was cut short, or a key's beginning or end: the rest of it is somewhere else. */
const PART =
  /…|\.{3}|^[0-9a-f]{8}(?:-[0-9a-f]{0,4}){0,3}(?:-[0-9a-f]{0,11})?$|^(?:[0-9a-f]{0,4}-){0,4}[0-9a-f]{12}$/i
/** An address without a key, such as examples have. */
const ADDRESS = /:\/\//

/** Whether a text has such a shape. */
export function isOdd(text: string): boolean {
  return ODD_KEY.test(text)
}

/** Whether a person may be asked if it is the key: it is whole, and none of another kind. */
export function mayBeAsked(text: string): boolean {
  return !(PART.test(text) || ADDRESS.test(text) || hasUnseen(text) || isPublicApiKey(text))
}
