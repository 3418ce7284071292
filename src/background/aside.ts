/**
 * Does what nobody waits for: an event of the browser's, news for a page. What goes wrong there is told to nobody who
 * could act on it, and is not let out as an unhandled rejection, which the browser writes down with its message: that may
 * hold what was typed or captured. The worker's console gets the kind of error alone.
 */
export function aside(work: Promise<unknown> | undefined): void {
  work?.catch((error: unknown) => {
    console.warn('Not done:', error instanceof Error ? error.name : typeof error)
  })
}

/** The same for what is only tried: that nobody is there to hear it, or a browser lacks it, is no error. */
export function attempt(work: Promise<unknown> | undefined): void {
  work?.catch(() => undefined)
}
