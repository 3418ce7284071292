import * as v from 'valibot'
import { isHost } from '../model/host'
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
import { read, readAll, recordName } from '../storage/records'
import { MANAGED_NAME, type ManagedRecord, managedSettings } from '../storage/teamKinds'
import type { Change } from '../storage/writer'
import { readSettings } from './known'
import { removeOrganisations } from './organisations'

/** What of this device follows the person, and what comes to it from their other browsers. No secret is among it. */

/** Each device has its own of these. */
const OF_THE_DEVICE: readonly (keyof Settings)[] = ['keepKey', 'lastKey']

const NOTHING_MANAGED = { organisation: null, hosts: [], routingKeys: [] }

const settingId = (field: string) => `setting/${field}`
const organisationId = (name: string) => `organisation/${name}`
const keyId = (name: string) => `routing-key/${name}`

/** The part of a record that is synced, as short as can be: whose it is stands in its id, its time goes beside it. */
const organisationValue = ({ form, integration }: OrganisationRecord, portal: string | undefined) =>
  portal === undefined ? [integration, form] : [integration, form, portal]
const keyValue = ({ policies, multiResponder, source }: RoutingKeyRecord) => [
  source,
  multiResponder,
  ...policies,
]

/** A record as another browser sent it, if it is one. */
function organisationFrom(name: string, value: unknown, seenAt: number): OrganisationRecord | null {
  const [integration, form] = Array.isArray(value) ? (value as unknown[]) : []
  const result = v.safeParse(organisations.schema, { name, form, integration, seenAt })
  return result.success ? result.output : null
}

/** The further host of the portal that an organisation is from, as another browser sent it. */
function portalFrom(value: unknown): string | null {
  const host: unknown = Array.isArray(value) ? value[2] : null
  return typeof host === 'string' && isHost(host) ? host : null
}

function keyFrom(name: string, value: unknown, seenAt: number): RoutingKeyRecord | null {
  const [source, multiResponder, ...policies] = Array.isArray(value) ? (value as unknown[]) : []
  const [organisation, key] = name.split('/').map(decoded)
  const record = { organisation, key, policies, multiResponder, source, seenAt }
  const result = v.safeParse(routingKeys.schema, record)
  return result.success && recordName(result.output.organisation, result.output.key) === name
    ? result.output
    : null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

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
    if (OF_THE_DEVICE.includes(field as keyof Settings)) continue
    // That none is in use is nobody's choice: there is none, or the last one was forgotten.
    if (field === 'organisation' && (managed.organisation !== null || value === null)) continue
    here.set(settingId(field), { value, at: null })
  }
  here.set(settingId('hosts'), {
    value: chosen.hosts.filter(({ host }) => !managed.hosts.some((one) => one.host === host)),
    at: null,
  })
  for (const [name, record] of owners)
    here.set(organisationId(name), {
      value: organisationValue(record, from.get(name)?.host),
      at: record.seenAt,
    })
  for (const [name, record] of keys)
    if (record.source !== 'managed') here.set(keyId(name), { value: keyValue(record), at: record.seenAt })
  const isGone = (id: string, value: unknown) => {
    const { what, name } = partsOf(id)
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
      if (there && isSynced(name, local))
        next[name] = name === 'hosts' ? withManaged(entry.value, local) : entry.value
      continue
    }
    const kind = what === 'organisation' ? organisations : what === 'routing-key' ? routingKeys : null
    const mine = what === 'organisation' ? local.organisations.get(name) : local.routingKeys.get(name)
    if (!kind || isManaged(mine)) continue
    if (!there && mine && kind === routingKeys) {
      await made.remove(routingKeys, name)
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
  const isSet = managed.organisation === name || managed.routingKeys.some((key) => key.organisation === name)
  return entry !== undefined && !isThere(entry) && !isSet
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
  if (!Object.hasOwn(DEFAULT_SETTINGS, field) || OF_THE_DEVICE.includes(field as keyof Settings)) return false
  return field !== 'organisation' || managed.organisation === null
}

function isManaged(record: OrganisationRecord | RoutingKeyRecord | undefined): boolean {
  return record !== undefined && 'source' in record && record.source === 'managed'
}

/** The hosts of the person's own, and with them those that an administrator set. */
function withManaged(hosts: unknown, { managed }: LocalSide): unknown {
  return Array.isArray(hosts) ? [...managed.hosts, ...hosts] : hosts
}

/** The form of an address that a page showed here is not lost to a browser that saw none. */
function withForm(record: OrganisationRecord, mine: OrganisationRecord | undefined): OrganisationRecord {
  return { ...record, form: record.form ?? mine?.form ?? null }
}

function partsOf(id: string): { what: string; name: string } {
  const at = id.indexOf('/')
  return { what: id.slice(0, at), name: id.slice(at + 1) }
}

/** A key that was added by hand elsewhere says less than what a page showed here: that is kept. */
function enriched(record: RoutingKeyRecord, mine: RoutingKeyRecord | undefined): RoutingKeyRecord {
  if (!mine || record.source !== 'hand' || mine.source === 'hand') return record
  const { policies, multiResponder, source } = mine
  return { ...record, policies, multiResponder, source }
}
