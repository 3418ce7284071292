import type { Candidate } from './candidates'

/** What can be pointed at, and which of it is marked. */
export interface Choice {
  isEmpty(): boolean
  marked(): Candidate | null
  /** Marks the one that `is` takes for it, or none; @returns it */
  mark(is: (candidate: Candidate) => boolean): Candidate | null
  /** Marks the next one, or the one before: after the last comes the first. @returns it */
  step(by: 1 | -1): Candidate | null
  /** Reads anew a page that was drawn anew meanwhile: what was marked goes on being, if it is there still. */
  renew(): void
}

/**
 * The only one is marked from the start.
 * @param read what the page has now, in reading order
 */
export function makeChoice(read: () => Candidate[]): Choice {
  let candidates = read()
  let at = candidates.length === 1 ? 0 : -1
  const to = (index: number) => {
    at = index
    return candidates[at] ?? null
  }
  return {
    isEmpty: () => candidates.length === 0,
    marked: () => candidates[at] ?? null,
    mark: (is) => to(candidates.findIndex(is)),
    step(by) {
      const from = at < 0 && by < 0 ? 0 : at
      return to((from + by + candidates.length) % candidates.length)
    },
    renew() {
      if (candidates.length && candidates.every(({ el }) => el.isConnected)) return
      const marked = candidates[at]
      candidates = read()
      to(candidates.findIndex((one) => isSame(one, marked)))
    },
  }
}

/** Whether a candidate stands where another one did, called the same. */
function isSame(one: Candidate, other: Candidate | undefined): boolean {
  return (
    one.label === other?.label &&
    one.name === other.name &&
    one.type === other.type &&
    one.index === other.index
  )
}
