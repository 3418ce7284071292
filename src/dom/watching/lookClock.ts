/** The most of the time that looking takes: on a large page one look takes a second. */
const SHARE = 1 / 8

/** Says when something is looked at again that might be looked at all the time. */
export interface LookClock {
  /** How long it is left alone for now, in milliseconds: not at all before the first look. */
  pause(): number
  /** Looks, however lately that was done. */
  look<T>(take: () => T): T
}

/** @param shortest the shortest pause from one look to the next, in milliseconds */
export function makeLookClock(shortest: number): LookClock {
  let next = Number.NEGATIVE_INFINITY
  return {
    pause: () => Math.max(0, next - performance.now()),
    look(take) {
      const start = performance.now()
      const seen = take()
      const end = performance.now()
      next = end + Math.max(shortest, (end - start) / SHARE)
      return seen
    },
  }
}
