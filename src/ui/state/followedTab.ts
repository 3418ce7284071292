import { batch, type ReadonlySignal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import type { TabState } from '../../messaging/protocol'
import { tell } from '../../messaging/uiPort'
import { bringToFront, ownTab, type Tab, tabBeside } from './beside'

/** The tab the person looks at beside this page, as far as the background knows it. */
export interface FollowedTab {
  tab: ReadonlySignal<Tab | null>
  /** What it shows; null until the first answer. */
  state: ReadonlySignal<TabState | null>
  /** Asks anew what the tab shows. */
  look(): Promise<void>
  /** The tab, brought into view where this page lies over it; null when there is none. */
  front(): Promise<number | null>
  /** Loads it anew, after an update of the extension. */
  reload(): Promise<void>
  /** Stops following. */
  close(): void
}

/**
 * Follows the active tab of this page's window, and what it shows. A page in a tab of its own, as some browsers and people
 * open a popup, follows the tab used before it.
 */
export function followTab(): FollowedTab {
  const tab = signal<Tab | null>(null)
  const state = signal<TabState | null>(null)
  const own = ownTab()
  let asked = 0

  const look = async () => {
    const mine = ++asked
    const found = await tabBeside(await own)
    // A page that takes long to answer tells of what it was before.
    const told = found ? await tell('tab.state', { tab: found.id }).catch(() => null) : null
    if (mine !== asked) return
    batch(() => {
      if (tab.value?.id !== found?.id || tab.value?.url !== found?.url) tab.value = found
      state.value = told ?? { state: 'elsewhere' }
    })
  }
  // Before the first answer it may be each of them.
  const isIt = (id: unknown) => tab.value === null || tab.value.id === id
  const updated = (id: number, info: { status?: string; url?: string }) => {
    if (isIt(id) && (info.status === 'complete' || info.url !== undefined)) void look()
  }
  const activated = () => void look()
  const shown = () => {
    if (document.visibilityState === 'visible') void look()
  }
  const heard = (message: unknown) => {
    const { type, data } = (message ?? {}) as { type?: unknown; data?: { tab?: unknown } }
    // A page whose content comes late, or that swaps it without a load, is told of by the background.
    if (type === 'tab.changed' && isIt(data?.tab)) void look()
    return undefined
  }
  document.addEventListener('visibilitychange', shown)
  browser.tabs.onUpdated.addListener(updated)
  browser.tabs.onActivated.addListener(activated)
  browser.tabs.onRemoved.addListener(activated)
  browser.runtime.onMessage.addListener(heard)
  void look()
  return {
    tab,
    state,
    look,
    async front() {
      const id = (tab.value ?? (await tabBeside(await own)))?.id ?? null
      if (id !== null) await bringToFront(await own, id)
      return id
    },
    async reload() {
      if (tab.value) await browser.tabs.reload(tab.value.id)
    },
    close() {
      document.removeEventListener('visibilitychange', shown)
      browser.tabs.onUpdated.removeListener(updated)
      browser.tabs.onActivated.removeListener(activated)
      browser.tabs.onRemoved.removeListener(activated)
      browser.runtime.onMessage.removeListener(heard)
    },
  }
}
