/** How long what was written is left to the page before it is looked at, in milliseconds. */

/** Two frames at 60 Hz; a page in the background draws none, so they are not waited for themselves. */
export const TWO_FRAMES = 34
/** When it is looked again whether the page left what was written. */
export const RECHECK = 500
/** How much later than at once a page may do what it does with a value. */
export const LATE = 150

/** Waits so many milliseconds. */
export const pause = (time: number) => new Promise((done) => setTimeout(done, time))

/** Waits until something is so. @returns whether it came to be in that time, in milliseconds */
export async function later(isSo: () => boolean, time: number): Promise<boolean> {
  for (let left = time; left > 0 && !isSo(); left -= TWO_FRAMES) await pause(TWO_FRAMES)
  return isSo()
}
