import { glance } from '../dom/watching/glance'
import type { Vendor } from '../model/pages/page'
import { type Hints, hintsAt } from './hint'
import { pingometerHints } from './pingometer/hints'
import { victoropsHints } from './victorops/hints'

/** What is glanced for, by vendor: where a page definition's hint says yes, one of these does. */
export const HINTS: Record<Vendor, Hints> = { pingometer: pingometerHints, victorops: victoropsHints }

/**
 * Whether the page in view may be one of the guide's, told at a glance: of all others nothing has to be read.
 * @param isUnchanged its document has not changed since the last glance, which said no
 */
export function mayBeOurs(vendor: Vendor, isUnchanged = false): boolean {
  const { address, hints } = HINTS[vendor]
  // The address is looked at where it tells something: it costs a page a sixth of a millisecond.
  return (
    address?.test(location.pathname + location.hash) !== false &&
    glance((text) => hints.some((hint) => hintsAt(hint, text)), isUnchanged)
  )
}
