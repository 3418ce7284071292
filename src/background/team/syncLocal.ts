import * as v from 'valibot'
import { asPresent } from '../../model/keys/routingKey'
import { canBeFurther, type FurtherHost, MOST_HOSTS } from '../../model/pages/host'
import { VENDORS } from '../../model/pages/page'
import { isThere, type SyncEntry, type SyncState } from '../../model/team/syncState'
import { keyBrought, organisationBrought } from '../../storage/brought'
import { portals } from '../../storage/guideKinds'
import {
  type OrganisationRecord,
  organisations,
  type RoutingKeyRecord,
  routingKeys,
  SETTINGS_NAME,
  settings,
} from '../../storage/kinds'
import type { Change } from '../../storage/writer'
import { isSetKey } from '../records/known'
import { removeOrganisations } from './organisations'
import { idParts, isSet, isSynced, type LocalSide, organisationId } from './syncSide'
import { decoded, keyFrom, organisationFrom, portalFrom } from './syncValues'

/** What comes to this device from the person's other browsers. */

/** Writes what the others know better. @returns whether anything was */
export async function writeLocalSide(made: Change, local: LocalSide, merged: SyncState): Promise<boolean> {
  const news = newsOf(local, merged)
  const next: Record<string, unknown> = { ...local.settings }
  const owners = new Map<string, OrganisationRecord>()
  const keys = new Map<string, RoutingKeyRecord>()
  for (const { what, name, entry } of news) {
    if (!isThere(entry)) continue
    if (what === 'setting' && isSynced(name, local)) next[name] = entry.value
    if (what === 'organisation') await takeOrganisation(made, local, owners, name, entry)
    if (what === 'routing-key') takeKey(local, keys, name, entry)
  }
  const gone = await removeKeys(made, local, news)
  const forgotten = new Set(
    [...local.organisations.keys()].filter((name) => isForgotten(local, merged, name)),
  )
  // With all that this device alone has of it: nothing would show that any more, nor forget it.
  if (forgotten.size) await removeOrganisations(made, forgotten)
  await made.putAll(organisations, owners)
  await made.putAll(routingKeys, keys)
  next.hosts = hostsOf(local, merged)
  if (isForgotten(local, merged, next.organisation)) next.organisation = inPlaceOf(local, owners, merged)
  if (next.organisation !== local.settings.organisation) next.lastKey = null
  const chosen = v.safeParse(settings.schema, next)
  const chose = chosen.success && JSON.stringify(chosen.output) !== JSON.stringify(local.settings)
  if (chose) await made.put(settings, SETTINGS_NAME, chosen.output)
  return gone || chose || forgotten.size > 0 || owners.size > 0 || keys.size > 0
}

interface News {
  what: string
  name: string
  entry: SyncEntry
}

/** What is otherwise than here. */
function newsOf({ here }: LocalSide, merged: SyncState): News[] {
  return [...merged].flatMap(([id, entry]) => {
    const isHere = JSON.stringify(here.get(id)?.value) === JSON.stringify(entry.value)
    return isHere ? [] : [{ ...idParts(id), entry }]
  })
}

async function takeOrganisation(
  made: Change,
  local: LocalSide,
  owners: Map<string, OrganisationRecord>,
  name: string,
  { value, seen }: SyncEntry,
): Promise<void> {
  const record = organisationFrom(name, value, seen)
  if (!record) return
  owners.set(name, organisationBrought(record, local.organisations.get(name)))
  const portal = portalFrom(value)
  if (portal !== null) await made.put(portals, name, { host: portal })
}

function takeKey(
  local: LocalSide,
  keys: Map<string, RoutingKeyRecord>,
  name: string,
  { value, seen }: SyncEntry,
): void {
  const mine = local.routingKeys.get(name)
  const record = mine?.source === 'managed' ? null : keyFrom(name, value, seen)
  if (record) keys.set(name, keyBrought(record, mine))
}

/** Removes the keys that were removed elsewhere. @returns whether there were any */
async function removeKeys(made: Change, local: LocalSide, news: readonly News[]): Promise<boolean> {
  let gone = false
  for (const { what, name, entry } of news) {
    const mine = what === 'routing-key' && !isThere(entry) ? local.routingKeys.get(name) : undefined
    if (!mine || mine.source === 'managed') continue
    gone = true
    // What an administrator set stays, and is theirs alone from now on.
    if (isSetKey(local.managed, mine))
      await made.put(routingKeys, name, { ...asPresent(mine), source: 'managed' })
    else await made.remove(routingKeys, name)
  }
  return gone
}

/** Whether an organisation was forgotten on some device; one that has not arrived yet was not, nor is what is set here. */
function isForgotten({ managed }: LocalSide, merged: SyncState, name: unknown): boolean {
  const entry = merged.get(organisationId(String(name)))
  return entry !== undefined && !isThere(entry) && !isSet(managed, name)
}

/** The organisation that is used in the place of a forgotten one: the one used here, else any. */
function inPlaceOf(local: LocalSide, news: ReadonlyMap<string, unknown>, merged: SyncState): string | null {
  const all = [...local.organisations.keys(), ...news.keys()]
  const left = all.filter((name) => !isForgotten(local, merged, name))
  return left.find((name) => name === local.settings.organisation) ?? left[0] ?? null
}

/** A key goes with its organisation, unless it came after that went. */
export function withoutOrphans(merged: SyncState): Map<string, SyncEntry> {
  return new Map(
    [...merged].map(([id, entry]) => {
      const { what, name } = idParts(id)
      const owner = what === 'routing-key' && merged.get(organisationId(decoded(name.split('/')[0] ?? '')))
      if (!owner || isThere(owner) || !isThere(entry) || owner.gone <= entry.seen) return [id, entry]
      return [id, { seen: entry.seen, gone: owner.gone, value: null }]
    }),
  )
}

/** The hosts as they are here, without those that were removed elsewhere, and then those that were added there. */
function hostsOf({ settings: { hosts }, managed }: LocalSide, merged: SyncState): FurtherHost[] {
  const isSetHost = (host: string) => managed.hosts.some((one) => one.host === host)
  const synced = [...merged].flatMap(([id, entry]): FurtherHost[] => {
    const { what, name } = idParts(id)
    const vendor = VENDORS.find((one) => one === entry.value)
    return what === 'host' && vendor && canBeFurther(name) ? [{ vendor, host: name }] : []
  })
  const vendorNow = ({ host }: FurtherHost) => synced.find((one) => one.host === host)
  const kept = hosts.flatMap((one) => (isSetHost(one.host) ? one : (vendorNow(one) ?? [])))
  const news = synced.filter(({ host }) => !hosts.some((one) => one.host === host))
  return [...kept, ...news].slice(0, MOST_HOSTS)
}
