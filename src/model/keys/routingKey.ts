import { clean } from '../text/text'

/** A routing key as the portal shows it, in the portal's spelling. */
export interface RoutingKey {
  key: string
  /** The escalation policies it leads to, as `Team : Policy`. */
  policies: string[]
  /** The multi-responder tick; null on pages that have no such column. */
  multiResponder: boolean | null
}

/** In characters; every record and message that names a routing key goes by it. */
export const LONGEST_KEY = 120
/** Of an escalation policy's name, in characters. */
export const LONGEST_POLICY = 160
/** Of one routing key. */
export const MOST_POLICIES = 30
/** Of one organisation: more than any has, and as many as are read, sent or set at once. */
export const MOST_KEYS = 5000
const LONGEST_TEXT = 1000

/** Letters, digits, `-` and `_` are the characters the vendor names; anything else is doubtful. */
export function isRoutingKeyText(text: string): boolean {
  return /^[\w-]{1,120}$/.test(text)
}

/**
 * Whether text in a routing key column can be a key at all. The default policy's sentence and heading,
 * and the catch-all pattern `.+`, are not keys; a key with odd characters is one, but doubtful.
 */
export function canBeRoutingKey(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_KEY && !/\s/.test(text) && text !== '.+'
}

/** Whether a key must not be filled without a word: it holds characters no routing key has. */
export function isDoubtful(key: string): boolean {
  return !isRoutingKeyText(key)
}

/** Of the two words of what is chosen the one that is a key; the first one where neither or both are. */
export function keyOfTwo(text: string, other: string | undefined, keys: readonly string[]): string {
  return text && other !== undefined && !keys.includes(text) && keys.includes(other) ? other : text
}

/** Stands where a key holds a character that cannot be seen: such a key is shown, but never filled. */
export const HIDDEN = '\uFFFD'
const UNSEEN_IN_KEY = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu
/** White space around a key comes from the page's markup; anything else unseen there is no accident. */
const MARKUP_SPACE = /^[ \t\n\f\r]+|[ \t\n\f\r]+$/g

/**
 * A routing key out of page text: bounded and cleaned.
 * @returns null when the text cannot be a routing key
 */
export function routingKeyFrom(
  rawKey: string,
  rawPolicies: string[],
  multiResponder: boolean | null,
): RoutingKey | null {
  const bare = rawKey.slice(0, LONGEST_TEXT).replace(MARKUP_SPACE, '')
  const key = clean(bare.replace(UNSEEN_IN_KEY, HIDDEN), LONGEST_KEY + 1)
  if (!canBeRoutingKey(key)) return null
  const policies = rawPolicies.map((name) => clean(name, LONGEST_POLICY)).filter(Boolean)
  return { key, policies: [...new Set(policies)].slice(0, MOST_POLICIES), multiResponder }
}

/** A key as it is kept; one that the portal's whole list lacks says since when. */
interface Kept {
  key: string
  missingAt?: number
}

/** One of the saved keys, as they are listed to choose from. */
export interface KeyChoice {
  key: string
  policies: string[]
  /** Whether it is no longer on the portal. */
  isMissing: boolean
}

/** Whether the portal's whole list was seen without a key: alerts to it would reach the default policy. */
export function isMissing({ missingAt }: Pick<Kept, 'missingAt'>): boolean {
  return missingAt !== undefined
}

/** A key that is there again, as far as the record of it tells. */
export function asPresent<T extends Kept>({ missingAt: _since, ...record }: T): Omit<T, 'missingAt'> {
  return record
}

/** The names of the keys to go by: of those that the portal is not known to lack. */
export function keysToGoBy(kept: readonly Kept[]): string[] {
  return kept.filter((one) => !isMissing(one)).map(({ key }) => key)
}

/** Whether two readings of a key say the same. */
export function sameRoutingKey(one: RoutingKey, other: RoutingKey): boolean {
  return (
    one.key === other.key &&
    one.multiResponder === other.multiResponder &&
    one.policies.join('\n') === other.policies.join('\n')
  )
}
