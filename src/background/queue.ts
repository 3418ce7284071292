let last: Promise<unknown> = Promise.resolve()

/**
 * Runs writes one after another: everything that reads records to write them anew goes through here,
 * so two tabs capturing at once cannot overwrite each other.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}
