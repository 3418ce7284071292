import browser from 'webextension-polyfill'
import { vendorOf } from '../../model/pages/host'
import { furtherHosts } from './hosts'
import { contentScriptIn } from './tabs'

/** Opens addresses where the person looks. */

type Tab = browser.Tabs.Tab

/** The tab for an address: the one in view if it shows the same site, else one that does; null when a new one is wanted. */
export async function tabFor(from: Tab | null, address: string): Promise<Tab | null> {
  const { host } = new URL(address)
  if (from?.url?.startsWith(`https://${host}/`)) return from
  const window = from?.windowId === undefined ? { lastFocusedWindow: true } : { windowId: from.windowId }
  const [other] = await browser.tabs.query({ ...window, url: `https://${host}/*` })
  return other ?? null
}

/**
 * Opens an address in a tab, or in a new one beside `from`.
 * @param active whether the tab comes to the front
 * @param signal tells that the person went elsewhere in the tab
 * @returns the tab; null when the browser does not tell
 */
export async function openIn(
  tab: Tab | null,
  address: string,
  from: Tab | null,
  active: boolean,
  signal: AbortSignal,
): Promise<number | null> {
  if (tab?.id === undefined)
    return (
      (await browser.tabs.create({ url: address, ...(from ? { windowId: from.windowId } : {}) })).id ?? null
    )
  await browser.tabs.update(tab.id, { url: address, ...(active ? { active } : {}) })
  const { host } = new URL(address)
  if (
    differInHashOnly(tab.url ?? '', address) &&
    ((await isOfPingometer(host, address)) || !(await contentScriptIn(tab.id)))
  )
    await reloaded(tab.id, address, signal)
  return tab.id
}

/** Addresses of one document: the browser loads nothing when it goes from one to the other. */
function differInHashOnly(one: string, other: string): boolean {
  return one !== other && one.split('#')[0] === other.split('#')[0]
}

/**
 * The portal follows its hash by itself; loaded anew is only one that was open across an update, for nothing would come
 * of it. Of Pingometer's pages nobody knows that: one that does not would go on showing one monitor's form at the address
 * of another.
 */
async function isOfPingometer(host: string, address: string): Promise<boolean> {
  return vendorOf(host, await furtherHosts(address)) === 'pingometer'
}

const SET_WITHIN = 2000

async function reloaded(tab: number, address: string, signal: AbortSignal): Promise<void> {
  const end = Date.now() + SET_WITHIN
  while ((await browser.tabs.get(tab)).url !== address) {
    // Where the person went is not loaded anew.
    if (signal.aborted) return
    if (Date.now() >= end) break
    await new Promise((done) => setTimeout(done, 50))
  }
  await browser.tabs.reload(tab)
}
