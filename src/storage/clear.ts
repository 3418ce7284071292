import browser from 'webextension-polyfill'
import { AREAS, areaOf } from './areas'

/** Empties every place where anything is stored; the background alone imports this. */
export async function clearAreas(): Promise<void> {
  // The synced one first: while it is not empty, whatever was forgotten could come back from there.
  await browser.storage.sync.clear()
  for (const name of AREAS) {
    const area = areaOf(name)
    await area.remove(Object.keys(await area.get(null)))
  }
}
