import { areaOf } from '../../storage/areas'
import {
  DEFAULT_SETTINGS,
  monitors,
  organisations,
  SETTINGS_NAME,
  settings,
  type UndoRecord,
} from '../../storage/kinds'
import type { Stored } from '../../storage/migrate'
import { parse, read, storageKey, wrap } from '../../storage/records'
import { readSettings } from './known'

/**
 * What was done after a change, and is not taken back with it. Some records have several authors: the settings hold what
 * the person chose beside the organisation that a capture took into use. Of these an Undo puts back what the change
 * itself wrote, as far as that still stands.
 */

const SHARED = [settings, organisations, monitors].map(({ prefix }) => prefix)
const SETTINGS_KEY = storageKey(settings, SETTINGS_NAME)

type Before = UndoRecord['before']

/** Whether something else than one change may write into a record. */
export function isShared(key: string): boolean {
  return SHARED.some((prefix) => key.startsWith(prefix))
}

/** What an undo puts back, without what was done since. */
export async function besidesLater(before: Before): Promise<Before> {
  const kept: Before = []
  for (const entry of before) {
    const now = (await areaOf(entry.area).get(entry.key))[entry.key] ?? null
    if (entry.made === undefined || isSame(now, entry.made)) kept.push(entry)
    else if (now !== null) kept.push({ ...entry, stored: besideNow(entry, now as Stored) })
  }
  return keepInUse(kept)
}

/**
 * A record as it is now, but for what the change wrote into it. One that only came with the change stays, as does one
 * of another version.
 */
function besideNow({ key, stored, made }: Before[number], now: Stored): Stored {
  const was = stored ?? newlyMade(key, now)
  if (was === null || (was as Stored).v !== now.v) return now
  const [old, written] = [partsOf(was), partsOf(made)]
  const parts = Object.entries(partsOf(now)).map(([name, part]) => [
    name,
    isSame(part, written[name]) ? (old[name] ?? null) : part,
  ])
  return { ...now, d: Object.fromEntries(parts) }
}

/** What a record was that only came with the change, and stays: what was filled with it goes. */
function newlyMade(key: string, now: Stored): Stored | null {
  if (key === SETTINGS_KEY) return wrap(settings, DEFAULT_SETTINGS)
  return key.startsWith(monitors.prefix) ? { ...now, d: { ...partsOf(now), filled: null } } : null
}

function partsOf(stored: unknown): Record<string, unknown> {
  const { d } = (stored ?? {}) as Partial<Stored>
  return typeof d === 'object' && d !== null ? (d as Record<string, unknown>) : {}
}

/** Whether two records hold the same: Chrome gives back an object's parts in an order of its own. */
function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other)
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** The organisation in use stays so as long as anything of it is known: nothing could be filled with what is left. */
async function keepInUse(before: Before): Promise<Before> {
  const { organisation } = await readSettings()
  if (organisation === null || !(await read(organisations, organisation))) return before
  const isGone = before.some(
    ({ key, stored }) => key === storageKey(organisations, organisation) && stored === null,
  )
  if (isGone) return before
  return before.map((entry) => {
    const next = entry.key === SETTINGS_KEY ? (parse(settings, entry.stored) ?? DEFAULT_SETTINGS) : null
    return next?.organisation === null
      ? { ...entry, stored: wrap(settings, { ...next, organisation }) }
      : entry
  })
}
