import browser from 'webextension-polyfill'
import type { TabState } from '../messaging/protocol'
import type { FillResult } from '../model/fill'
import { askPage, vendorOfTab } from './tabs'

/** Fills a tab's form because the person pressed in the popup or on the keyboard. */
export async function fillTab(tab: number, routingKey: string | null): Promise<FillResult> {
  const state = await tabState(tab)
  if (state.state !== 'page') return { done: false, refusal: state.state === 'stale' ? 'stale' : 'not-here' }
  return (await askPage(tab, 'page.fill', { routingKey })) ?? { done: false, refusal: 'failed' }
}

/** What a tab shows, as its content script tells it now. */
export async function tabState(tab: number): Promise<TabState> {
  const told = await askPage(tab, 'page.state', {})
  if (told) return told
  const known = await browser.tabs.get(tab).catch(() => null)
  return { state: vendorOfTab(known) && known?.status === 'complete' ? 'stale' : 'elsewhere' }
}
