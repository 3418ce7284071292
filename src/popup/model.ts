import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { PageKind } from '../model/pages/page'
import type { RoutingKeyRecord } from '../storage/kinds'
import { createGuideState, type GuideState } from '../ui/state/guideState'
import { createStore, type Store } from '../ui/state/store'
import { type ActiveTab, createActiveTab } from '../ui/state/tab'
import { followWithheld, type Withheld } from '../ui/state/withheld'
import { search } from './search'

/** What the last press did. `undo` takes it back. */
export interface Result {
  text: string
  refused: boolean
  undo: (() => void) | null
}

/** Everything the popup shows. */
export interface Popup extends GuideState {
  saved: Store
  withheld: Withheld
  tab: ActiveTab
  result: Signal<Result | null>
  /** The last capture that the person tried to take back: it is not offered again. */
  tried: Signal<string | null>
  query: Signal<string>
  /** The saved routing keys that the search finds. */
  found: ReadonlySignal<readonly RoutingKeyRecord[]>
  /** The routing key whose details are open. */
  open: Signal<string | null>
  /** The routing key that is used only after a second word, while that is asked for in its details. */
  doubted: Signal<string | null>
  /** Whether the form for a routing key is open, and what it begins with. */
  adding: Signal<string | null>
  /** Whether the tab wants a routing key, so that any key of the list can be used there. */
  takesRoutingKey: ReadonlySignal<boolean>
  close(): void
}

/** Makes the popup's model: it reads storage and the active tab, and follows both. */
export function createPopup(): Popup {
  const saved = createStore()
  const withheld = followWithheld()
  const tab = createActiveTab()
  const query = signal('')
  const offer = computed(() => {
    const shown = tab.state.value
    return shown?.state === 'page' && shown.refusal === null ? shown.offer : null
  })
  const page = computed<PageKind>(() => {
    const shown = tab.state.value
    return shown?.state === 'page' ? shown.kind : 'none'
  })
  // What is saved decides what the tab is offered; the first look is the tab's own.
  let looked = false
  const stop = effect(() => {
    void [saved.settings.value, saved.secret.value, saved.routingKeys.value, withheld.hosts.value]
    if (saved.phase.value !== 'ready') return
    if (looked) void tab.look()
    looked = true
  })
  return {
    saved,
    withheld,
    tab,
    query,
    result: signal(null),
    tried: signal(null),
    found: computed(() => search(saved.routingKeys.value, query.value)),
    open: signal(null),
    doubted: signal(null),
    adding: signal(null),
    takesRoutingKey: computed(() => offer.value?.state === 'ready' && offer.value.what === 'routing-key'),
    ...createGuideState(saved, { page, address: tab.address, offer }),
    close() {
      stop()
      saved.close()
      withheld.close()
      tab.close()
    },
  }
}
