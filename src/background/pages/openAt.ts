import browser from 'webextension-polyfill'
import { vendorOf } from '../../model/pages/host'
import { furtherHosts } from './hosts'

/**
 * Opens an address where the person looks: in the tab itself if it shows the same site, else in one that does, else
 * in a new one.
 * @returns the tab; null when the browser does not tell
 */
export async function openAt(from: number | null, address: string): Promise<number | null> {
  const { host } = new URL(address)
  const own = from === null ? null : await browser.tabs.get(from)
  const window = own?.windowId === undefined ? { lastFocusedWindow: true } : { windowId: own.windowId }
  const isSame = own?.url?.startsWith(`https://${host}/`) ?? false
  const [tab] = isSame ? [own] : await browser.tabs.query({ ...window, url: `https://${host}/*` })
  if (tab?.id === undefined)
    return (
      (await browser.tabs.create({ url: address, ...(own ? { windowId: own.windowId } : {}) })).id ?? null
    )
  await browser.tabs.update(tab.id, { url: address, active: true })
  if (differInHashOnly(tab.url ?? '', address) && (await isPingometer(host, address)))
    await reloaded(tab.id, address)
  return tab.id
}

/** Addresses of one document: the browser loads nothing when it goes from one to the other. */
function differInHashOnly(one: string, other: string): boolean {
  return one !== other && one.split('#')[0] === other.split('#')[0]
}

/**
 * The portal follows its hash by itself. Of Pingometer's pages nobody knows that: one that does not would go on
 * showing one monitor's form at the address of another.
 */
async function isPingometer(host: string, address: string): Promise<boolean> {
  return vendorOf(host, await furtherHosts(address)) === 'pingometer'
}

const SET_WITHIN = 2000

async function reloaded(tab: number, address: string): Promise<void> {
  const end = Date.now() + SET_WITHIN
  while ((await browser.tabs.get(tab)).url !== address && Date.now() < end)
    await new Promise((done) => setTimeout(done, 50))
  await browser.tabs.reload(tab)
}
