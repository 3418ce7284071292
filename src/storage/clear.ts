import browser from 'webextension-polyfill'
import { AREAS, areaOf } from './areas'
import { read } from './records'
import { SYNC_NAME, syncs } from './teamKinds'

/** Empties every place where anything is stored; the background alone imports this. */
export async function clearAreas(): Promise<void> {
  // The synced one first: while it is not empty, whatever was forgotten could come back from there.
  await browser.storage.sync.clear().catch(async (error) => {
    if (await wasSynced()) throw error
  })
  for (const name of AREAS) {
    const area = areaOf(name)
    await area.remove(Object.keys(await area.get(null)))
  }
}

/** Whether anything of this device went there. Browsers can have it switched off: then it can be emptied by nobody. */
async function wasSynced(): Promise<boolean> {
  const sync = await read(syncs, SYNC_NAME)
  return sync !== null && (sync.on || sync.group !== null)
}
