import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { Meeting, OwnWorld } from '../../messaging/controls'
import type { News } from '../../messaging/news'
import { type PageMessages, pageReplies } from '../../messaging/pageReplies'
import type { Data, Reply } from '../../messaging/protocol'
import { patternOf, vendorOf } from '../../model/pages/host'
import { hasForms, OWN_HOSTS, VENDORS, type Vendor } from '../../model/pages/page'
import { aside, attempt } from '../aside'
import { readSettings } from '../records/known'
import { stored } from '../records/queue'
import { furtherHosts } from './hosts'

/** Asks the controls in a tab's page. @returns null where none of this version are there, or what they say is no answer */
export async function askPage<K extends keyof PageMessages>(
  tab: number,
  type: K,
  data: Data<PageMessages, K>,
): Promise<Reply<PageMessages, K> | null> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tab, { type, data }, { frameId: 0 })
    const checked = v.safeParse(pageReplies[type], reply)
    return checked.success ? checked.output : null
  } catch {
    return null
  }
}

/** What a tab's page has of the content script of this version: it listens to nobody, and is looked up. */
export async function contentScriptIn(tab: number): Promise<'here' | 'bringing' | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: () => {
        const place = (globalThis as OwnWorld<Meeting>)[Symbol.for('pingometerVictorOps')]
        // The theme is left there before any script comes; only the content script says whose page it is.
        if (!place?.vendor) return null
        return place.coming ? 'bringing' : 'here'
      },
    })
    const told = frame?.result
    return told === 'here' || told === 'bringing' ? told : null
  } catch {
    return null
  }
}

/** The vendor whose page a tab shows; tabs of other hosts do not tell their address. */
export async function vendorOfTab(tab: browser.Tabs.Tab | null): Promise<Vendor | null> {
  return tab?.url ? vendorOf(new URL(tab.url).host, await furtherHosts(tab.url)) : null
}

const told = new Map<number, string>()

/** Tells the panel that a tab shows something else than before; nobody may be there to hear it. */
export function tellPanel(tab: number, shown: unknown): void {
  const now = JSON.stringify(shown)
  if (told.get(tab) === now) return
  told.set(tab, now)
  attempt(browser.runtime.sendMessage({ type: 'tab.changed', data: { tab } }))
}

/** A tab was closed. */
export function forgetTold(tab: number): void {
  told.delete(tab)
}

/**
 * Tells every open form that something captured changed, once it is stored, without waiting for them.
 * @param but the tab whose page knows it already
 */
export function tellForms(but: number | null = null): void {
  aside(tellAll(VENDORS.filter(hasForms), {}, but))
}

/** Tells every page of every vendor what the person chose or forgot, without waiting for them. */
export async function tellPages(captured?: News['captured']): Promise<void> {
  await tellAll(VENDORS, { theme: (await readSettings()).theme, ...(captured ? { captured } : {}) })
}

/** The open tabs of these vendors' pages, those on the hosts that the person added too. */
export async function tabsOf(vendors: readonly Vendor[]): Promise<number[]> {
  const further = (await readSettings()).hosts.filter(({ vendor }) => vendors.includes(vendor))
  const hosts = [...vendors.map((vendor) => OWN_HOSTS[vendor]), ...further.map(({ host }) => host)]
  const tabs = await browser.tabs.query({ url: hosts.map(patternOf) })
  return tabs.flatMap(({ id }) => id ?? [])
}

async function tellAll(vendors: readonly Vendor[], news: News, but: number | null = null): Promise<void> {
  await stored()
  for (const tab of await tabsOf(vendors)) if (tab !== but) aside(askPage(tab, 'page.news', news))
}
