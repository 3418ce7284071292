import { batch, type ReadonlySignal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import type { Notice, TabState } from '../../messaging/protocol'
import { tell } from '../../messaging/uiPort'
import type { FillResult } from '../../model/forms/fill'
import type { PointKind } from '../../model/pages/pointed'
import { bringToFront, ownTab, tabBeside } from './beside'

/** The tab the person looks at beside this page, as far as the background knows it. */
export interface ActiveTab {
  /** Null until the first answer. */
  state: ReadonlySignal<TabState | null>
  /** Where it is; null for pages of other hosts, which do not tell. */
  address: ReadonlySignal<URL | null>
  /** Asks anew what the tab shows. */
  look(): Promise<void>
  fill(routingKey: string | null): Promise<FillResult>
  /** Captures what the tab shows of the portal; null when the page cannot be reached. */
  capture(): Promise<{ notice: Notice | null } | null>
  reload(): Promise<void>
  /** Lets the person point at something on the page; false when the page cannot be reached. */
  point(what: PointKind): Promise<{ started: boolean }>
  forgetPointed(): Promise<void>
  /** Stops following. */
  close(): void
}

/**
 * Finds the active tab and follows it while it loads. In a tab of its own, as some browsers and people open a popup, it
 * finds the tab used before whenever it is shown again, and what the person does there brings that tab to the front.
 */
export function createActiveTab(): ActiveTab {
  const state = signal<TabState | null>(null)
  const address = signal<URL | null>(null)
  const own = ownTab()
  const find = async () => (await tabBeside(await own))?.id ?? null
  let id = find()
  const front = async () => {
    const tab = await id
    if (tab !== null) await bringToFront(await own, tab)
    return tab
  }

  let asked = 0
  const look = async () => {
    const mine = ++asked
    const tab = await id
    const [told, now] =
      tab === null
        ? []
        : await Promise.all([
            tell('tab.state', { tab }).catch(() => null),
            browser.tabs.get(tab).catch(() => null),
          ])
    // A page that takes long to answer tells of what it was before.
    if (mine !== asked) return
    batch(() => {
      state.value = told ?? { state: 'elsewhere' }
      if (address.value?.href !== now?.url) address.value = now?.url ? new URL(now.url) : null
    })
  }
  const updated = async (changed: number, info: { status?: string }) => {
    if (info.status === 'complete' && changed === (await id)) await look()
  }
  // A page whose content comes late, or that swaps it without a load, is told of by the background.
  const heard = (message: unknown) => {
    const { type, data } = (message ?? {}) as { type?: unknown; data?: { tab?: unknown } }
    void id.then((mine) => {
      if (type === 'tab.changed' && data?.tab === mine) void look()
    })
    return undefined
  }
  const shown = async () => {
    if (document.visibilityState === 'hidden' || (await own) === null) return
    id = find()
    await look()
  }
  document.addEventListener('visibilitychange', shown)
  browser.tabs.onUpdated.addListener(updated)
  browser.runtime.onMessage.addListener(heard)
  void look()

  return {
    state,
    address,
    look,
    async fill(routingKey) {
      const tab = await front()
      const result = tab === null ? null : await tell('tab.fill', { tab, routingKey })
      void look()
      return result ?? { done: false, refusal: 'failed' }
    },
    async capture() {
      const tab = await front()
      return tab === null ? null : tell('tab.capture', { tab })
    },
    async point(what) {
      const tab = await front()
      return (tab === null ? null : await tell('tab.point', { tab, what })) ?? { started: false }
    },
    async forgetPointed() {
      const tab = await id
      if (tab !== null) await tell('tab.forgetPointed', { tab })
    },
    async reload() {
      const tab = await id
      if (tab !== null) await browser.tabs.reload(tab)
    },
    close() {
      document.removeEventListener('visibilitychange', shown)
      browser.tabs.onUpdated.removeListener(updated)
      browser.runtime.onMessage.removeListener(heard)
    },
  }
}
