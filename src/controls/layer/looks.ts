/** How often a layer is looked at, in milliseconds. */
const EVERY = 200
/** Of a layer that was not looked at for longer nobody knows what could be seen of it. */
const LONGEST_UNSEEN = 450
/** Looking takes no more than this part of the time, as long as it can be done often enough. */
const SHARE = 1 / 25
/** Where looking takes longer than this, twice in a row, it is not done often enough any more. */
const DEAREST = 80

/** A layer that is looked at again and again. */
export interface Lookout {
  /** Whether it was looked at a moment ago. */
  areRecent(): boolean
  /** Whether the page is so large that it cannot be looked at often enough. */
  areTooDear(): boolean
}

/**
 * Looks again and again, while the page is shown.
 * @param look is told whether there was a time before it in which nobody looked: a busy page keeps everything waiting
 */
export function lookAgainAndAgain(look: (afterGap: boolean) => void, signal: AbortSignal): Lookout {
  let last = performance.now()
  let took = 0
  let before = 0
  const areRecent = () => performance.now() - last < LONGEST_UNSEEN
  const next = () => {
    const start = performance.now()
    if (!document.hidden) look(!areRecent())
    last = performance.now()
    // Once says nothing of the page: the machine may have been busy with something else.
    took = Math.min(before, last - start)
    before = last - start
    timer = setTimeout(next, pauseAfter(took))
  }
  let timer = setTimeout(next, EVERY)
  signal.addEventListener('abort', () => clearTimeout(timer))
  return { areRecent, areTooDear: () => took > DEAREST }
}

function pauseAfter(took: number): number {
  const fair = Math.max(EVERY, took / SHARE)
  return took > DEAREST ? fair : Math.min(fair, LONGEST_UNSEEN - 1.5 * took)
}
