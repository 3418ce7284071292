import browser from 'webextension-polyfill'
import { type WaitingFillRecord, waitingFills } from '../../storage/menuKinds'
import { read, readAll } from '../../storage/records'
import { inTurn } from '../records/queue'
import { allowSite } from './allowedSites'

/** Asks in a window of the extension's own whether a site may have the API key: in the page, the page could ask too. */

// Room for the longest question, of an endpoint on a site that is not encrypted, in a private window and in the
// wordiest of the languages, below Firefox’ address bar.
const SIZE = { width: 460, height: 500 }
/** A question that was left open is none after this, in milliseconds. */
const WAITS = 10 * 60_000

/** Keeps what is to be filled, without its value, and asks. The newest question is the only one. */
export async function askAboutSite(fill: WaitingFillRecord): Promise<void> {
  const name = crypto.randomUUID()
  await inTurn(async (made) => {
    for (const old of (await readAll(waitingFills)).keys()) await made.remove(waitingFills, old)
    await made.put(waitingFills, name, fill)
  })
  const url = browser.runtime.getURL(`src/confirm/index.html?${name}`)
  // Phones have no windows.
  if (browser.windows?.create) await browser.windows.create({ type: 'popup', url, ...SIZE })
  else await browser.tabs.create({ url })
}

/**
 * Takes the person's answer; each question is answered once.
 * @returns what to fill now; null for no, and for a question that no longer stands
 */
export async function answerAboutSite(name: string, allow: boolean): Promise<WaitingFillRecord | null> {
  const fill = await inTurn(async (made) => {
    const waiting = await read(waitingFills, name)
    if (waiting) await made.remove(waitingFills, name)
    return waiting
  })
  if (!fill || !allow || Date.now() - fill.at > WAITS) return null
  // What cannot be remembered is asked again the next time; this yes holds.
  await allowSite(fill.origin, fill.isPrivate).catch(() => undefined)
  return fill
}
