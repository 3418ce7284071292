import browser from 'webextension-polyfill'

/** A tab as the extension's own pages need it. */
export interface Tab {
  id: number
  /** Empty for pages of other hosts. */
  url: string
}

/** The tab that this page of the extension is in; null for a popup or a side panel, which are in none. */
export function ownTab(): Promise<number | null> {
  return browser.tabs.getCurrent().then(
    (one) => one?.id ?? null,
    () => null,
  )
}

/**
 * The tab the person looks at beside this page. For a page in a tab of its own it is the one used before it, in its
 * window, or else in another.
 * @param own as `ownTab` tells it
 */
export async function tabBeside(own: number | null): Promise<Tab | null> {
  const [active] = await find({ active: true, currentWindow: true })
  if (active && active.id !== own) return active
  return own === null
    ? null
    : (lastUsed(await find({ currentWindow: true }), own) ?? lastUsed(await find({}), own))
}

/**
 * Brings the tab beside a page of the extension into view, where that page is in a tab of its own: what happens on a page
 * takes frames, and the hidden have none.
 */
export async function bringToFront(own: number | null, tab: number): Promise<void> {
  if (own !== null) await browser.tabs.update(tab, { active: true })
}

type Found = Tab & { used: number }

async function find(where: browser.Tabs.QueryQueryInfoType): Promise<Found[]> {
  const tabs = await browser.tabs.query(where).catch(() => [])
  return tabs.flatMap(({ id, url = '', lastAccessed = 0 }) =>
    id === undefined ? [] : [{ id, url, used: lastAccessed }],
  )
}

function lastUsed(tabs: readonly Found[], own: number): Tab | null {
  const [last] = tabs.filter(({ id }) => id !== own).sort((one, other) => other.used - one.used)
  return last ?? null
}
