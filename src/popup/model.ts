import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { type Progress, progress } from '../guide/progress'
import type { RoutingKeyRecord } from '../storage/kinds'
import { createStore, type Store } from '../ui/store'
import { type ActiveTab, createActiveTab } from '../ui/tab'
import { search } from './search'

/** What the last press did. `undo` takes it back. */
export interface Result {
  text: string
  refused: boolean
  undo: (() => void) | null
}

/** Everything the popup shows. */
export interface Popup {
  saved: Store
  tab: ActiveTab
  result: Signal<Result | null>
  query: Signal<string>
  /** The saved routing keys that the search finds. */
  found: ReadonlySignal<readonly RoutingKeyRecord[]>
  /** The routing key whose details are open. */
  open: Signal<string | null>
  /** Whether the form for a routing key is open, and what it begins with. */
  adding: Signal<string | null>
  guide: ReadonlySignal<Progress>
  /** Whether the tab wants a routing key, so that any key of the list can be used there. */
  takesRoutingKey: ReadonlySignal<boolean>
  close(): void
}

/** Makes the popup's model: it reads storage and the active tab, and follows both. */
export function createPopup(): Popup {
  const saved = createStore()
  const tab = createActiveTab()
  const query = signal('')
  const offer = computed(() => {
    const shown = tab.state.value
    return shown?.state === 'page' && shown.refusal === null ? shown.offer : null
  })
  // What is saved decides what the tab is offered; the first look is the tab's own.
  let looked = false
  const stop = effect(() => {
    void [saved.settings.value, saved.secret.value, saved.routingKeys.value]
    if (saved.phase.value !== 'ready') return
    if (looked) void tab.look()
    looked = true
  })
  return {
    saved,
    tab,
    query,
    result: signal(null),
    found: computed(() => search(saved.routingKeys.value, query.value)),
    open: signal(null),
    adding: signal(null),
    takesRoutingKey: computed(() => offer.value?.state === 'ready' && offer.value.what === 'routing-key'),
    guide: computed(() => {
      const shown = tab.state.value
      const organisation = saved.organisation.value
      return progress({
        organisation: organisation?.name ?? null,
        integration: organisation?.integration ?? 'unknown',
        hasKey: saved.secret.value !== null,
        routingKeys: saved.routingKeys.value.length,
        apiKeyFilled: offer.value?.state === 'ready' && offer.value.what === 'api-key' && offer.value.already,
        monitorsFilled: [...saved.monitorsOf.value.values()].reduce((sum, { length }) => sum + length, 0),
        page: shown?.state === 'page' ? shown.kind : 'none',
      })
    }),
    close() {
      stop()
      saved.close()
      tab.close()
    },
  }
}
