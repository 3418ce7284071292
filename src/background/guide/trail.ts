import * as v from 'valibot'
import browser from 'webextension-polyfill'
import type { Landmark } from '../../model/pages/landmark'
import type { PageKind } from '../../model/pages/page'
import { tabState } from '../fill/press'
import { openIn, tabFor } from '../pages/opening'
import { type Cause, type Coming, cameByItself, tellComing, WATCHED_FOR } from './coming'
import { followOnPage } from './guide'
import type { Journey } from './underWay'

/** The tab that a journey goes in: what is done there, and that nobody else leads it. */

/** What a tab shows, as far as the way from there depends on it. */
export interface TabSight {
  /** Empty for pages of other sites. */
  url: string
  page: PageKind
  isLoaded: boolean
}

/** Every look and every deed ends the journey when the person has been at the tab. */
export interface Trail {
  /** Null while the journey has not come to any of the two sites. */
  readonly tab: number | null
  /** @param isExpected whether a page is the one that is awaited: it is, whoever led there */
  look(isExpected?: (sight: TabSight) => boolean): Promise<TabSight>
  open(address: string): Promise<void>
  /** Follows a link of the page in view. @returns why there is none, or null for one that was followed */
  follow(landmark: Landmark, monitor: string | null): Promise<'none' | 'many' | 'no-page' | null>
}

const NOTHING: TabSight = { url: '', page: 'none', isLoaded: true }

/** Begins a journey's trail. @param from the tab that it begins in, if it is in one */
export function setOut(journey: Journey, from: number | null): Trail {
  let tab = from
  let last: Coming | null = null
  let cause: Cause | null = null
  // Once: whoever looks at another tab by then is not called back from there at every page.
  let isShown = false

  /** A tab that was closed has nothing to tell; the journey in it is over. */
  const tabNow = (id: number) => browser.tabs.get(id).catch(() => journey.end())

  async function look(isExpected = (_sight: TabSight) => false): Promise<TabSight> {
    journey.signal.throwIfAborted()
    if (tab === null) return NOTHING
    const { url = '', status } = await tabNow(tab)
    const isLoaded = status === 'complete'
    const state = isLoaded ? await tabState(tab) : null
    const came = await comingOf(tab)
    journey.signal.throwIfAborted()
    const sight = { url, page: state?.state === 'page' ? state.kind : 'none', isLoaded } as const
    if (came && came.began !== last?.began) {
      const isFirst = last === null && cause === null
      if (!isFirst && !isExpected(sight) && !cameByItself(came, last, cause)) journey.end()
      last = came
      cause = null
    }
    // Another site's page, in the place of one of the two sites'.
    if (last && isLoaded && url === '') journey.end()
    return sight
  }

  async function open(address: string): Promise<void> {
    const from = tab === null ? null : await tabNow(tab)
    const there = await tabFor(from, address)
    if (there?.id !== tab) last = there?.id === undefined ? null : await comingOf(there.id)
    if (there?.id !== undefined) journey.into(there.id)
    journey.signal.throwIfAborted()
    cause = { address }
    const active = !isShown || there?.id !== tab
    isShown = true
    tab = await openIn(there, address, from, active, journey.signal)
    if (tab !== null) journey.into(tab)
  }

  async function follow(landmark: Landmark, monitor: string | null) {
    if (tab === null) return 'no-page'
    if (!isShown) await browser.tabs.update(tab, { active: true })
    isShown = true
    journey.signal.throwIfAborted()
    cause = 'link'
    const shown = await followOnPage(tab, landmark, monitor)
    if (shown.found) return null
    cause = null
    return shown.reason
  }

  return {
    get tab() {
      return tab
    },
    look,
    open,
    follow,
  }
}

const comingSchema: v.GenericSchema<unknown, Coming> = v.object({
  began: v.number(),
  address: v.string(),
  isRedirected: v.boolean(),
  isSent: v.boolean(),
  isBack: v.boolean(),
})

/** @returns null for pages that let no extension look */
async function comingOf(tab: number): Promise<Coming | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      func: tellComing as () => Coming,
      args: [WATCHED_FOR],
      injectImmediately: true,
    })
    const told = v.safeParse(comingSchema, frame?.result)
    return told.success ? told.output : null
  } catch {
    return null
  }
}
