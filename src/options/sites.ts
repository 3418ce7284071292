import { computed, type ReadonlySignal } from '@preact/signals'
import browser from 'webextension-polyfill'
import { shownSite } from '../model/pages/site'
import { sortedBy } from '../model/text/order'
import { areaOf } from '../storage/areas'
import { allowedSites } from '../storage/menuKinds'
import { followRecords, loadEach } from '../ui/state/records'

/** A site that the API key may be filled on, and since when. */
interface AllowedSite {
  origin: string
  at: number
}

export interface AllowedSites {
  all: ReadonlySignal<readonly AllowedSite[]>
  close(): void
}

/** The sites the person said yes to, followed. Only this page shows them, so that no other has to read them. */
export function createSites(): AllowedSites {
  const sites = followRecords(allowedSites)
  // What cannot be read is said by the page as a whole.
  const loaded = areaOf(allowedSites.area)
    .get(null)
    .then(
      (all) => loadEach([sites], all),
      () => undefined,
    )
  const listen = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    // On top of what was read, even if it came while that was under way.
    if (area === allowedSites.area) void loaded.then(() => sites.change(changes))
  }
  browser.storage.onChanged.addListener(listen)
  return {
    all: computed(() => sortedBy([...sites.records.value.values()], ({ origin }) => shownSite(origin))),
    close: () => browser.storage.onChanged.removeListener(listen),
  }
}
