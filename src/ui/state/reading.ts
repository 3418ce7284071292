import browser from 'webextension-polyfill'
import { areaOf } from '../../storage/areas'
import { early } from '../../storage/early'

type Listen = (changes: Record<string, browser.Storage.StorageChange>, area: string) => void

/**
 * Reads everything that is stored, and listens for what changes from then on; both began before this page's scripts
 * were there, if the page has the script for it.
 * @param listen hears every change, those of the meantime first
 * @returns reads one area whole; its records may still be packed
 */
export function startReading(
  listen: Listen,
): (area: 'local' | 'session') => Promise<Record<string, unknown>> {
  browser.storage.onChanged.addListener(listen)
  const { earlyRead } = early
  // What it read is as old as the page: it serves once.
  early.earlyRead = undefined
  if (!earlyRead) return (area) => areaOf(area).get(null)
  earlyRead.end()
  for (const heard of earlyRead.heard) listen(...heard)
  return (area) => earlyRead[area]
}
