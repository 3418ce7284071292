import browser from 'webextension-polyfill'
import type { PageState } from '../../messaging/controls'
import type { TabState } from '../../messaging/protocol'
import type { FillResult } from '../../model/forms/fill'
import { askPage, isThere, vendorOfTab } from '../pages/tabs'
import { fillPointed, forgetPointed, isField, needsPointing, pointedAt } from './pointed'

/** Fills a tab's form because the person pressed in the popup or on the keyboard. */
export async function fillTab(tab: number, routingKey: string | null): Promise<FillResult> {
  const state = await tabState(tab)
  if (state.state !== 'page') return { done: false, refusal: state.state === 'stale' ? 'stale' : 'not-here' }
  const address = (await browser.tabs.get(tab)).url
  const byPointing =
    address && needsPointing(state) ? await fillPointed(tab, new URL(address), routingKey) : null
  if (byPointing) return byPointing
  if (state.kind === 'none') return { done: false, refusal: 'not-here' }
  return (await askPage(tab, 'page.fill', { routingKey })) ?? { done: false, refusal: 'failed' }
}

const NOTHING: PageState = { state: 'page', kind: 'none', offer: { state: 'nothing' }, refusal: null }

/** What a tab shows, as its content script tells it now; one whose page is none of the guide's does not answer. */
export async function tabState(tab: number): Promise<TabState> {
  const [answer, known] = await Promise.all([
    askPage(tab, 'page.state', {}),
    browser.tabs.get(tab).catch(() => null),
  ])
  // Chromium would put off a look at a page it withholds, and never answer; such a tab does not tell its address.
  const told = answer ?? (known?.url && (await isThere(tab)) ? NOTHING : null)
  const vendor = await vendorOfTab(known)
  // A page whose host was taken back goes on answering until it is left; nothing it shows is taken any more.
  if (told && !(known?.url && !vendor)) {
    const url = known?.url ? new URL(known.url) : null
    const things = url ? await pointedAt(url) : []
    const pointed = things.length > 0
    // A press would be refused: nothing is promised. Only a page that answers knows whether the field is there.
    const looked = answer !== null && needsPointing(answer) && answer.offer.state === 'nothing'
    const isGone = looked && things.some(isField)
    const refusal = isGone ? 'pointed-gone' : pointed && told.offer.state === 'ready' ? null : told.refusal
    return { ...told, refusal, pointed, ...(vendor ? { vendor } : {}) }
  }
  return { state: vendor && known?.status === 'complete' ? 'stale' : 'elsewhere' }
}

/** Forgets what was pointed at on the page a tab shows. */
export async function forgetPointedOn(tab: number): Promise<null> {
  const address = (await browser.tabs.get(tab)).url
  if (address) await forgetPointed(new URL(address))
  await askPage(tab, 'point.show', null)
  return null
}
