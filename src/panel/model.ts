import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { hostsFor } from '../guide/hosts'
import { type Way, wayTo } from '../guide/where'
import {
  filtered,
  type Narrowed,
  nextRow,
  type Order,
  type OverviewRow,
  sorted,
} from '../model/monitors/overview'
import { organisationOf, type PageKind } from '../model/pages/page'
import type { StepId } from '../model/pages/step'
import { type FollowedTab, followTab } from '../ui/state/followedTab'
import { createGuideState, type GuideState } from '../ui/state/guideState'
import { createStore, type Store } from '../ui/state/store'
import { followWithheld, type Withheld } from '../ui/state/withheld'

export const VIEWS = ['guide', 'monitors', 'victorops'] as const
export type PanelView = (typeof VIEWS)[number]

/** What the last press did. */
export interface Result {
  text: string
  refused: boolean
  /** Whether what it asks for is done, by what is shown now. */
  isOver?: () => boolean
  /** Takes it back. */
  undo?: () => void
}

/** Everything the panel shows. */
export interface Panel extends GuideState {
  saved: Store
  withheld: Withheld
  tab: FollowedTab
  view: Signal<PanelView>
  result: Signal<Result | null>
  /** How many presses are still being carried out. */
  busy: Signal<number>
  /** What the person wanted to do when a form was filled and not submitted. */
  leaving: Signal<(() => void) | null>
  /** The organisation in use, or the one whose page is in view while none is. */
  organisation: ReadonlySignal<string | null>
  page: ReadonlySignal<PageKind>
  /** The monitor to go on with. */
  next: ReadonlySignal<OverviewRow | null>
  /** The same for whoever has done with the one whose form is in view. */
  following: ReadonlySignal<OverviewRow | null>
  /** How the guide's next step is come to; null when the guide is through. */
  way: ReadonlySignal<Way | null>
  /** A step other than the current one that the person opened. */
  openStep: Signal<StepId | null>
  query: Signal<string>
  narrowed: Signal<Narrowed>
  order: Signal<Order>
  found: ReadonlySignal<readonly OverviewRow[]>
  /** The routing key typed for the test alert; null until the person typed one. */
  alertKey: Signal<string | null>
  /** Whether an answer of VictorOps is waited for. */
  waiting: Signal<boolean>
  /** When the public API may be asked again, in milliseconds since 1970; null for at once. */
  apiAfter: Signal<number | null>
  /** The rows ticked for assigning, by place. */
  ticked: Signal<ReadonlySet<string>>
  openRow: Signal<string | null>
  close(): void
}

/** Makes the panel's model: it reads storage and the tab beside it, and follows both. */
export function createPanel(): Panel {
  const saved = createStore()
  const withheld = followWithheld()
  const tab = followTab()
  const organisation = computed(() => saved.organisation.value?.name ?? null)
  const address = computed(() => {
    const url = tab.tab.value?.url
    return url ? new URL(url) : null
  })
  const page = computed<PageKind>(() => {
    const shown = tab.state.value
    return shown?.state === 'page' ? shown.kind : 'none'
  })
  const offer = computed(() => (tab.state.value?.state === 'page' ? tab.state.value.offer : null))
  const state = createGuideState(saved, { page, address, offer })
  const { site, inView, guide } = state
  const rows = computed(() => sorted(state.rows.value, 'name'))
  // Before anything of an organisation was captured, its pages tell whose they are.
  const addressed = computed(() =>
    site.value === 'victorops' ? organisationOf(address.value?.href ?? '') : null,
  )
  const next = computed(() => nextRow(rows.value, inView.value))
  const following = computed(() => nextRow(rows.value, inView.value, page.value === 'monitor-advanced'))
  const way = computed(() => {
    const step = guide.value.next
    if (!step) return null
    const there = hostsFor(step, {
      organisation: organisation.value,
      noted: saved.noted.value,
      further: saved.settings.value.hosts,
      learned: saved.places.value,
      inView: address.value,
      monitor: next.value?.host ?? null,
    })
    return wayTo(step, { ...there, page: page.value, monitor: next.value, monitorInView: inView.value })
  })
  const query = signal('')
  const narrowed = signal<Narrowed>('all')
  const order = signal<Order>('name')
  return {
    saved,
    withheld,
    tab,
    view: signal<PanelView>('guide'),
    result: signal(null),
    busy: signal(0),
    leaving: signal(null),
    organisation: computed(() => organisation.value ?? addressed.value),
    ...state,
    page,
    rows,
    next,
    following,
    way,
    openStep: signal(null),
    query,
    narrowed,
    order,
    found: computed(() => {
      const found = filtered(rows.value, query.value, narrowed.value)
      return order.value === 'name' ? found : sorted(found, order.value)
    }),
    alertKey: signal(null),
    waiting: signal(false),
    apiAfter: signal<number | null>(null),
    ticked: signal<ReadonlySet<string>>(new Set()),
    openRow: signal(null),
    close() {
      saved.close()
      withheld.close()
      tab.close()
    },
  }
}
