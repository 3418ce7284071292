/**
 * Reads what is stored before anything else of a page is there, while its scripts are still being fetched: in a popup
 * that is a third of the time until its list is on screen. A classic script of its own, built as `early.js`; pages that
 * do without it read for themselves.
 */

/** One change, as the browser tells it: new values by key, and where. */
type Heard = [changes: Record<string, chrome.storage.StorageChange>, area: string]

export interface Early {
  local: Promise<Record<string, unknown>>
  session: Promise<Record<string, unknown>>
  /** What changed since. */
  heard: Heard[]
  /** Listens no more: the page has come, and listens itself. */
  end(): void
}

/** Where it is left for the page. */
export const early: { earlyRead?: Early | undefined } = globalThis as object
