import type { RoutingKeyRecord } from '../storage/kinds'

/**
 * Finds routing keys by any part of the key or of its escalation policies; several words must all be there.
 * @returns the keys in the order they came in, those found by the key itself first
 */
export function search(keys: readonly RoutingKeyRecord[], query: string): readonly RoutingKeyRecord[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return keys
  const byKey: RoutingKeyRecord[] = []
  const byPolicy: RoutingKeyRecord[] = []
  for (const record of keys) {
    const key = record.key.toLowerCase()
    if (words.every((word) => key.includes(word))) byKey.push(record)
    else {
      const all = `${key}\n${record.policies.join('\n').toLowerCase()}`
      if (words.every((word) => all.includes(word))) byPolicy.push(record)
    }
  }
  return [...byKey, ...byPolicy]
}
