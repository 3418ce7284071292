import { keysToGoBy } from '../../model/keys/routingKey'
import { sortedBy } from '../../model/text/order'
import {
  DEFAULT_SETTINGS,
  organisations,
  type RoutingKeyRecord,
  routingKeys,
  SETTINGS_NAME,
  type Settings,
  settings,
} from '../../storage/kinds'
import { read, readAll, recordName } from '../../storage/records'
import { MANAGED_NAME, type ManagedRecord, managedSettings } from '../../storage/teamKinds'
import type { Change } from '../../storage/writer'

/** What the background knows, read from storage each time: a worker may be killed between any two steps. */

/** The settings as they are stored, or as they are before anybody chose anything. */
export async function readSettings(): Promise<Settings> {
  return (await read(settings, SETTINGS_NAME)) ?? DEFAULT_SETTINGS
}

/** Changes some of the settings and leaves the others, also as the same change has written them before. */
export async function writeSettings(change: Change, next: Partial<Settings>): Promise<void> {
  await change.put(settings, SETTINGS_NAME, { ...(await settingsIn(change)), ...next })
}

/** The settings as a change leaves them so far. */
export async function settingsIn(change: Change): Promise<Settings> {
  return (await change.read(settings, SETTINGS_NAME)) ?? DEFAULT_SETTINGS
}

/** The routing keys of an organisation, by the names of their records. */
export function keyRecordsOf(organisation: string): Promise<Map<string, RoutingKeyRecord>> {
  return readAll(routingKeys, `${recordName(organisation)}/`)
}

/** The same, sorted as people expect. */
export async function keysOf(organisation: string): Promise<RoutingKeyRecord[]> {
  return sortedBy([...(await keyRecordsOf(organisation)).values()], ({ key }) => key)
}

/** The names of its routing keys that are suggested and filled: none that the portal is known to lack. */
export async function currentKeys(organisation: string | null): Promise<string[]> {
  return organisation === null ? [] : keysToGoBy(await keysOf(organisation))
}

/** Notes that something of an organisation was seen, and takes it into use if none is. */
export async function noteOrganisation(
  change: Change,
  name: string,
  seen: { form?: string | null; integration?: 'enabled' | 'not-enabled' },
): Promise<void> {
  const known = await change.read(organisations, name)
  await change.put(organisations, name, {
    name,
    form: seen.form ?? known?.form ?? null,
    integration: seen.integration ?? known?.integration ?? 'unknown',
    seenAt: Date.now(),
  })
  const { organisation } = await settingsIn(change)
  if (organisation === null) await writeSettings(change, { organisation: name })
}

/** What an administrator set, as it is in force; null when they set nothing. */
export async function readManaged(): Promise<ManagedRecord | null> {
  return read(managedSettings, MANAGED_NAME)
}

/** Whether an administrator set this routing key. */
export function isSetKey(
  managed: Pick<ManagedRecord, 'routingKeys'> | null,
  { organisation, key }: Pick<RoutingKeyRecord, 'organisation' | 'key'>,
): boolean {
  const set = managed?.routingKeys ?? []
  return set.some((one) => one.organisation === organisation && one.key === key)
}
