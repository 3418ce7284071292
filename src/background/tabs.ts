import browser from 'webextension-polyfill'
import type { Data, Reply, ToControls, ToGuide, ToPage } from '../messaging/protocol'
import { vendorOfHost } from '../model/page'

type Both = ToPage & ToControls & ToGuide

/** Asks a tab's content script, or the controls in it. @returns null when no content script of this version is there */
export async function askPage<K extends keyof Both>(
  tab: number,
  type: K,
  data: Data<Both, K>,
): Promise<Reply<Both, K> | null> {
  try {
    return ((await browser.tabs.sendMessage(tab, { type, data }, { frameId: 0 })) as Reply<Both, K>) ?? null
  } catch {
    return null
  }
}

/** The vendor whose page a tab shows; tabs of other hosts do not tell their address. */
export function vendorOfTab(tab: browser.Tabs.Tab | null): 'victorops' | 'pingometer' | null {
  return tab?.url ? vendorOfHost(new URL(tab.url).host) : null
}

const told = new Map<number, string>()

/** Tells the panel that a tab shows something else than before; nobody may be there to hear it. */
export function tellPanel(tab: number, shown: unknown): void {
  const now = JSON.stringify(shown)
  if (told.get(tab) === now) return
  told.set(tab, now)
  void browser.runtime.sendMessage({ type: 'tab.changed', data: { tab } }).catch(() => undefined)
}

/** Tells every open form that something captured changed, without waiting for them. */
export function tellForms(): void {
  void browser.tabs.query({ url: 'https://app.pingometer.com/*' }).then((tabs) => {
    for (const { id } of tabs) if (id !== undefined) void askPage(id, 'page.news', {})
  })
}
