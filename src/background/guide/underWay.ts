/** The journeys that are under way, so that each ends when the person wants to be elsewhere. */

/** A way that is being gone for the person, from page to page. */
export interface Journey {
  /** Tells when it is over, before its end or not: nothing may be done for it then. */
  readonly signal: AbortSignal
  /** Goes on in a tab; a journey that was under way there is over. One that is over itself ends no other. */
  into(tab: number): void
  /** The person went elsewhere. @throws for the journey to stop where it is */
  end(): never
}

const underWay = new Map<number, AbortController>()

/**
 * Goes on a journey.
 * @param from the tab that the person pressed in; null for none of the two sites
 * @returns what came of it; null when the person went elsewhere on the way, or on another journey
 */
export async function onJourney<T>(
  from: number | null,
  go: (journey: Journey) => Promise<T>,
): Promise<T | null> {
  const ending = new AbortController()
  const { signal } = ending
  const into = (tab: number) => {
    if (signal.aborted || underWay.get(tab) === ending) return
    underWay.get(tab)?.abort()
    underWay.set(tab, ending)
  }
  const end = () => {
    ending.abort()
    throw signal.reason
  }
  if (from !== null) into(from)
  try {
    return await go({ signal, into, end })
  } catch (error) {
    if (signal.aborted) return null
    throw error
  } finally {
    for (const [tab, one] of underWay) if (one === ending) underWay.delete(tab)
  }
}

/** The person did something on the page of a tab: whatever goes on in it is theirs. */
export function noteTouched(tab: number): void {
  underWay.get(tab)?.abort()
}
