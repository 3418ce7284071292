import * as v from 'valibot'
import { canBeFurther, type FurtherHost, MOST_HOSTS } from '../model/host'
import { VENDORS } from '../model/page'
import { asPresent } from '../model/routingKey'
import type { Entry, Here, SyncState } from '../model/syncState'
import { isThere } from '../model/syncState'
import { portals } from '../storage/guideKinds'
import {
  DEFAULT_SETTINGS,
  type OrganisationRecord,
  organisations,
  type RoutingKeyRecord,
  routingKeys,
  SETTINGS_NAME,
  type Settings,
  settings,
} from '../storage/kinds'
import { read, readAll } from '../storage/records'
import { MANAGED_NAME, type ManagedRecord, managedSettings } from '../storage/teamKinds'
import type { Change } from '../storage/writer'
import { readSettings } from './known'
import { removeOrganisations } from './organisations'
import {
  decoded,
  enriched,
  keyFrom,
  keyValue,
  organisationFrom,
  organisationValue,
  portalFrom,
  withForm,
} from './syncValues'

/** What of this device follows the person, and what comes to it from their other browsers. No secret is among it. */

/** Each device has its own of these; hosts are things of their own, so that those of two devices add up. */
const NO_SETTING: readonly (keyof Settings)[] = ['keepKey', 'lastKey', 'hosts']

const NOTHING_MANAGED = { organisation: null, hosts: [], routingKeys: [] }

const settingId = (field: string) => `setting/${field}`
const organisationId = (name: string) => `organisation/${name}`
const hostId = (host: string) => `host/${host}`
const keyId = (name: string) => `routing-key/${name}`

export interface LocalSide {
  here: Map<string, Here>
  /** Whether a thing that both sides had was removed here: it is none that this version cannot read. */
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
  const managed = (await read(managedSettings, MANAGED_NAME)) ?? NOTHING_MANAGED
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
    const { what, name } = partsOf(id)
    // A list that is full cannot tell what was removed from what found no room.
    if (what === 'host')
      return chosen.hosts.length < MOST_HOSTS && !chosen.hosts.some(({ host }) => host === name)
    if (what === 'routing-key') return !keys.has(name) && keyFrom(name, value, 0) !== null
    return what === 'organisation' && !owners.has(name) && organisationFrom(name, value, 0) !== null
  }
  return { here, isGone, settings: chosen, managed, organisations: owners, routingKeys: keys }
}

/** Writes what the others know better. @returns whether anything was */
export async function writeLocalSide(made: Change, local: LocalSide, merged: SyncState): Promise<boolean> {
  const owners = new Map<string, OrganisationRecord>()
  const keys = new Map<string, RoutingKeyRecord>()
  const next: Record<string, unknown> = { ...local.settings }
  const forgotten = new Set<string>()
  let removed = false
  for (const [id, entry] of merged) {
    const { what, name } = partsOf(id)
    const there = isThere(entry)
    if (there && JSON.stringify(local.here.get(id)?.value) === JSON.stringify(entry.value)) continue
    if (what === 'setting') {
      if (there && isSynced(name, local)) next[name] = entry.value
      continue
    }
    const kind = what === 'organisation' ? organisations : what === 'routing-key' ? routingKeys : null
    const mine = what === 'organisation' ? local.organisations.get(name) : local.routingKeys.get(name)
    if (!kind || isManaged(mine)) continue
    const key = kind === routingKeys ? local.routingKeys.get(name) : undefined
    if (!there && key) {
      // What an administrator set stays, and is theirs alone from now on.
      if (isSetKey(local, key)) await made.put(routingKeys, name, { ...asPresent(key), source: 'managed' })
      else await made.remove(routingKeys, name)
      removed = true
    }
    if (mine && kind === organisations && isForgotten(local, merged, name)) forgotten.add(name)
    if (there && kind === organisations) {
      const record = organisationFrom(name, entry.value, entry.seen)
      if (record) owners.set(name, withForm(record, local.organisations.get(name)))
      const portal = portalFrom(entry.value)
      if (record && portal !== null) await made.put(portals, name, { host: portal })
    }
    if (there && kind === routingKeys) {
      const record = keyFrom(name, entry.value, entry.seen)
      if (record) keys.set(name, enriched(record, local.routingKeys.get(name)))
    }
  }
  // With all that this device alone has of it: nothing would show that any more, nor forget it.
  if (forgotten.size) await removeOrganisations(made, forgotten)
  if (owners.size) await made.putAll(organisations, owners)
  if (keys.size) await made.putAll(routingKeys, keys)
  next.hosts = hostsOf(local, merged)
  if (isForgotten(local, merged, next.organisation)) next.organisation = inPlaceOf(local, owners, merged)
  if (next.organisation !== local.settings.organisation) next.lastKey = null
  const chosen = v.safeParse(settings.schema, next)
  const chose = chosen.success && JSON.stringify(chosen.output) !== JSON.stringify(local.settings)
  if (chose) await made.put(settings, SETTINGS_NAME, chosen.output)
  return removed || chose || forgotten.size > 0 || owners.size > 0 || keys.size > 0
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
export function withoutOrphans(merged: SyncState): Map<string, Entry> {
  return new Map(
    [...merged].map(([id, entry]) => {
      const { what, name } = partsOf(id)
      const owner = what === 'routing-key' && merged.get(organisationId(decoded(name.split('/')[0] ?? '')))
      if (!owner || isThere(owner) || !isThere(entry) || owner.gone <= entry.seen) return [id, entry]
      return [id, { seen: entry.seen, gone: owner.gone, value: null }]
    }),
  )
}

function isSynced(field: string, { managed }: LocalSide): boolean {
  if (!Object.hasOwn(DEFAULT_SETTINGS, field) || NO_SETTING.includes(field as keyof Settings)) return false
  return field !== 'organisation' || managed.organisation === null
}

function isSetKey({ managed }: LocalSide, { organisation, key }: RoutingKeyRecord): boolean {
  return managed.routingKeys.some((one) => one.organisation === organisation && one.key === key)
}

/**
 * What of this device the others are told. An organisation that was forgotten elsewhere may stay here because an
 * administrator set it: it comes back to nobody before a page has shown it anew.
 * @param base what both sides knew when they last met
 */
export function toldOthers({ here, managed }: LocalSide, base: SyncState | null): ReadonlyMap<string, Here> {
  const told = new Map(here)
  for (const [id, { at }] of here) {
    const { what, name } = partsOf(id)
    const known = what === 'organisation' && isSet(managed, name) ? base?.get(id) : undefined
    if (known && !isThere(known) && at !== null && at <= known.gone) told.delete(id)
  }
  return told
}

/** Whether an administrator set something of an organisation. */
function isSet({ organisation, routingKeys }: LocalSide['managed'], name: unknown): boolean {
  return organisation === name || routingKeys.some((key) => key.organisation === name)
}

function isManaged(record: OrganisationRecord | RoutingKeyRecord | undefined): boolean {
  return record !== undefined && 'source' in record && record.source === 'managed'
}

/** The hosts as they are here, without those that were removed elsewhere, and then those that were added there. */
function hostsOf({ settings: { hosts }, managed }: LocalSide, merged: SyncState): FurtherHost[] {
  const isSetHost = (host: string) => managed.hosts.some((one) => one.host === host)
  const synced = [...merged].flatMap(([id, entry]): FurtherHost[] => {
    const { what, name } = partsOf(id)
    const vendor = VENDORS.find((one) => one === entry.value)
    return what === 'host' && isThere(entry) && vendor && canBeFurther(name) ? [{ vendor, host: name }] : []
  })
  const vendorNow = ({ host }: FurtherHost) => synced.find((one) => one.host === host)
  const kept = hosts.flatMap((one) => (isSetHost(one.host) ? one : (vendorNow(one) ?? [])))
  const news = synced.filter(({ host }) => !hosts.some((one) => one.host === host))
  return [...kept, ...news].slice(0, MOST_HOSTS)
}

function partsOf(id: string): { what: string; name: string } {
  const at = id.indexOf('/')
  return { what: id.slice(0, at), name: id.slice(at + 1) }
}
