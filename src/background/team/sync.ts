import { type Items, pack, stateItems, unpack } from '../../model/team/syncItems'
import { merge, type SyncEntry, type SyncState, stateHere, withoutOld } from '../../model/team/syncState'
import { SETTINGS_NAME, settings } from '../../storage/kinds'
import { isNewer, read } from '../../storage/records'
import {
  NO_SYNC,
  SYNC_NAME,
  type SyncBaseRecord,
  type SyncRecord,
  syncBases,
  syncs,
} from '../../storage/teamKinds'
import type { Change } from '../../storage/writer'
import { aside } from '../aside'
import { tellForms } from '../pages/tabs'
import { inTurn } from '../records/queue'
import { readSyncArea, writeSyncArea } from './syncArea'
import { withoutOrphans, writeLocalSide } from './syncLocal'
import { idsOfNamesakes, readLocalSide, toldOthers } from './syncSide'

/**
 * Settings and routing keys follow the person through the browser's own sync storage, if they switched that on. Each
 * meeting reads both sides, merges them, and writes to each what the other knew better.
 */

/** Whether settings and routing keys follow the person, and how that goes. */
export async function readSync(): Promise<SyncRecord> {
  return (await read(syncs, SYNC_NAME)) ?? NO_SYNC
}

/**
 * Switches it on or off. Off, everything stays where it is, on both sides.
 * @returns `done` unless something keeps it from going on
 */
export async function setSync(on: boolean): Promise<{ done: boolean }> {
  await inTurn(async (made) => {
    const known = await readSync()
    const area = await readSyncArea().catch(() => null)
    // Whoever switches on what somebody emptied meanwhile begins anew: there is nothing to end any more.
    const group = area?.group === null ? null : known.group
    await made.put(syncs, SYNC_NAME, { ...known, on, group, problem: null, left: 0 })
  })
  await meet()
  return { done: (await readSync()).problem === null }
}

let running: Promise<unknown> = Promise.resolve()

/** Lets both sides meet, one meeting after the other. */
export function meet(): Promise<void> {
  return betweenMeetings(meetOnce)
}

/** Does something while nothing is exchanged: no meeting that began before writes anything after it. */
export function betweenMeetings<T>(work: () => Promise<T>): Promise<T> {
  const mine = running.then(work)
  running = mine.catch(() => undefined)
  return mine
}

interface Met {
  /** The name of the synced storage; null when it has none yet. */
  group: string | null
  items: Items
  surplus: string[]
}

async function meetOnce(): Promise<void> {
  if (!(await readSync()).on) return
  const met = await inTurn(exchange)
  if (!met) return
  const group = met.group ?? crypto.randomUUID()
  const problem = await writeSyncArea(group, met.items, met.surplus)
  // Only a storage that was written can be missed when it is empty.
  if (problem !== null) await note({ problem })
  else if (met.group === null) await note({ group })
  if (problem === 'too-often') meetSoon(A_MINUTE)
}

function note(part: Partial<SyncRecord>): Promise<void> {
  return inTurn(async (made) => made.put(syncs, SYNC_NAME, { ...(await readSync()), ...part }))
}

/**
 * Merges both sides into this one, and says what is to be written to the other. What both sides knew is kept even when
 * that fails: the next meeting finds the difference and writes it again.
 */
async function exchange(made: Change): Promise<Met | null> {
  const known = await readSync()
  const area = await readSyncArea().catch(() => null)
  const noted = async (part: Partial<SyncRecord>) => {
    const next = { ...known, ...part }
    if (JSON.stringify(next) !== JSON.stringify(known)) await made.put(syncs, SYNC_NAME, next)
    return null
  }
  // Browsers can have it switched off, and answer nothing.
  if (!area) return noted({ problem: 'failed' })
  if (area.version === 'newer' || (await isNewer(settings, SETTINGS_NAME))) return noted({ problem: 'newer' })
  // Somebody emptied it, here or elsewhere: what they wanted gone does not come back from here.
  if (area.group === null && known.group !== null)
    return noted({ on: false, group: null, problem: 'ended', left: 0 })
  const now = Date.now()
  const local = await readLocalSide()
  const theirs = unpack(area.items)
  const joined = area.group !== null && area.group === known.group
  const base = joined ? await readBase() : null
  const isOthers = await idsOfNamesakes(theirs)
  const own = <T>(all: ReadonlyMap<string, T>) =>
    new Map([...all].filter(([id]) => !isOthers(id) && !local.unread.has(id)))
  const mine = stateHere(own(toldOthers(local, base)), base && own(base), theirs, local.isGone, now)
  const merged = withoutOrphans(withoutOld(merge(mine, theirs), now))
  if (await writeLocalSide(made, local, own(merged))) tellForms()
  await keepBase(made, base, merged)
  const { items, left } = pack(merged)
  const met = {
    group: area.group,
    items: changedOf(items, area.items),
    surplus: stateItems(area.items).filter((item) => !(item in items)),
  }
  const moved = Object.keys(met.items).length > 0 || now - (known.at ?? 0) > AN_HOUR
  await noted({
    group: area.group,
    at: moved ? now : known.at,
    left: left.length,
    problem: left.length ? 'full' : null,
  })
  return met
}

/** Whatever changed here, nothing is written there twice. */
function changedOf(items: Items, there: Items): Items {
  return Object.fromEntries(
    Object.entries(items).filter(([name, value]) => JSON.stringify(there[name]) !== JSON.stringify(value)),
  )
}

async function readBase(): Promise<SyncState> {
  const { entries } = (await read(syncBases, SYNC_NAME)) ?? { entries: [] }
  return new Map(entries.map(([id, seen, gone, value]): [string, SyncEntry] => [id, { seen, gone, value }]))
}

async function keepBase(made: Change, known: SyncState | null, merged: SyncState): Promise<void> {
  const entries = [...merged].map(([id, { seen, gone, value }]): SyncBaseRecord['entries'][number] => [
    id,
    seen,
    gone,
    value,
  ])
  if (known === null || JSON.stringify([...merged]) !== JSON.stringify([...known]))
    await made.put(syncBases, SYNC_NAME, { entries })
}

/** How long changes are gathered before both sides meet, and how far apart meetings are, in milliseconds. */
const GATHER = 2_000
const APART = 10_000
const A_MINUTE = 60_000
const AN_HOUR = 60 * A_MINUTE
let timer: ReturnType<typeof setTimeout> | undefined
let last = 0

/**
 * Lets both sides meet soon. The browsers refuse more than 120 writes a minute and 1,800 an hour: a meeting makes two
 * at most, and there are six meetings a minute at most. None comes of it where nobody switched it on.
 */
export function meetSoon(gather = GATHER): void {
  clearTimeout(timer)
  timer = setTimeout(
    () => {
      last = Date.now()
      aside(meet())
    },
    Math.max(gather, last + APART - Date.now()),
  )
}

const FOLLOWED = ['settings/', 'organisation/', 'routing-key/']

/** Something stored changed, here or in the sync storage. */
export function meetAfterChanges(changes: Record<string, unknown>, area: string): void {
  const concerns =
    area === 'sync' ||
    (area === 'local' && Object.keys(changes).some((key) => FOLLOWED.some((start) => key.startsWith(start))))
  if (concerns) meetSoon()
}
