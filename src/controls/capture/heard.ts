import { isAlive } from '../../messaging/pagePort'
import type { Notice } from '../../messaging/protocol'
import { isHeldBack } from './heldBack'
import { showNotice } from './notice'

const AGAIN_AFTER = 1000

/** What the background has heard of this document: each thing is told it once, until it reads otherwise. */
export interface Heard {
  has(name: string, reading: string): boolean
  /**
   * Tells it, and again later when it could not hear. What came of it is shown in a notice. What a page shows
   * that is held back counts as told: it stands a moment longer than the page's address.
   * @param news what is told, by name, as it was read
   * @param ask one attempt; all of a telling go by the same id
   * @param confirm what the notice's own button does, where it asks for a yes
   */
  tell(
    news: Iterable<[name: string, reading: string]>,
    ask: (telling: string) => Promise<Notice | null | undefined>,
    confirm?: (() => void) | null,
  ): Promise<Notice | null>
  /** Should these come back, they are news. */
  forget(names: Iterable<string>): void
  /** The names of what was told. */
  names(): string[]
  /** Everything is news again. */
  forgetAll(): void
}

/** @param signal ends what is still to be told */
export function makeHeard(signal: AbortSignal): Heard {
  const told = new Map<string, string>()
  return {
    has: (name, reading) => told.get(name) === reading,
    async tell(news, ask, confirm = null) {
      for (const [name, reading] of news) told.set(name, reading)
      if (isHeldBack()) return null
      const telling = crypto.randomUUID()
      let notice = await ask(telling)
      // The background was killed: the same is told again, for it may have scrolled out of the page by now.
      while (notice === undefined && isAlive() && !signal.aborted) {
        await new Promise((done) => setTimeout(done, AGAIN_AFTER))
        notice = await ask(telling)
      }
      if (notice && !notice.quiet) showNotice(notice, notice.asks ? confirm : null)
      return notice ?? null
    },
    forget(names) {
      for (const name of names) told.delete(name)
    },
    names: () => [...told.keys()],
    forgetAll: () => told.clear(),
  }
}
