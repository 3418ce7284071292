import { isAskedFor } from './request'

/** How long a value must stand unchanged before it is taken: after a route change the old page's may still be there. */
const SETTLED_AFTER = 400
const WAIT = 800
const MOST_WAITS = 20

/** Tells what stood long enough to be taken, and asks for the looks that this needs. */
export interface Settle {
  /** Whether a reading has stood long enough; asks for another look when not. */
  hasStood(reading: string): boolean
  /** Something else is in view: what comes next has to stand anew. */
  anew(): void
  /** Asks for another look at a page that should show something and does not yet, some times. */
  waitForValues(): void
}

/** @param wake asks for another look after so many milliseconds */
export function makeSettle(wake: (after: number) => void): Settle {
  let last = ''
  let since = 0
  let place = ''
  let waits = 0
  return {
    hasStood(reading) {
      const now = performance.now()
      if (reading !== last) {
        last = reading
        since = now
      }
      if (now - since >= SETTLED_AFTER || isAskedFor()) return true
      wake(SETTLED_AFTER - (now - since) + 20)
      return false
    },
    anew() {
      last = ''
    },
    // A value put into a field by a script is no change that anybody is told of: empty fields are looked at again.
    waitForValues() {
      if (place !== location.href) waits = 0
      place = location.href
      if (waits++ < MOST_WAITS) wake(WAIT)
    },
  }
}
