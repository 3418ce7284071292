/** How long what was written is left to the page before it is looked at, in milliseconds. */

/** Two frames at 60 Hz; a page in the background draws none, so they are not waited for themselves. */
export const TWO_FRAMES = 34
/** When it is looked again whether the page left what was written. */
export const RECHECK = 500

export const pause = (time: number) => new Promise((done) => setTimeout(done, time))
