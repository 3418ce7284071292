import type { Offer } from '../../model/forms/offer'
import { watchHeld } from '../layer/held'
import type { PillNow } from './pillShape'
import { offered } from './state'

/** Takes what the page is offered, one after the other. */
export interface Offers {
  take(offer: Offer): void
  /** Whether a finger is down on the pill: what was drawn now would take the button away from under it. */
  areHeld(): boolean
}

/**
 * @param isFilling whether a fill is under way: it goes by what was offered before
 * @param began called when a finger comes down
 */
export function takeOffers(
  pill: PillNow,
  root: ShadowRoot,
  signal: AbortSignal,
  isFilling: () => boolean,
  began?: () => void,
): Offers {
  // What the page is offered while a finger is down is taken when it is lifted.
  let postponed = false
  const take = (offer: Offer) => {
    // What the click comes to is not drawn over; a fill that is under way goes by what was offered, and draws it then.
    if (areHeld()) postponed = true
    if (areHeld() || isFilling()) pill.state = { ...pill.state, offer }
    else pill.become(offered(pill.state, offer, pill.form()))
  }
  const areHeld = watchHeld(
    root,
    signal,
    () => began?.(),
    () => {
      const { said, offer } = pill.state
      if (postponed && !signal.aborted && !said && offer) take(offer)
      postponed = false
    },
  )
  return { take, areHeld }
}
