import browser from 'webextension-polyfill'
import type { Offer } from '../../model/forms/offer'

/** Shows on the toolbar button that a tab has something to fill. */
export async function showBadge(tab: number, offer: Offer): Promise<void> {
  const text = offer.state === 'ready' && !offer.already ? '1' : ''
  try {
    await browser.action.setBadgeText({ tabId: tab, text })
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#0b6b57' })
  } catch {
    // The tab was closed while its page was being read.
  }
}
