import { areaOf } from '../../storage/areas'
import { accountForms } from '../../storage/guideKinds'
import {
  DEFAULT_SETTINGS,
  monitors,
  organisations,
  SETTINGS_NAME,
  settings,
  type UndoRecord,
} from '../../storage/kinds'
import type { StoredRecord } from '../../storage/migrate'
import { parse, read, storageKey, wrap } from '../../storage/records'
import { sessionSecrets, strangeKeys } from '../../storage/secretKinds'
import { readSettings } from './known'

/**
 * What was done after a change, and is not taken back with it: a record that was written again since stays as it is.
 * Some records have several authors: the settings hold what the person chose beside the organisation that a capture took
 * into use. Of these an Undo puts back what the change itself wrote, as far as that still stands.
 */

const SHARED = [settings, organisations, monitors].map(({ prefix }) => prefix)
const SETTINGS_KEY = storageKey(settings, SETTINGS_NAME)

type Before = UndoRecord['before']

/** Whether something else than one change may write into a record. */
function isShared({ key }: Before[number]): boolean {
  return SHARED.some((prefix) => key.startsWith(prefix))
}

/**
 * What an undo puts back, without what was done since.
 * @returns null when all that the change was about was written again
 */
export async function besidesLater(before: Before): Promise<Before | null> {
  const kept: Before = []
  const written: Before = []
  // The device's copies of secrets go with the session's.
  for (const entry of before.filter(({ area }) => area !== 'vault')) {
    const now = (await areaOf(entry.area).get(entry.key))[entry.key] ?? null
    // As it was before: the background was killed before it had written that, or while it took it back.
    const isBack = isSame(now, entry.stored)
    if (entry.made === undefined || isBack || isSame(now, entry.made)) kept.push(entry)
    else if (!isShared(entry)) written.push(entry)
    else if (now !== null) kept.push({ ...entry, stored: besideNow(entry, now as StoredRecord) })
  }
  const ofOwn = kept.filter((entry) => !goesWithAny(entry, written))
  return written.length && ofOwn.every(isShared) ? null : keepInUse(ofOwn)
}

/** What was noted of an API key and of its form stays with that key. */
function goesWithAny({ key }: Before[number], secrets: Before): boolean {
  return secrets.some(({ key: secret }) => {
    if (!secret.startsWith(sessionSecrets.prefix)) return false
    const organisation = secret.slice(sessionSecrets.prefix.length)
    return (
      key === storageKey(accountForms, organisation) ||
      key.startsWith(storageKey(strangeKeys, `${organisation}/`))
    )
  })
}

/**
 * A record as it is now, but for what the change wrote into it; into one that the change removed nothing was written that
 * is there again. One that only came with the change stays, as does one of another version.
 */
function besideNow({ key, stored, made }: Before[number], now: StoredRecord): StoredRecord {
  const was = stored ?? newlyMade(key, now)
  if (was === null || (was as StoredRecord).v !== now.v) return now
  const [old, written] = [partsOf(was), partsOf(made)]
  const isOf = (name: string, part: unknown) => (made === null ? part === null : isSame(part, written[name]))
  const parts = Object.entries(partsOf(now)).map(([name, part]) => [
    name,
    isOf(name, part) ? (old[name] ?? null) : part,
  ])
  return { ...now, d: Object.fromEntries(parts) }
}

/** What a record was that only came with the change, and stays: what was filled with it goes. */
function newlyMade(key: string, now: StoredRecord): StoredRecord | null {
  if (key === SETTINGS_KEY) return wrap(settings, DEFAULT_SETTINGS)
  return key.startsWith(monitors.prefix) ? { ...now, d: { ...partsOf(now), filled: null } } : null
}

function partsOf(stored: unknown): Record<string, unknown> {
  return ((stored as StoredRecord | null)?.d ?? {}) as Record<string, unknown>
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
