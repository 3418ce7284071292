import { ask } from '../../messaging/pagePort'
import type { PageReport } from '../../messaging/protocol'
import type { Offer } from '../../model/forms/offer'
import { isHeldBack } from '../capture/heldBack'

/** What the background answered to a report of the page. */
export interface Answered {
  offer: Offer
  /** Whether the page was not told anew meanwhile. */
  isLatest: boolean
}

/**
 * Tells the background what the page is, when that changed.
 * @returns tells a report, and once more though it is the same where that is wanted; null where nothing was told
 */
export function makeTelling(
  signal: AbortSignal,
): (report: PageReport, again: boolean) => Promise<Answered | null> {
  let told = ''
  return async (report, again) => {
    const words = JSON.stringify(report)
    if (words === told && !again) return null
    told = words
    const answer = await ask('page.seen', { ...report, forgotten: isHeldBack() })
    // Nobody heard it: the next look tells it again.
    if (!answer && told === words) told = ''
    return {
      offer: answer ?? { state: 'nothing' },
      isLatest: !signal.aborted && (!told || told === words),
    }
  }
}
