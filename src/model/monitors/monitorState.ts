import { maskKeys } from '../keys/apiKey'
import { parseEndpoint } from '../keys/endpoint'
import { LONGEST_KEY } from '../keys/routingKey'
import { clean } from '../text/text'

/**
 * Where a monitor stands. Only what a page showed counts: a key that was filled is `filled` until a page that came
 * anew shows it, and a page that shows something else turns it back.
 */
export const MONITOR_STATES = [
  /** No page of this monitor was seen yet that shows its routing key. */
  'unseen',
  'not-routed',
  'filled',
  'unknown-key',
  'other-case',
  /** A page showed its key, and no key is saved that it could be compared with. */
  'not-compared',
  'saved',
] as const
export type MonitorState = (typeof MONITOR_STATES)[number]

/** What is known of a monitor's routing key. */
export interface Routed {
  /** What a page that came anew showed; an empty key for an empty field. */
  seen: { key: string; at: number } | null
  /** What was filled last, and not taken back or found replaced since. */
  filled: { key: string; at: number } | null
}

/** The routing keys of an organisation, for asking many times. */
export interface KnownKeys {
  has(key: string): boolean
  /** The portal's spelling of a key that differs in case only. */
  spelled(key: string): string | null
  /** Whether nothing was seen of them yet. */
  none: boolean
}

/** Sorts routing keys in, so that each of many questions is quick. */
export function knownKeys(keys: Iterable<string>): KnownKeys {
  const exact = new Set(keys)
  const lower = new Map([...exact].map((key) => [key.toLowerCase(), key]))
  return {
    has: (key) => exact.has(key),
    spelled: (key) => lower.get(key.toLowerCase()) ?? null,
    none: exact.size === 0,
  }
}

/** Whether a monitor was filled and no page has shown it anew since. */
export function isUnsaved({ seen, filled }: Routed): boolean {
  return filled !== null && (!seen || seen.at < filled.at)
}

/** The state of one monitor. */
export function monitorState({ seen, filled }: Routed, keys: KnownKeys): MonitorState {
  if (isUnsaved({ seen, filled })) return 'filled'
  if (!seen) return 'unseen'
  if (seen.key === '') return 'not-routed'
  if (keys.none) return 'not-compared'
  if (keys.has(seen.key)) return 'saved'
  return keys.spelled(seen.key) === null ? 'unknown-key' : 'other-case'
}

/** The routing key to show for a monitor: the one just filled, else the one last seen; null for none. */
export function shownKey({ seen, filled }: Routed): string | null {
  return (isUnsaved({ seen, filled }) ? filled?.key : seen?.key) || null
}

/** Whether a monitor still wants a key: what *Next monitor* leads to. */
export function wantsKey(state: MonitorState): boolean {
  return state !== 'saved' && state !== 'filled' && state !== 'not-compared'
}

/** How a form's value came to stand where it was seen. */
export const ORIGINS = [
  /** The first form of a document that was loaded. */
  'loaded',
  /** The same, after the server had sent the browser on: what follows a saved form on most sites. */
  'redirected',
  /** Drawn anew within its document, after a submit or without anybody having touched it. */
  'drawn',
  /** It may stand in the form only: typed, filled or brought back by the browser. */
  'kept',
] as const
export type Origin = (typeof ORIGINS)[number]

/**
 * What is known of a monitor after its form was seen.
 * @param text what stood in the field; for a field that takes an endpoint, the whole address
 * @param trusted whether the value is the server's and not only the form's
 * @param at now; a clock that was set back does not make what is seen older than what was filled
 * @param isKey whether a text that looks like an API key is one of the routing keys
 */
export function afterSeeing(
  known: Routed,
  text: string,
  trusted: boolean,
  at: number,
  isKey: (key: string) => boolean = () => false,
): Routed {
  const key = keyIn(text, isKey)
  // What was filled before stays known, to be suggested again; being older it says nothing of how things stand.
  if (trusted) return { seen: { key, at: Math.max(at, known.filled?.at ?? 0) }, filled: known.filled }
  return { seen: known.seen, filled: known.filled?.key === key ? known.filled : null }
}

/** The routing key a monitor has, or had before its field was emptied; null when none is known. */
export function formerKey(known: Routed): string | null {
  return shownKey(known) ?? known.filled?.key ?? null
}

/** The routing key in what stands in a field: alone, or in an endpoint. */
function keyIn(text: string, isKey: (key: string) => boolean): string {
  const endpoint = parseEndpoint(text.trim())
  // An API key that stands where it does not belong is not remembered.
  const bare = endpoint ? (endpoint.routing ?? '') : text
  const key = isKey(bare) ? bare : maskKeys(bare)
  // Spaces around a key count: with them no key of the portal is met.
  return key.length <= LONGEST_KEY && key === clean(key, LONGEST_KEY)
    ? key
    : ` ${clean(key, LONGEST_KEY - 1)}`
}
