import { isMissing } from '../../model/keys/routingKey'
import type { RoutingKeyRecord } from '../../storage/kinds'

/** Routing keys by the names of their records. */
type Keys = ReadonlyMap<string, RoutingKeyRecord>

/**
 * Keys that were typed and differ in case from one that the portal shows now: its spelling is the one to go by, and with
 * both of them nobody would be told of a monitor that has the other.
 * @returns their records as the portal lacks them
 */
export function misspelled(known: Keys, shown: Keys): Map<string, RoutingKeyRecord> {
  const spelled = new Set([...shown.values()].map(({ key }) => key.toLowerCase()))
  const typed = [...known].filter(
    ([name, one]) =>
      one.source === 'hand' && !isMissing(one) && !shown.has(name) && spelled.has(one.key.toLowerCase()),
  )
  return new Map(typed.map(([name, one]) => [name, { ...one, missingAt: Date.now() }]))
}
