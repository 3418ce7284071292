import { isPages } from './own'

/** A list whose rows may go by while nobody does anything: it is observed for as long as it is there. */
export interface RowsBy {
  /** Whether rows go by, as far as was told, since the last time it was said where they are. */
  readonly goBy: boolean
  /** Says what holds all of them: null where that may be the whole page, nothing where there are none. */
  observe(rows: Element | null | undefined): void
}

/**
 * Observes rows, wherever they are said to be.
 * @param told is called at the first change among them; the next is told after they were said anew
 */
export function watchRows(signal: AbortSignal, told: () => void): RowsBy {
  let goBy = false
  const among = new MutationObserver((records) => {
    if (!records.some(isPages)) return
    among.disconnect()
    goBy = true
    told()
  })
  signal.addEventListener('abort', () => among.disconnect())
  return {
    get goBy() {
      return goBy
    },
    observe(rows) {
      among.disconnect()
      goBy = rows === null
      if (!rows || signal.aborted) return
      among.observe(rows, { childList: true, subtree: true, characterData: true })
      // They may be taken away with what holds them.
      if (rows.parentNode) among.observe(rows.parentNode, { childList: true })
    },
  }
}
