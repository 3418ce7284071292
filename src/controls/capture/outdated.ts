import { isCaptured, type PageKind } from '../../model/pages/page'
import { showBar } from '../layer/bar'
import { say } from '../layer/words'

/** What a page of the portal says that was open across an update: nothing of it is captured until it is loaded anew. */
export interface Outdated {
  /** @returns whether it was said: that is so where the page shows something of the guide's to capture, and once */
  tell(kind: PageKind): boolean
  /** Takes it away. */
  drop(): void
}

/** Nothing is said until it is told what the page is. */
export function makeOutdated(): Outdated {
  let bar: AbortController | null = null
  return {
    tell(kind) {
      if (!isCaptured(kind) || kind === 'portal-other-integration') return false
      bar = showBar(say('pageOutdated'), [], () => undefined)
      return true
    },
    drop: () => bar?.abort(),
  }
}
