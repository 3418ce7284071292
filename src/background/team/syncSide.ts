import { MOST_HOSTS } from '../../model/pages/host'
import { PORTAL } from '../../model/pages/page'
import type { Here, SyncState } from '../../model/team/syncState'
import { isThere } from '../../model/team/syncState'
import { portals } from '../../storage/guideKinds'
import {
  type OrganisationRecord,
  organisations,
  type RoutingKeyRecord,
  routingKeys,
  type Settings,
} from '../../storage/kinds'
import { namesOf, readAll } from '../../storage/records'
import type { ManagedRecord } from '../../storage/teamKinds'
import { otherPortal } from '../pages/portals'
import { readManaged, readSettings } from '../records/known'
import {
  decoded,
  isSeen,
  keyFrom,
  keyValue,
  organisationFrom,
  organisationValue,
  portalFrom,
} from './syncValues'

/** What of this device follows the person. No secret is among it. */

/** Each device has its own of these; hosts are things of their own, so that those of two devices add up. */
const NO_SETTING: readonly (keyof Settings)[] = ['keepKey', 'lastKey', 'hosts']

const NOTHING_MANAGED = { organisation: null, hosts: [], routingKeys: [] }

const settingId = (field: string) => `setting/${field}`
/** The id of an organisation among what is synced. */
export const organisationId = (name: string) => `organisation/${name}`
const hostId = (host: string) => `host/${host}`
const keyId = (name: string) => `routing-key/${name}`

/** What of this device is synced, and what decides about it. */
export interface LocalSide {
  here: Map<string, Here>
  /** What lies here and cannot be read, as a newer version wrote it: it stays as it is, on both sides. */
  unread: ReadonlySet<string>
  /** Whether a thing that both sides had, and is not here, was removed here: it is none that this version cannot read. */
  isGone: (id: string, value: unknown) => boolean
  settings: Settings
  /** What an administrator set, and thus stays as it is. */
  managed: Pick<ManagedRecord, 'organisation' | 'hosts' | 'routingKeys'>
  organisations: ReadonlyMap<string, OrganisationRecord>
  routingKeys: ReadonlyMap<string, RoutingKeyRecord>
}

/** Everything of this device that is synced. What an administrator set is not: it comes to each device by itself. */
export async function readLocalSide(): Promise<LocalSide> {
  const chosen = await readSettings()
  const owners = await readAll(organisations)
  const from = await readAll(portals)
  const keys = await readAll(routingKeys)
  const unread = [
    ...[...(await namesOf(organisations))].filter((name) => !owners.has(name)).map(organisationId),
    ...[...(await namesOf(routingKeys))].filter((name) => !keys.has(name)).map(keyId),
  ]
  const managed = (await readManaged()) ?? NOTHING_MANAGED
  const here = new Map<string, Here>()
  for (const [field, value] of Object.entries(chosen)) {
    if (NO_SETTING.includes(field as keyof Settings)) continue
    // That none is in use is nobody's choice: there is none, or the last one was forgotten.
    if (field === 'organisation' && (managed.organisation !== null || value === null)) continue
    here.set(settingId(field), { value, at: null })
  }
  // Whatever was removed elsewhere before this device joined stays here, as keys do.
  for (const { vendor, host } of chosen.hosts)
    if (!managed.hosts.some((one) => one.host === host)) here.set(hostId(host), { value: vendor, at: 0 })
  for (const [name, record] of owners)
    here.set(organisationId(name), {
      value: organisationValue(record, from.get(name)?.host),
      at: record.seenAt,
    })
  for (const [name, record] of keys)
    if (record.source !== 'managed') here.set(keyId(name), { value: keyValue(record), at: record.seenAt })
  const isGone = (id: string, value: unknown) => {
    const { what, name } = idParts(id)
    // A list that is full cannot tell what was removed from what found no room.
    if (what === 'host')
      return chosen.hosts.length < MOST_HOSTS && !chosen.hosts.some(({ host }) => host === name)
    if (what === 'routing-key') return !keys.has(name) && keyFrom(name, value, 0) !== null
    return what === 'organisation' && organisationFrom(name, value, 0) !== null
  }
  return {
    here,
    unread: new Set(unread),
    isGone,
    settings: chosen,
    managed,
    organisations: owners,
    routingKeys: keys,
  }
}

/**
 * What of this device the others are told. An organisation that was forgotten elsewhere may stay here because an
 * administrator set it: it comes back to nobody before a page has shown it anew.
 * @param base what both sides knew when they last met
 */
export function toldOthers(
  { here, managed, organisations }: LocalSide,
  base: SyncState | null,
): ReadonlyMap<string, Here> {
  const told = new Map(here)
  for (const [name, { seenAt }] of organisations) {
    const id = organisationId(name)
    const known = isSet(managed, name) ? base?.get(id) : undefined
    if (known && !isThere(known) && seenAt <= known.gone) told.delete(id)
  }
  return told
}

/**
 * What the others have of organisations that are known here from another portal: it is not for this device, nor are they
 * told of its own.
 * @returns whether an id is of such
 */
export async function idsOfNamesakes(theirs: SyncState): Promise<(id: string) => boolean> {
  const namesakes = new Set<string>()
  for (const [id, entry] of theirs) {
    const { what, name } = idParts(id)
    if (what !== 'organisation' || !isThere(entry) || !isSeen(entry.value)) continue
    if (await otherPortal(name, portalFrom(entry.value) ?? PORTAL)) namesakes.add(name)
  }
  return (id) => {
    const { what, name } = idParts(id)
    return namesakes.has(what === 'routing-key' ? decoded(name.split('/')[0] ?? '') : name)
  }
}

/** Whether a setting follows the person; the organisation does not where an administrator sets it. */
export function isSynced(field: string, { managed }: LocalSide): boolean {
  if (NO_SETTING.includes(field as keyof Settings)) return false
  return field !== 'organisation' || managed.organisation === null
}

/** Whether an administrator set something of an organisation. */
export function isSet({ organisation, routingKeys }: LocalSide['managed'], name: unknown): boolean {
  return organisation === name || routingKeys.some((key) => key.organisation === name)
}

/** What kind of thing an id is of, and its name. */
export function idParts(id: string): { what: string; name: string } {
  const at = id.indexOf('/')
  return { what: id.slice(0, at), name: id.slice(at + 1) }
}
