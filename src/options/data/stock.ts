import browser from 'webextension-polyfill'
import {
  accountForms,
  listedMonitors,
  places,
  refusedNotes,
  sessionApi,
  submits,
} from '../../storage/guideKinds'
import {
  monitors,
  organisations,
  pointedThings,
  routingKeys,
  sessionSecrets,
  sessions,
  settings,
  strangeKeys,
  undos,
} from '../../storage/kinds'
import { allowedSites, builtMenus, privateSites, waitingFills } from '../../storage/menuKinds'
import type { RecordKind } from '../../storage/records'
import { read, readAll } from '../../storage/records'
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

async function counted<T>(kind: RecordKind<T>, timeOf: (record: T) => number | null): Promise<Counted> {
  const records = [...(await readAll(kind)).values()]
  return { count: records.length, since: oldest(records.map(timeOf)) }
}

function oldest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null && time > 0) as number[]
  return known.length ? Math.min(...known) : null
}

function sum(one: Counted, other: Counted): Counted {
  return { count: one.count + other.count, since: oldest([one.since, other.since]) }
}

const KNOWN: readonly { prefix: string }[] = [
  accountForms,
  listedMonitors,
  places,
  monitors,
  organisations,
  pointedThings,
  routingKeys,
  sessionSecrets,
  sessionApi,
  settings,
  sessions,
  submits,
  refusedNotes,
  allowedSites,
  privateSites,
  waitingFills,
  builtMenus,
  strangeKeys,
  undos,
  managedSettings,
  syncs,
  syncBases,
]

/** Whatever has no line of its own is not kept from the person either. */
async function others(): Promise<Counted> {
  const all = [
    ...Object.keys(await browser.storage.local.get(null)),
    ...Object.keys(await browser.storage.session.get(null)),
  ]
  return {
    count: all.filter((key) => !KNOWN.some(({ prefix }) => key.startsWith(prefix))).length,
    since: null,
  }
}

/** What the background notes down for itself while the browser runs. */
async function sessionNotes(): Promise<Counted> {
  return [
    await counted(sessions, ({ at }) => at),
    await counted(submits, ({ at }) => at),
    await counted(refusedNotes, ({ at }) => at),
    await counted(privateSites, ({ at }) => at),
    await counted(waitingFills, ({ at }) => at),
    await counted(builtMenus, () => null),
  ].reduce(sum)
}

/** The lines in their order. `secret` is where secrets are, `followed` where what follows the person is. */
const LINES: readonly [StoredName, StoredRow['where'] | 'secret' | 'followed', () => Promise<Counted>][] = [
  ['apiKeys', 'secret', () => counted(sessionSecrets, ({ seenAt }) => seenAt)],
  ['publicApi', 'secret', () => counted(sessionApi, ({ at }) => at)],
  ['organisations', 'followed', () => counted(organisations, ({ seenAt }) => seenAt)],
  ['routingKeys', 'followed', () => counted(routingKeys, ({ seenAt }) => seenAt)],
  [
    'monitors',
    'device',
    async () =>
      sum(
        await counted(monitors, ({ seen, filled }) => oldest([seen?.at ?? null, filled?.at ?? null])),
        await counted(listedMonitors, ({ at }) => at),
      ),
  ],
  [
    'pages',
    'device',
    async () =>
      sum(
        await counted(places, ({ at }) => at),
        await counted(accountForms, ({ filledAt, savedAt }) => oldest([filledAt, savedAt])),
      ),
  ],
  ['pointed', 'device', () => counted(pointedThings, ({ at }) => at)],
  ['sites', 'device', () => counted(allowedSites, ({ at }) => at)],
  ['strangeKeys', 'device', () => counted(strangeKeys, ({ seenAt }) => seenAt)],
  ['settings', 'followed', () => counted(settings, () => null)],
  ['managed', 'device', () => counted(managedSettings, ({ at }) => at)],
  [
    'syncMemory',
    'device',
    async () => sum(await counted(syncs, ({ at }) => at), await counted(syncBases, () => null)),
  ],
  ['undos', 'session', () => counted(undos, ({ at }) => at)],
  ['notes', 'session', sessionNotes],
  ['other', 'both', others],
]

/** @param keepKey whether secrets are kept on this device, too */
export async function takeStock(keepKey: boolean): Promise<StoredRow[]> {
  // What was put there stays there when it is switched off, until everything is forgotten.
  const { group } = (await read(syncs, SYNC_NAME)) ?? NO_SYNC
  const whereNow = {
    secret: keepKey ? 'both' : 'session',
    followed: group === null ? 'device' : 'synced',
  } as const
  const rows: StoredRow[] = []
  for (const [name, where, count] of LINES)
    rows.push({
      name,
      where: where === 'secret' || where === 'followed' ? whereNow[where] : where,
      ...(await count()),
    })
  return rows.filter(({ count }) => count > 0)
}
