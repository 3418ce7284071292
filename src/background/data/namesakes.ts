import { PORTAL } from '../../model/pages/page'
import {
  EXPORTED_KEYS,
  EXPORTED_ORGANISATIONS,
  EXPORTED_PORTALS,
  EXPORTED_SECRETS,
  type Exported,
} from '../../storage/exported'
import type { OrganisationRecord, RoutingKeyRecord } from '../../storage/kinds'
import { otherPortal } from '../pages/portals'

/**
 * Organisations of one name on two portals. What a file has of a staging portal's must not take the place of the one
 * whose keys wake people.
 */

/** What a file holds: each kind of record with the records it has of it, by name. */
export type FileRecords = [Exported, Map<string, unknown>][]

/** Leaves out all that a file has of organisations that are known here from another portal. */
export async function withoutNamesakes(
  records: FileRecords,
): Promise<{ records: FileRecords; leftOut: string[] }> {
  const leftOut: string[] = []
  for (const [name, host] of portalsIn(records)) if (await otherPortal(name, host)) leftOut.push(name)
  const ownerOf = (kind: Exported, name: string, record: unknown) =>
    kind === EXPORTED_ORGANISATIONS || kind === EXPORTED_PORTALS
      ? name
      : (record as { organisation?: string }).organisation
  const kept = records.map(([kind, all]): FileRecords[number] => {
    const own = [...all].filter(([name, record]) => !leftOut.includes(ownerOf(kind, name, record) ?? ''))
    return [kind, new Map(own)]
  })
  return { records: kept, leftOut }
}

/** The host of the portal that each organisation of a file is from, as far as its pages showed something of it there. */
function portalsIn(records: FileRecords): Map<string, string> {
  const all = <T>(kind: Exported) =>
    (records.find(([one]) => one === kind)?.[1] ?? new Map()) as Map<string, T>
  const seen = [
    ...[...all<OrganisationRecord>(EXPORTED_ORGANISATIONS).values()]
      .filter(({ integration }) => integration !== 'unknown')
      .map(({ name }) => name),
    ...[...all<RoutingKeyRecord>(EXPORTED_KEYS).values()]
      .filter(({ source }) => source === 'portal')
      .map(({ organisation }) => organisation),
    ...all(EXPORTED_SECRETS).keys(),
  ]
  const noted = [...all<{ host: string }>(EXPORTED_PORTALS)].map(([name, { host }]) => [name, host] as const)
  return new Map([...seen.map((name) => [name, PORTAL] as const), ...noted])
}
