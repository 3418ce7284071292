import type browser from 'webextension-polyfill'
import { refusedNotes } from '../../storage/guideKinds'
import { SETTINGS_NAME } from '../../storage/kinds'
import { read } from '../../storage/records'
import { isRefusal } from '../../storage/writer'
import { aside } from '../aside'
import { inTurn } from '../records/queue'
import { say } from '../words'
import { tellOnPage } from './anyPage'
import type { PageSender } from './senders'

/**
 * What pages show is noted as somebody passes by, without a press that could be answered. When the browser refuses to
 * store it, that is told once on the page, and in popup and panel for as long as it lasts.
 */

/** Whether it is known, by this background, to be so; null while that was not asked. */
let full: boolean | null = null
let last: Promise<void> = Promise.resolve()

async function isFull(): Promise<boolean> {
  full ??= (await read(refusedNotes, SETTINGS_NAME)) !== null
  return full
}

/** One after the other: a page tells several things at once. */
function after(work: () => Promise<void>): Promise<void> {
  last = last.then(work).catch(() => undefined)
  return last
}

/** Goes on as the note does; a refusal is told. @param tab whose page it is about */
export async function passing<T>(note: Promise<T>, tab: number): Promise<T> {
  try {
    return await note
  } catch (error) {
    if (isRefusal(error)) await after(() => tellRefused(tab))
    throw error
  }
}

/**
 * Notes what a page showed. Of a page in a private window nothing is noted: whoever opened that wants no trace of it.
 * @param unnoted the answer there
 */
export function noting<T>(
  { tab, isPrivate }: Pick<PageSender, 'tab' | 'isPrivate'>,
  note: () => Promise<T>,
  unnoted: T,
): Promise<T> {
  return isPrivate ? Promise.resolve(unnoted) : passing(note(), tab)
}

async function tellRefused(tab: number): Promise<void> {
  if (await isFull()) return
  full = true
  // It is about the device's storage; the session's is in memory. Where that is full, too, the page alone tells.
  await inTurn((made) => made.put(refusedNotes, SETTINGS_NAME, { at: Date.now() })).catch(() => undefined)
  // The answer comes when it is closed.
  aside(tellOnPage(tab, say('noticeNotStored')))
}

/** Something on the device changed: what was stored anew shows that there is room again. */
export function noteRoom(changes: Record<string, browser.Storage.StorageChange>): Promise<void> {
  if (full === false || !Object.values(changes).some(({ newValue }) => newValue !== undefined)) return last
  return after(async () => {
    if (!(await isFull())) return
    full = false
    await inTurn((made) => made.remove(refusedNotes, SETTINGS_NAME))
  })
}
