import { isPages } from './own'

/** A list whose rows may go by while nobody does anything: it is observed for as long as it is there. */
export interface RowsBy {
  /** Whether rows go by, as far as was told, since the last time it was said where they are. */
  goBy: boolean
  /** Says what holds all of them: null where that may be the whole page, nothing where there are none. */
  observe(rows: Element | null | undefined): void
}

/**
 * Observes rows, wherever they are said to be.
 * @param told is called at the first change among them; the next is told after they were said anew
 */
export function watchRows(signal: AbortSignal, told: () => void): RowsBy {
  const among = new MutationObserver((records) => {
    if (!records.some(isPages)) return
    among.disconnect()
    rowsBy.goBy = true
    told()
  })
  const rowsBy: RowsBy = {
    goBy: false,
    observe(rows) {
      among.disconnect()
      rowsBy.goBy = rows === null
      if (!rows || signal.aborted) return
      among.observe(rows, { childList: true, subtree: true, characterData: true })
      // They may be taken away with what holds them.
      if (rows.parentNode) among.observe(rows.parentNode, { childList: true })
    },
  }
  signal.addEventListener('abort', () => among.disconnect())
  return rowsBy
}
