import { batch, type ReadonlySignal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import type { TabState } from '../messaging/protocol'
import { tell } from '../messaging/uiPort'
import { bringToFront, ownTab, type Tab, tabBeside } from '../ui/state/beside'

/** The tab beside the panel: the active one, and as it changes the next. */
export interface FollowedTab {
  tab: ReadonlySignal<Tab | null>
  /** What it shows; null until the first answer. */
  state: ReadonlySignal<TabState | null>
  look(): Promise<void>
  /** The tab, brought into view where the panel lies over it; null when there is none. */
  front(): Promise<number | null>
  close(): void
}

/** Follows the active tab of the panel's window. A panel in a tab of its own follows the tab used before it. */
export function followTab(): FollowedTab {
  const tab = signal<Tab | null>(null)
  const state = signal<TabState | null>(null)
  const own = ownTab()
  let asked = 0

  const look = async () => {
    const mine = ++asked
    const found = await tabBeside(await own)
    const told = found ? await tell('tab.state', { tab: found.id }).catch(() => null) : null
    if (mine !== asked) return
    batch(() => {
      if (tab.value?.id !== found?.id || tab.value?.url !== found?.url) tab.value = found
      state.value = told ?? { state: 'elsewhere' }
    })
  }
  const updated = (id: number, info: { status?: string; url?: string }) => {
    if (id === tab.value?.id && (info.status === 'complete' || info.url !== undefined)) void look()
  }
  const activated = () => void look()
  const heard = (message: unknown) => {
    const { type, data } = (message ?? {}) as { type?: unknown; data?: { tab?: unknown } }
    if (type === 'tab.changed' && data?.tab === tab.value?.id) void look()
    return undefined
  }
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
      const id = tab.value?.id ?? null
      if (id !== null) await bringToFront(await own, id)
      return id
    },
    close() {
      browser.tabs.onUpdated.removeListener(updated)
      browser.tabs.onActivated.removeListener(activated)
      browser.tabs.onRemoved.removeListener(activated)
      browser.runtime.onMessage.removeListener(heard)
    },
  }
}
