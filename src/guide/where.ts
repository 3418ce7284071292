import type { Landmark } from '../model/pages/landmark'
import { isMonitorForm, type PageKind } from '../model/pages/page'
import { addressOf, type PlaceKind, startOf } from '../model/pages/place'
import type { There } from './hosts'
import { isOfAccount, type Step } from './steps'

/** How to come to the page a step is done on. */
export type Way =
  /** Its address is known. `place` is what the page there should turn out to be; `next` a link to follow from there. */
  | { by: 'address'; address: string; place: PlaceKind | null; next?: Landmark }
  /** A link on the page in view leads on. */
  | { by: 'link'; landmark: Landmark }
  /** The person is there. */
  | { by: 'here' }

/** What decides the way. */
export interface Whereabouts extends There {
  page: PageKind
  /** The monitor that is next; its id is null while only its name is known. */
  monitor: { id: string | null } | null
  /** The id of the monitor whose page is in view. */
  monitorInView: string | null
}

/** The pages that lead to each of the two forms, the nearest first. */
const TO_ACCOUNT_FORM: readonly PlaceKind[] = ['extras-victorops', 'extras', 'account']
const TO_MONITOR_FORM: readonly PlaceKind[] = ['monitor-advanced', 'monitor-general', 'monitors']

/**
 * The way from where the person is to a step: a known address, as near to the form as one is known; else the page's
 * own link; else Pingometer's front page.
 */
export function wayTo(step: Step, about: Whereabouts): Way {
  if (isHere(step, about)) return { by: 'here' }
  if (step.site === 'victorops') {
    const address = step.address?.(about) ?? null
    // While no organisation is known, the portal itself says whose it is.
    return address === null ? { by: 'here' } : { by: 'address', address, place: null }
  }
  const chain = isOfAccount(step) ? TO_ACCOUNT_FORM : TO_MONITOR_FORM
  const now = about.site === 'pingometer' ? chain.indexOf(about.page as PlaceKind) : -1
  const wrongMonitor = now >= 0 && isOtherMonitor(about)
  const nearer = now < 0 || wrongMonitor ? chain : chain.slice(0, now)
  for (const place of nearer) {
    const form = about.places.get(place)
    const address = form === undefined ? null : addressOf(form, about.monitor?.id ?? null)
    if (address !== null) return { by: 'address', address, place }
  }
  const first = chain === TO_ACCOUNT_FORM ? 'account' : 'monitors'
  if (about.site !== 'pingometer')
    return { by: 'address', address: startOf(about.pingometer), place: null, next: first }
  return { by: 'link', landmark: (wrongMonitor ? undefined : LEADS_ON[chain[now] ?? 'none']) ?? first }
}

/** What leads on from a page to the next one on the way to a form; from all others the site's navigation does. */
const LEADS_ON: Partial<Record<PageKind, Landmark>> = {
  account: 'extras',
  extras: 'manage',
  monitors: 'edit',
  'monitor-general': 'advanced',
}

function isHere(step: Step, { page, site, ...about }: Whereabouts): boolean {
  if (site !== step.site) return false
  if (step.id === page) return true
  if (!step.on.includes(page)) return false
  return step.id.startsWith('fill') ? !isOtherMonitor({ page, ...about }) : step.site === 'victorops'
}

/** Whether the page in view is of another monitor than the one that is next. */
function isOtherMonitor({
  page,
  monitor,
  monitorInView,
}: Pick<Whereabouts, 'page' | 'monitor' | 'monitorInView'>): boolean {
  return isMonitorForm(page) && monitor !== null && monitorInView !== null && monitor.id !== monitorInView
}
