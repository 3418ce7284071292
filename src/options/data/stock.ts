import { areaOf } from '../../storage/areas'
import {
  accountForms,
  listedMonitors,
  places,
  portals,
  refusedNotes,
  submits,
} from '../../storage/guideKinds'
import { monitors, organisations, pointedThings, routingKeys, settings, undos } from '../../storage/kinds'
import { allowedSites, builtMenus, privateSites, waitingFills } from '../../storage/menuKinds'
import { pick, type RecordKind } from '../../storage/records'
import { sessionApi, sessionSecrets, sessions, strangeKeys } from '../../storage/secretKinds'
import { managedSettings, NO_SYNC, SYNC_NAME, syncBases, syncs } from '../../storage/teamKinds'

/** What is stored, as the person wants to know it: how much of what, where, and since when. */

export const STORED = [
  'apiKeys',
  'publicApi',
  'organisations',
  'routingKeys',
  'monitors',
  'pages',
  'pointed',
  'sites',
  'strangeKeys',
  'settings',
  'managed',
  'syncMemory',
  'undos',
  'notes',
  'other',
] as const
export type StoredName = (typeof STORED)[number]

export interface StoredRow {
  name: StoredName
  count: number
  /** In memory until the browser closes, on this device, or both; on this device and in the browser's sync. */
  where: 'device' | 'synced' | 'session' | 'both'
  /** When the oldest was stored, in milliseconds since 1970; null where nobody noted it. */
  since: number | null
}

type Counted = Pick<StoredRow, 'count' | 'since'>

/** All that the areas hold which the extension's pages may read, by area. */
type Areas = Record<'local' | 'session', Record<string, unknown>>

/** A kind of record, and how it is counted. */
interface CountedKind {
  prefix: string
  count(all: Areas): Counted
}

/** @param timeOf when a record was stored; null where nobody noted it */
function of<T>(kind: RecordKind<T>, timeOf: (record: T) => number | null = () => null): CountedKind {
  return {
    prefix: kind.prefix,
    count(all) {
      // What is kept in the vault, the session has, too.
      const records = kind.area === 'vault' ? [] : [...pick(kind, all[kind.area]).values()]
      return { count: records.length, since: oldest(records.map(timeOf)) }
    },
  }
}

function oldest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null && time > 0) as number[]
  return known.length ? Math.min(...known) : null
}

function sum(one: Counted, other: Counted): Counted {
  return { count: one.count + other.count, since: oldest([one.since, other.since]) }
}

/** The lines in their order. `secret` is where secrets are, `followed` where what follows the person is. */
const LINES: readonly [
  Exclude<StoredName, 'other'>,
  StoredRow['where'] | 'secret' | 'followed',
  ...CountedKind[],
][] = [
  ['apiKeys', 'secret', of(sessionSecrets, ({ seenAt }) => seenAt)],
  ['publicApi', 'secret', of(sessionApi, ({ at }) => at)],
  ['organisations', 'followed', of(organisations, ({ seenAt }) => seenAt)],
  ['routingKeys', 'followed', of(routingKeys, ({ seenAt }) => seenAt)],
  [
    'monitors',
    'device',
    of(monitors, ({ seen, filled }) => oldest([seen?.at ?? null, filled?.at ?? null])),
    of(listedMonitors, ({ at }) => at),
  ],
  [
    'pages',
    'device',
    of(places, ({ at }) => at),
    of(accountForms, ({ filledAt, savedAt }) => oldest([filledAt, savedAt])),
    of(portals),
  ],
  ['pointed', 'device', of(pointedThings, ({ at }) => at)],
  ['sites', 'device', of(allowedSites, ({ at }) => at)],
  ['strangeKeys', 'device', of(strangeKeys, ({ seenAt }) => seenAt)],
  ['settings', 'followed', of(settings), { prefix: '', count: besideRecords }],
  ['managed', 'device', of(managedSettings, ({ at }) => at)],
  ['syncMemory', 'device', of(syncs, ({ at }) => at), of(syncBases)],
  ['undos', 'session', of(undos, ({ at }) => at)],
  // What the background notes down for itself while the browser runs.
  [
    'notes',
    'session',
    of(sessions, ({ at }) => at),
    of(submits, ({ at }) => at),
    of(refusedNotes, ({ at }) => at),
    of(privateSites, ({ at }) => at),
    of(waitingFills, ({ at }) => at),
    of(builtMenus),
  ],
]

/** What these pages themselves remember of the settings: the theme they begin in. */
function besideRecords(): Counted {
  return { count: localStorage.length, since: null }
}

/** Whatever has no line of its own is not kept from the person either. */
function others({ local, session }: Areas): Counted {
  const known = LINES.flatMap(([, , ...kinds]) => kinds.flatMap(({ prefix }) => prefix || []))
  const all = [...Object.keys(local), ...Object.keys(session)]
  return { count: all.filter((key) => !known.some((prefix) => key.startsWith(prefix))).length, since: null }
}

/** @param keepKey whether secrets are kept on this device, too */
export async function takeStock(keepKey: boolean): Promise<StoredRow[]> {
  const [local, session] = await Promise.all([areaOf('local').get(null), areaOf('session').get(null)])
  const all = { local, session }
  // What was put there stays there when it is switched off, until everything is forgotten.
  const { group } = pick(syncs, local).get(SYNC_NAME) ?? NO_SYNC
  const whereNow = {
    secret: keepKey ? 'both' : 'session',
    followed: group === null ? 'device' : 'synced',
  } as const
  const rows = LINES.map(
    ([name, where, ...kinds]): StoredRow => ({
      name,
      where: where === 'secret' || where === 'followed' ? whereNow[where] : where,
      ...kinds.map((kind) => kind.count(all)).reduce(sum),
    }),
  )
  return [...rows, { name: 'other' as const, where: 'both' as const, ...others(all) }].filter(
    ({ count }) => count > 0,
  )
}
