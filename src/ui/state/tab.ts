import { computed, type ReadonlySignal } from '@preact/signals'
import type { Notice } from '../../messaging/protocol'
import { tell } from '../../messaging/uiPort'
import type { FillResult, Wish } from '../../model/forms/fill'
import type { PointKind } from '../../model/pages/pointed'
import { type FollowedTab, followTab } from './followedTab'

/** The tab the person looks at beside the popup, and what can be done there. */
export interface ActiveTab extends Pick<FollowedTab, 'state' | 'look' | 'reload' | 'close'> {
  /** Where it is; null for pages of other hosts, which do not tell. */
  address: ReadonlySignal<URL | null>
  fill(wish: Wish): Promise<FillResult>
  /** Captures what the tab shows of the portal; null when the page cannot be reached. */
  capture(): Promise<{ notice: Notice | null } | null>
  /** Lets the person point at something on the page; false when the page cannot be reached. */
  point(what: PointKind): Promise<{ started: boolean }>
  forgetPointed(): Promise<void>
}

/** Finds the active tab and follows it. What the person does there brings it to the front, where the popup lies over it. */
export function createActiveTab(): ActiveTab {
  const { tab: followed, state, look, front, reload, close } = followTab()
  return {
    state,
    look,
    reload,
    close,
    address: computed(() => (followed.value?.url ? new URL(followed.value.url) : null)),
    async fill(wish) {
      const tab = await front()
      const result = tab === null ? null : await tell('tab.fill', { tab, ...wish })
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
      if (followed.value) await tell('tab.forgetPointed', { tab: followed.value.id })
    },
  }
}
