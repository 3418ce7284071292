import type { Browser } from '../browsers/index'
import { ACME } from './addresses'

/** What is in the extension's storage, read from outside of it. */

interface SavedKey {
  policies: string[]
  multiResponder: boolean | null
  source: string
}

interface Stored {
  d: Record<string, unknown>
}

/** A record out of the text it lies on the device as. */
const unpack = (stored: unknown) => (typeof stored === 'string' ? JSON.parse(stored) : stored) as Stored

/** An organisation's saved routing keys, by key. */
export async function savedKeys(browser: Browser, organisation = ACME): Promise<Record<string, SavedKey>> {
  const all = Object.entries(await browser.storage('local'))
  const mine = all.filter(([name]) => name.startsWith(`routing-key/${organisation}/`))
  return Object.fromEntries(
    mine.map(([, stored]) => {
      const { key, policies, multiResponder, source } = unpack(stored).d
      return [String(key), { policies, multiResponder, source } as SavedKey]
    }),
  )
}

/** An organisation's saved API key; null when there is none. */
export async function savedSecret(browser: Browser, organisation = ACME): Promise<string | null> {
  const stored = (await browser.storage('session'))[`secret/${organisation}`] as Stored | undefined
  return stored ? String(stored.d.key) : null
}

/** A record of `local` storage; null when there is none. */
export async function savedRecord(browser: Browser, name: string): Promise<Record<string, unknown> | null> {
  const stored = (await browser.storage('local'))[name]
  return stored === undefined ? null : unpack(stored).d
}

/** The background's own notes in the session, which come when they come: that it has begun, and the menu it built. */
const OWN_NOTES = /^(session|built-menu)\//

/** An Undo that was taken stays as one that puts nothing back, for whoever asks again. */
const isSpent = (name: string, stored: unknown) =>
  name.startsWith('undo/') &&
  Array.isArray(unpack(stored).d.before) &&
  !(unpack(stored).d.before as []).length

/** Everything that is saved, to compare with another time. */
export async function everything(browser: Browser): Promise<string> {
  const areas = [
    await browser.storage('local'),
    await browser.storage('session'),
    await browser.storage('sync'),
  ]
  return JSON.stringify(
    areas.map((area) =>
      Object.entries(area)
        .filter(([name, stored]) => !OWN_NOTES.test(name) && !isSpent(name, stored))
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  )
}
