/** What is said to take care of a key. */

/** What nobody is to do with a key, or only some may, is told where there is one. */
const FORBIDS =
  /^(?:(?:please )?(?:do not|don.t|never) (?:share|give|post|publish|paste|show|commit|send)\b|only\b.*\b(?:revoke|regenerate|renew|rotate|reset|delete)\b)/i
/** How a key is kept from others, and what its end would do, is told of a real one alone: examples need no care. */
const GUARDS =
  /^(?:please )?(?:keep|treat|store) (?:it|this|(?:this|the|your) (?:[\w-]+ ){0,2}(?:key|value))\b.*\b(?:secret|safe|securely|private|passwords?)\b|^revoking (?:it|this)\b/i

/** Whether a text tells what nobody is to do with a key, or only some may. */
export function forbids(text: string): boolean {
  return FORBIDS.test(text)
}

/** Whether what is told of a key says to take care of it: then it is no example. */
export function guardsKey(text: string): boolean {
  return forbids(text) || GUARDS.test(text)
}
