import { sameName } from './text'

/** Why a routing key is suggested for a monitor. */
export type SuggestionReason = 'assigned' | 'before' | 'name' | 'last'

export interface Suggestion {
  key: string
  reason: SuggestionReason
}

export interface SuggestionInput {
  /** The organisation's routing keys, in the portal's spelling. */
  keys: readonly string[]
  /** The key the person chose for this monitor ahead, if any. */
  assigned?: string | null
  /** The key this monitor was given before, if any. */
  before: string | null
  /** The monitor's name, if it is known. */
  name: string | null
  /** The key used last on any monitor, if any. */
  last: string | null
}

// Words every monitor or routing key may carry; sharing one of them says nothing.
const COMMON = new Set(
  'the and of for prod production http https www com net org team key monitor check'.split(' '),
)

// At least half of the key's letters stand in the name: `db` alone does not make `db-billing-archive`.
const LIKE_ENOUGH = 0.5

function words(text: string): string[] {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !COMMON.has(word))
}

/**
 * How well a routing key's words stand in a monitor's name.
 * @returns 0 for no common word, up to 1 when every word of the key is in the name
 */
function likeness(key: string, nameWords: ReadonlySet<string>): number {
  const own = words(key)
  if (own.length === 0) return 0
  let common = 0
  for (const word of own) if (nameWords.has(word)) common += word.length
  return common / own.reduce((sum, word) => sum + word.length, 0) + common / 1000
}

/**
 * Suggests a routing key: what the person chose for this monitor ahead; else what it had before; else the best match of its name with the keys;
 * else the last used. Two keys that match equally well are no match.
 * @returns null when there is nothing to go by
 */
export function suggest({ keys, assigned = null, before, name, last }: SuggestionInput): Suggestion | null {
  const known = (wanted: string | null) =>
    wanted === null
      ? undefined
      : (keys.find((key) => key === wanted) ?? keys.find((key) => sameName(key, wanted)))
  const chosen = known(assigned)
  if (chosen !== undefined) return { key: chosen, reason: 'assigned' }
  const again = known(before)
  if (again !== undefined) return { key: again, reason: 'before' }
  const match = name === null ? null : bestMatch(keys, name)
  if (match !== null) return { key: match, reason: 'name' }
  const lately = known(last)
  return lately === undefined ? null : { key: lately, reason: 'last' }
}

function bestMatch(keys: readonly string[], name: string): string | null {
  const nameWords = new Set(words(name))
  let best: string | null = null
  let most = 0
  for (const key of keys) {
    const score = likeness(key, nameWords)
    if (score < LIKE_ENOUGH || score < most) continue
    best = score === most ? null : key
    most = score
  }
  return best
}
