import { INVENTED } from '../../../../dom/seeing/goneWords'
import { readKey } from '../../../../model/keys/endpoint'

/** Texts that are keys, and what stands in the place of one in examples. */

/** Keys that nobody has: one digit alone, or digits counted up. */
const EXAMPLE = /^(.)\1{7}-(?:\1{4}-){3}|^0?1234567/
/** What examples have in the place of a key: a name in brackets, or in capitals. */
const STANDS_FOR =
  /[{<[(%]\s?(?:[\w-]+[ _-])?key(?:[ _-]\w+)?\s?[}>\])%]|\b(?:YOUR_|SERVICE_|API_)+KEY(?:_HERE)?\b/i
/** What a badge beside such a value says. */
const BADGE = new RegExp(`^(?:(?:${INVENTED})s?|placeholder|test(?:ing)?(?: (?:mode|key))?)$`, 'i')

/** Whether a badge says that the value beside it, or under it, is an example. */
export function isExampleBadge(text: string): boolean {
  return BADGE.test(text)
}

/** Whether a text is a key, or an address with one; those of examples are none. */
export function isKeyText(text: string): boolean {
  const read = readKey(text)
  return read.is === 'key' && !EXAMPLE.test(read.key)
}

/** Whether a text names a key in the way examples do, where the key itself would stand. */
export function standsForKey(text: string): boolean {
  return STANDS_FOR.test(text) && !text.split(/[\s"',;=]+/).some(isKeyText)
}

/** Whether a text is a key that stands in examples, or an address with one. */
export function isExample(text: string): boolean {
  const read = readKey(text)
  return read.is === 'key' && EXAMPLE.test(read.key)
}
