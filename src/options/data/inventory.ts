import { type Signal, signal } from '@preact/signals'
import browser from 'webextension-polyfill'
import { type StoredRow, takeStock } from './stock'

/** What is stored, for as long as the person looks at it. */

export interface Inventory {
  rows: Signal<readonly StoredRow[] | null>
  close(): void
}

const QUIET = 150

/** Takes stock, and again whenever something stored has changed. */
export function createInventory(keepKey: () => boolean): Inventory {
  const rows = signal<readonly StoredRow[] | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    takeStock(keepKey()).then(
      (now) => {
        rows.value = now
      },
      // The page says by itself that nothing can be read.
      () => undefined,
    )
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(look, QUIET)
  }
  browser.storage.onChanged.addListener(soon)
  look()
  return {
    rows,
    close() {
      clearTimeout(timer)
      browser.storage.onChanged.removeListener(soon)
    },
  }
}
