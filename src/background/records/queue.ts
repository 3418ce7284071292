import { type Change, changing } from '../../storage/writer'

let last: Promise<unknown> = Promise.resolve()

/**
 * Runs one piece of work after another: everything that reads records to write them anew goes through here, so two
 * tabs capturing at once cannot overwrite each other. Its writes are one change: all of them or none.
 * @throws NotStored when the browser refused to store; whatever the work threw, when that failed. Nothing was changed then
 */
export function inTurn<T>(work: (made: Change) => Promise<T>): Promise<T> {
  const mine = last.then(() => changing(work))
  last = mine.catch(() => undefined)
  return mine
}

/** Waits until everything that is on its way to storage is there. */
export async function stored(): Promise<void> {
  await last
}
