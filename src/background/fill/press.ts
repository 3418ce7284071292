import browser from 'webextension-polyfill'
import type { PageState } from '../../messaging/controls'
import type { TabState } from '../../messaging/protocol'
import type { FillResult, Wish } from '../../model/forms/fill'
import { hasForms, type Vendor } from '../../model/pages/page'
import { reach } from '../pages/controls'
import { askPage, contentScriptIn, vendorOfTab } from '../pages/tabs'
import { fillPointed, forgetPointed, isField, needsPointing, pointedAt } from './pointed'

/** Fills a tab's form because the person pressed in the popup or on the keyboard. */
export async function fillTab(tab: number, wish: Wish): Promise<FillResult> {
  const { told, stale, url } = await lookAt(tab)
  if (!told) return { done: false, refusal: stale && hasForms(stale) ? 'stale' : 'not-here' }
  // By what the page itself says: where it is of no help, the field that was pointed at was promised.
  const byPointing = url && needsPointing(told) ? await fillPointed(tab, url, told.kind, wish) : null
  if (byPointing) return byPointing
  if (told.kind === 'none') return { done: false, refusal: 'not-here' }
  return (await askPage(tab, 'page.fill', wish)) ?? { done: false, refusal: 'failed' }
}

const NOTHING: PageState = { state: 'page', kind: 'none', offer: { state: 'nothing' }, refusal: null }

/** What a tab shows: as its page tells it, and by what the person pointed at there. */
export async function tabState(tab: number): Promise<TabState> {
  const { told, stale, url, vendor, isPrivate } = await lookAt(tab)
  if (!told) return stale ? { state: 'stale', vendor: stale } : { state: 'elsewhere' }
  const things = url ? await pointedAt(url) : []
  const pointed = things.length > 0
  // A press would be refused: nothing is promised. Only a page that answers knows whether the field is there.
  const hasLooked = told !== NOTHING && needsPointing(told) && told.offer.state === 'nothing'
  const isGone = hasLooked && things.some(isField)
  // With the field that was pointed at there is no doubt any more, whether there is something to fill or that is missing.
  const isFound = pointed && told.offer.state !== 'nothing'
  const refusal = isGone ? 'pointed-gone' : isFound ? null : told.refusal
  return { ...told, refusal, pointed, ...(vendor ? { vendor } : {}), ...(isPrivate ? { isPrivate } : {}) }
}

interface Looked {
  /** What the page tells of itself now; null for one without a content script, or that is no vendor's any more. */
  told: PageState | null
  /** Whose page it is, of one that was open before the extension came, or came anew. */
  stale: Vendor | null
  /** Null where the browser does not tell. */
  url: URL | null
  vendor: Vendor | null
  isPrivate: boolean
}

async function lookAt(tab: number): Promise<Looked> {
  const [answer, known] = await Promise.all([
    askPage(tab, 'page.state', {}),
    browser.tabs.get(tab).catch(() => null),
  ])
  const url = known?.url ? new URL(known.url) : null
  const vendor = await vendorOfTab(known)
  // A page that is none of the guide's does not answer. Chromium would put off a look at one it withholds, and never
  // answer either; such a tab does not tell its address.
  const told = answer ?? (url && (await silentState(tab)))
  // A page whose host was taken back goes on answering until it is left; nothing it shows is taken any more.
  const isHeard = told !== null && (vendor !== null || !url)
  const stale = !isHeard && known?.status === 'complete' ? vendor : null
  return { told: isHeard ? told : null, stale, url, vendor, isPrivate: known?.incognito === true }
}

/** The state of a page that did not answer; null for one without a content script. */
async function silentState(tab: number): Promise<PageState | null> {
  const script = await contentScriptIn(tab)
  // Its controls are on their way: somebody was quicker than they are.
  const isReached = script === 'bringing' && (await reach(tab))
  return (isReached && (await askPage(tab, 'page.state', {}))) || (script && NOTHING)
}

/** Forgets what was pointed at on the page a tab shows. */
export async function forgetPointedOn(tab: number): Promise<null> {
  const address = (await browser.tabs.get(tab)).url
  if (address) await forgetPointed(new URL(address))
  await askPage(tab, 'point.show', null)
  return null
}
