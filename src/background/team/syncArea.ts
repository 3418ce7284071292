import browser from 'webextension-polyfill'
import type { Items } from '../../model/team/syncItems'
import type { SyncRecord } from '../../storage/teamKinds'

/** The browser's sync storage: its head, which names it, and the items of the state. */

const HEAD = 'head'
const VERSION = 1

/** What lies there. */
export interface SyncArea {
  /** Its name, given by whoever began it; null when nobody has. */
  group: string | null
  version: 'ours' | 'newer'
  items: Items
}

/** What lies in the sync storage. @throws where the browser has it switched off */
export async function readSyncArea(): Promise<SyncArea> {
  const { [HEAD]: head, ...items } = await browser.storage.sync.get(null)
  const { version, group } = (typeof head === 'object' && head !== null ? head : {}) as Record<
    string,
    unknown
  >
  return {
    group: typeof group === 'string' ? group : null,
    version: typeof version === 'number' && version > VERSION ? 'newer' : 'ours',
    items,
  }
}

/** Writes items and removes those that hold nothing any more. @returns what the browser refused it for */
export async function writeSyncArea(
  group: string,
  items: Items,
  surplus: readonly string[],
): Promise<SyncRecord['problem']> {
  try {
    const area = await readSyncArea()
    const head = area.group === group ? {} : { [HEAD]: { version: VERSION, group } }
    const all = { ...items, ...head }
    // Removing first makes room for what is written then.
    if (surplus.length) await browser.storage.sync.remove([...surplus])
    if (Object.keys(all).length) await browser.storage.sync.set(all)
    return null
  } catch (error) {
    const said = String(error)
    // Both are quotas, and are named so.
    if (/write_op/i.test(said)) return 'too-often'
    return /quota/i.test(said) ? 'full' : 'failed'
  }
}
