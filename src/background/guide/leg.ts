import type { Way } from '../../guide/where'
import { isWay, type Landmark } from '../../model/pages/landmark'
import { monitorOf, type PageKind } from '../../model/pages/page'
import { unlearnPlace } from '../pages/places'
import { passing } from '../pages/refused'
import type { TabSight, Trail } from './trail'

/** One leg of a journey: from the page in view to the next, by its address or by a link. */

const ARRIVES_WITHIN = 8000
const LOOK_EVERY = 150

/**
 * Opens an address, and waits for its page.
 * @returns whether a way may lead on from where that led: nobody knows where a page is that was not recognised
 */
export async function byAddress(
  trail: Trail,
  { address, place }: Pick<Extract<Way, { by: 'address' }>, 'address' | 'place'>,
): Promise<boolean> {
  const before = await trail.look()
  await trail.open(address)
  const sight = await arrival(
    trail,
    ({ page, url }) => page === place && monitorOf(url) === monitorOf(address),
    ({ url }) => place === null && (url !== before.url || url === address),
  )
  if (place === null) return true
  // Its address led to another monitor's page: it would do so again.
  if (sight.page === place) return monitorOf(sight.url) === monitorOf(address)
  // A page that was not recognised at all may still be loading, or ask to sign in.
  if (sight.page === 'none') return false
  const unlearned = unlearnPlace(place, new URL(address).host)
  await (trail.tab === null ? unlearned : passing(unlearned, trail.tab)).catch(() => undefined)
  return true
}

/** The pages that a link may lead to, by what it is. */
const LEADS_TO: Partial<Record<Landmark, readonly PageKind[]>> = {
  account: ['account'],
  extras: ['extras'],
  manage: ['extras-victorops'],
  monitors: ['monitors'],
  edit: ['monitor-general', 'monitor-advanced'],
  advanced: ['monitor-advanced'],
}

/** Follows a link of the page in view, which may still be on its way. @returns whether it was there */
export async function byLink(trail: Trail, landmark: Landmark, monitor: string | null): Promise<boolean> {
  if (!isWay(landmark)) return false
  const end = Date.now() + ARRIVES_WITHIN
  let before = await trail.look()
  for (;;) {
    const missing = await trail.follow(landmark, monitor)
    if (missing === null) break
    if (missing === 'many' || Date.now() > end) return false
    await pause(LOOK_EVERY * 2)
    before = await trail.look()
  }
  await arrival(
    trail,
    ({ page, url }) => Boolean(LEADS_TO[landmark]?.includes(page)) && isOther(before, page, url),
    ({ page, url }) => page !== 'none' && isOther(before, page, url),
  )
  return true
}

function isOther(before: TabSight, page: PageKind, url: string): boolean {
  return page !== before.page || url !== before.url
}

/**
 * Waits for a page.
 * @param isExpected whether it is the one that was asked for
 * @param isOther whether it is another that the journey goes on from
 * @returns what is in view then, or at the end of patience
 */
async function arrival(
  trail: Trail,
  isExpected: (sight: TabSight) => boolean,
  isOther: (sight: TabSight) => boolean,
): Promise<TabSight> {
  const end = Date.now() + ARRIVES_WITHIN
  for (;;) {
    const sight = await trail.look(isExpected)
    if ((sight.isLoaded && (isExpected(sight) || isOther(sight))) || Date.now() > end) return sight
    await pause(LOOK_EVERY)
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}
