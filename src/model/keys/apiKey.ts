/**
 * A Service API Key is a UUID in any case: every clear screenshot of the portal shows lower-case
 * version 4, upper case exists. The organisation's public API key is 32 hex digits without dashes
 * and must never be taken for it.
 */

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const WHOLE_UUID = new RegExp(`^${UUID}$`, 'i')

/** Source of a regular expression that matches one Service API Key; use with the flag `i`. */
export const SERVICE_KEY_SOURCE = UUID

/** Whether `text`, exactly as given, is a Service API Key. */
export function isServiceKey(text: string): boolean {
  return WHOLE_UUID.test(text)
}

/** Whether `text` has the shape of the organisation's public API key: 32 hex digits, no dashes. */
export function isPublicApiKey(text: string): boolean {
  return /^[0-9a-f]{32}$/i.test(text)
}

/** The key as it may be shown: its last four characters, and less of one that is odd and short: `••••••••-3f9c`. */
export function maskKey(key: string): string {
  return `••••••••-${key.slice(key.length - Math.min(4, Math.floor(key.length / 3)))}`
}

const ANY_KEY = new RegExp(`${UUID}|[0-9a-f]{32}`, 'gi')

/** A text with every API key in it masked, the service's and the public one. */
export function maskKeys(text: string): string {
  return text.replace(ANY_KEY, (key) => maskKey(key))
}
