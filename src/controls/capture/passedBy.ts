import { gapIn, type ListPart, withPart } from '../../model/keys/listPart'
import { tellMore } from './notice'

/**
 * Tells when rows of a list that draws only those in sight went by faster than they were looked at: their keys are not
 * saved, and nothing on the page says so.
 */
export interface PassedBy {
  /** Takes what a look showed of the list. */
  note(part: ListPart | null): void
  /** The keys of some look were told to the person: then it is worth telling that others were not. */
  told(): void
  /** Another page is in view. */
  leave(): void
}

/** So long rows stay unread before that is told: whoever scrolls to and fro may come to them yet. */
const PATIENCE = 1500

/** @param signal ends the page: what is not told by then is told no more */
export function makePassedBy(signal: AbortSignal): PassedBy {
  let all: ListPart[] = []
  let isWorthTelling = false
  let last = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', () => clearTimeout(timer))

  const tell = () => {
    const gap = gapIn(all)
    if (!gap || !isWorthTelling || gap.join() === last) return
    last = gap.join()
    tellMore('noticeRowsPassedBy', ...gap)
  }
  return {
    note(part) {
      if (!part || signal.aborted) return
      all = withPart(all, part)
      clearTimeout(timer)
      if (gapIn(all)) timer = setTimeout(tell, PATIENCE)
    },
    told() {
      isWorthTelling = true
    },
    leave() {
      clearTimeout(timer)
      all = []
      last = ''
    },
  }
}
