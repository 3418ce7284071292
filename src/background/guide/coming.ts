import type { OwnWorld } from '../../messaging/controls'

/** How documents come into a tab: what a page does by itself on the way, and what only the person does. */

/** How a document came into its tab, as it tells itself. */
export interface Coming {
  /** When it began: one document is told from another by that. */
  began: number
  /** The address it was loaded from, after all redirects of the server; without its hash. */
  address: string
  isRedirected: boolean
  /** Whether a page sent there, by a link or a script. */
  isSent: boolean
  /** Whether it came by the browser's Back or Forward. */
  isBack: boolean
}

/** What was done so that another document comes: an address was opened, or a link of the page followed. */
export type Cause = { address: string } | 'link'

/**
 * Whether a document came by itself after what was done: it is what was asked for, where the server led from there, or
 * where one of these sent on by a script. Neither an address that was typed nor a bookmark has a page that sent there.
 * @param last the document before
 * @param cause why the first document after it is awaited; null when that has come already
 */
export function cameByItself(came: Coming, last: Coming | null, cause: Cause | null): boolean {
  if (came.isBack || (last && came.began < last.began)) return false
  if (cause === null) return came.isSent || came.address === last?.address
  if (cause === 'link') return came.isSent || came.isRedirected
  return came.isRedirected || came.address === withoutHash(cause.address)
}

function withoutHash(address: string): string {
  return new URL(address).href.replace(/#.*$/, '')
}

/** For how long a look at a page goes on watching it, in milliseconds: the next look comes long before. */
export const WATCHED_FOR = 3000

/**
 * Runs in the page, in the extension's own world there: tells how the document came, and watches for a while whether the
 * person presses or writes anything. What a script presses is none of theirs.
 */
export function tellComing(watchedFor: number): Coming {
  const world = globalThis as OwnWorld<AbortController>
  const name = Symbol.for('pingometerVictorOpsWatch')
  world[name]?.abort()
  const watch = new AbortController()
  world[name] = watch
  setTimeout(() => watch.abort(), watchedFor)
  const touched = ({ isTrusted, detail }: Event & { detail?: number }) => {
    // The second half of a double click belongs to the press before.
    if (!isTrusted || (detail ?? 0) > 1) return
    watch.abort()
    try {
      chrome.runtime.sendMessage({ type: 'journey.touched', data: {} })?.catch(() => undefined)
    } catch {
      // The extension was updated while its page was open.
    }
  }
  for (const type of ['click', 'input'])
    addEventListener(type, touched, { capture: true, signal: watch.signal })
  const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return {
    began: performance.timeOrigin,
    address: (loaded?.name ?? location.href).replace(/#.*$/, ''),
    isRedirected: (loaded?.redirectCount ?? 0) > 0,
    isSent: document.referrer !== '',
    isBack: loaded?.type === 'back_forward',
  }
}
