import { sameName } from '../text/text'
import { isNumber, likenessOf, wordsSaid } from './words'

/** Why a routing key is suggested for a monitor. */
export const SUGGESTION_REASONS = ['assigned', 'before', 'name', 'last'] as const
export type SuggestionReason = (typeof SUGGESTION_REASONS)[number]

/** A routing key, and why that one. */
export interface Suggestion {
  key: string
  reason: SuggestionReason
}

/** What is known that a suggestion may go by. */
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

// At least half of the key's letters stand in the name: `db` alone does not make `db-billing-archive`.
const LIKE_ENOUGH = 0.5

/**
 * Suggests a routing key: what the person chose for this monitor ahead; else what it had before; else the best match
 * of its name with the keys; else the last used. Two keys that match equally well are no match.
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
  const match = name === null ? null : matcher(keys)(name)
  if (match !== null) return { key: match, reason: 'name' }
  const lately = known(last)
  return lately === undefined ? null : { key: lately, reason: 'last' }
}

/**
 * Matches monitors' names with routing keys. The keys' words are sorted in once, so that a thousand monitors can be
 * asked for among a thousand keys.
 * @returns a function that gives the best match of a name, or null when there is none or two match equally well
 */
export function matcher(keys: readonly string[]): (name: string) => string | null {
  const own = keys.map(likenessOf)
  const [byWord, byWhole] = [new Map<string, number[]>(), new Map<string, number[]>()]
  const sortIn = (to: Map<string, number[]>, word: string, index: number) => {
    const same = to.get(word)
    if (same) same.push(index)
    else to.set(word, [index])
  }
  own.forEach(({ words, whole }, index) => {
    for (const word of words) sortIn(byWord, word, index)
    // A key of nothing but words that say nothing is like no name.
    if (words.length > 0) sortIn(byWhole, whole, index)
  })
  return (name) => {
    const said = wordsSaid(name)
    const common = new Map<number, number>()
    for (const word of said) {
      for (const index of byWord.get(word) ?? []) common.set(index, (common.get(index) ?? 0) + word.length)
      for (const index of byWhole.get(word) ?? []) common.set(index, Number.POSITIVE_INFINITY)
    }
    let best: number | null = null
    let most = 0
    for (const [index, found] of common) {
      const { words = [] } = own[index] ?? {}
      const letters = words.join('').length
      const shared = Math.min(found, letters)
      const score = shared / letters + shared / 1000
      if (score < LIKE_ENOUGH || score < most) continue
      // `db-2` is another one than DB 1, however much else they share.
      if (shared < letters && words.some((word) => isNumber(word) && !said.has(word))) continue
      best = score === most ? null : index
      most = score
    }
    return best === null ? null : (keys[best] ?? null)
  }
}
