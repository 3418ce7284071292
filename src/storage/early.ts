/** What `readEarly` has read before a page was there, and where it leaves that. */

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
