import { glance } from '../dom/watching/glance'
import type { Vendor } from '../model/pages/page'
import { type Hints, hintsAt } from './hint'
import { pingometerHints } from './pingometer/hints'
import { victoropsHints } from './victorops/hints'

/** What is glanced for, by vendor: each page definition's hint is among them. */
export const HINTS: Record<Vendor, Hints> = { pingometer: pingometerHints, victorops: victoropsHints }

/**
 * Whether the page in view may be one of the guide's, told at a glance: of all others nothing has to be read.
 * @param place path and hash of its address
 */
export function mayBeOurs(vendor: Vendor, place: string): boolean {
  const { address, hints } = HINTS[vendor]
  return address?.test(place) !== false && glance((text) => hints.some((hint) => hintsAt(hint, text)))
}
