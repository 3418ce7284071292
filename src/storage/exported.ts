import * as v from 'valibot'
import { isOrganisationName } from '../model/keys/organisation'
import { placeNamed } from '../model/pages/place'
import { keyBrought, organisationBrought } from './brought'
import { accountForms, listedMonitors, places, portals } from './guideKinds'
import { monitors, organisations, pointedThings, routingKeys, SETTINGS_NAME, settings } from './kinds'
import { migrate } from './migrate'
import { type RecordKind, recordName } from './records'
import {
  type ApiCredentialsRecord,
  type SecretRecord,
  sessionApi,
  sessionSecrets,
  strangeKeys,
} from './secretKinds'

/** What goes into an exported file, and comes out of one. */

/** One kind of record in a file. */
export interface Exported {
  /** Its name in the file. */
  section: string
  kind: RecordKind<unknown>
  /** The version of its records, as the kind has it now. */
  version: number
  /**
   * A record of the file, brought to the present version.
   * @returns null when it is none of this kind, or lies under another's name
   * @throws NewerRecord when a later version of the extension wrote it
   */
  read(name: string, version: number, data: unknown): unknown
  /** Whether the record that lies here is at least as new as the file's, so that it stays; undefined for none here. */
  isNewer(here: unknown, there: unknown): boolean
  /** The file's record, with what the older one that lies here alone knows. */
  brought(here: unknown, there: unknown): unknown
}

function exported<T>(
  section: string,
  kind: RecordKind<T>,
  fits: (name: string, data: T) => boolean,
  timeOf: (data: T) => number,
  withOwn: (theirs: T, mine: T) => T = (theirs) => theirs,
  adopted: (data: T) => T = (data) => data,
): Exported {
  return {
    section,
    kind,
    version: kind.migrations.length + 1,
    read(name, version, data) {
      const record = v.safeParse(kind.schema, migrate({ v: version, d: data }, kind.migrations))
      return record.success && fits(name, record.output) ? adopted(record.output) : null
    },
    isNewer(here, there) {
      return here !== undefined && timeOf(here as T) >= timeOf(there as T)
    },
    brought(here, there) {
      return here === undefined ? there : withOwn(there as T, here as T)
    },
  }
}

function isDigestName(name: string): boolean {
  const [organisation = '', digest = '', ...more] = name.split('/')
  return isOrganisationName(organisation) && /^[0-9a-f]{64}$/.test(digest) && more.length === 0
}

const ofOrganisation = (name: string, data: { organisation: string }) => name === data.organisation

/** The settings: what the file says holds, so they have no time. */
export const EXPORTED_SETTINGS = exported(
  'settings',
  settings,
  (name) => name === SETTINGS_NAME,
  () => 0,
)

export const EXPORTED_KEYS = exported(
  'routingKeys',
  routingKeys,
  (name, { organisation, key }) => name === recordName(organisation, key),
  ({ seenAt }) => seenAt,
  keyBrought,
  // What an administrator set elsewhere is set by nobody here.
  (key) => (key.source === 'managed' ? { ...key, source: 'hand' as const } : key),
)

export const EXPORTED_ORGANISATIONS = exported(
  'organisations',
  organisations,
  (name, data) => name === data.name,
  ({ seenAt }) => seenAt,
  organisationBrought,
)

// Which portal an organisation is from does not change with time.
export const EXPORTED_PORTALS = exported('portals', portals, isOrganisationName, () => 0)

/** Everything else without a secret in it. */
export const EXPORTED: readonly Exported[] = [
  EXPORTED_ORGANISATIONS,
  exported(
    'monitors',
    monitors,
    (name, { id }) => name === id,
    ({ seen, filled }) => Math.max(seen?.at ?? 0, filled?.at ?? 0),
    // A key that was chosen ahead goes when it is filled, and with nothing else.
    (theirs, mine) => ({
      ...theirs,
      name: theirs.name ?? mine.name,
      assigned: theirs.assigned ?? (theirs.filled?.key === mine.assigned?.key ? null : mine.assigned),
    }),
  ),
  exported(
    'listedMonitors',
    listedMonitors,
    (name, data) => name === recordName(data.name),
    ({ at }) => at,
    (theirs, mine) => ({ ...theirs, assigned: theirs.assigned ?? mine.assigned }),
  ),
  exported('accountForms', accountForms, ofOrganisation, ({ filledAt, savedAt }) =>
    Math.max(filledAt ?? 0, savedAt ?? 0),
  ),
  exported(
    'places',
    places,
    (name) => placeNamed(name) !== null,
    ({ at }) => at,
  ),
  EXPORTED_PORTALS,
  exported(
    'pointedThings',
    pointedThings,
    (name, { host, place, what }) => name === recordName(host, place, what),
    ({ at }) => at,
  ),
  // Digests only: no key can be read out of them.
  exported('strangeKeys', strangeKeys, isDigestName, ({ seenAt }) => seenAt),
]

export const EXPORTED_SECRETS = exported<SecretRecord>(
  'secrets',
  sessionSecrets,
  ofOrganisation,
  ({ seenAt }) => seenAt,
)
export const EXPORTED_API = exported<ApiCredentialsRecord>(
  'publicApi',
  sessionApi,
  ofOrganisation,
  ({ at }) => at,
)
