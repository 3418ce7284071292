import { computed, type ReadonlySignal } from '@preact/signals'
import { type Progress, progress } from '../../guide/progress'
import type { Offer } from '../../model/forms/offer'
import { keysToGoBy } from '../../model/keys/routingKey'
import { knownKeys } from '../../model/monitors/monitorState'
import { type Counts, countsOf, type OverviewRow, rowsOf } from '../../model/monitors/overview'
import { vendorOf } from '../../model/pages/host'
import { type FillKind, monitorOf, type PageKind, type Vendor } from '../../model/pages/page'
import type { Store } from './store'

/** How far the guide has come, by what pages were seen to show: the same in the popup and in the panel. */
export interface GuideState {
  site: ReadonlySignal<Vendor | null>
  /** The id of the monitor whose page is in view. */
  inView: ReadonlySignal<string | null>
  /** All monitors that were seen, in no order. */
  rows: ReadonlySignal<readonly OverviewRow[]>
  counts: ReadonlySignal<Counts>
  guide: ReadonlySignal<Progress>
  /** Whether the account's form was filled and not seen saved since. */
  unsavedKey: ReadonlySignal<boolean>
  /** Whether the form in view is filled and was not seen saved. */
  pending: ReadonlySignal<FillKind | null>
}

/** What the tab shows that the person looks at. */
export interface InView {
  page: ReadonlySignal<PageKind>
  /** Null for pages of other hosts. */
  address: ReadonlySignal<URL | null>
  /** Null where nothing can be filled. */
  offer: ReadonlySignal<Offer | null>
}

/** Works the guide's state out of what is saved and what is in view. */
export function createGuideState(saved: Store, { page, address, offer }: InView): GuideState {
  const organisation = computed(() => saved.organisation.value?.name ?? null)
  const site = computed(() =>
    address.value ? vendorOf(address.value.host, saved.settings.value.hosts) : null,
  )
  const inView = computed(() => (site.value === 'pingometer' ? monitorOf(address.value?.href ?? '') : null))
  const keys = computed(() => knownKeys(keysToGoBy(saved.routingKeys.value)))
  const rows = computed(() =>
    rowsOf(saved.monitors.value.values(), saved.listed.value.values(), keys.value, organisation.value),
  )
  const counts = computed(() => countsOf(rows.value))
  const unsavedKey = computed(() => {
    const { filledAt = null, savedAt = null } = saved.account.value ?? {}
    return filledAt !== null && savedAt === null
  })
  return {
    site,
    inView,
    rows,
    counts,
    unsavedKey,
    guide: computed(() =>
      progress({
        organisation: organisation.value,
        integration: saved.organisation.value?.integration ?? 'unknown',
        hasKey: saved.secret.value !== null,
        routingKeys: saved.routingKeys.value.length,
        apiKeySaved: saved.account.value?.savedAt != null,
        monitorsSaved: counts.value.saved,
        monitorsLeft: counts.value.left + counts.value.filled,
        page: page.value,
      }),
    ),
    pending: computed(() => {
      // Where the field was not found, why it was not goes before.
      if (offer.value === null) return null
      // What was filled and was typed over since waits for no submit.
      const now = offer.value?.state === 'nothing' ? null : offer.value
      // Nor does what is wrong by now: the key may have been revoked since.
      if (now?.warning) return null
      if (now?.state === 'missing') return now.unsaved ? now.what : null
      if (page.value === 'extras-victorops')
        return unsavedKey.value && now?.already !== false ? 'api-key' : null
      if (page.value !== 'monitor-advanced') return null
      const row = rows.value.find(({ id }) => id === inView.value)
      return row?.state === 'filled' && (!now || now.stands === row.key) ? 'routing-key' : null
    }),
  }
}
