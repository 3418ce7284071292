import browser from 'webextension-polyfill'
import { type FurtherHost, vendorOf } from '../../model/pages/host'
import type { Vendor } from '../../model/pages/page'

/** A content script in a vendor's top frame. */
export interface PageSender {
  from: 'page'
  vendor: Vendor
  tab: number
  url: URL
  /** Whether it is in a private window: of what it shows nothing is stored by itself. */
  isPrivate: boolean
}

/** Who sent a message: one of our own pages, a page of a vendor's, or nobody we listen to. */
export type Sender = { from: 'ui' } | PageSender | null

/** Newer browsers tell more than the polyfill's type knows. */
interface ToldMore {
  origin?: string
  documentLifecycle?: string
}

/**
 * Judges a sender by what the browser says of it, never by what the message says.
 * @param further the hosts that the person added
 */
export function judge(sender: browser.Runtime.MessageSender, further: readonly FurtherHost[] = []): Sender {
  if (sender.id !== browser.runtime.id || !sender.url) return null
  const url = new URL(sender.url)
  const { origin, documentLifecycle } = sender as ToldMore
  if (`${url.protocol}//${url.host}/` === browser.runtime.getURL('/')) return { from: 'ui' }
  const { id, incognito } = sender.tab ?? {}
  if (id === undefined || sender.frameId !== 0 || url.protocol !== 'https:') return null
  if (origin !== undefined && origin !== url.origin) return null
  // A page that was prerendered or put aside is not the page the person sees.
  if (documentLifecycle !== undefined && documentLifecycle !== 'active') return null
  const vendor = vendorOf(url.host, further)
  return vendor ? { from: 'page', vendor, tab: id, url, isPrivate: incognito === true } : null
}
