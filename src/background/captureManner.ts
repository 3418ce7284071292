import type { Notice } from '../messaging/protocol'
import { bringControls } from './controls'
import { readSettings } from './known'
import { askPage } from './tabs'

/** How the person wants captures made and told. */

/** Whether something may be captured: by itself, or because the person asked for it. */
export async function mayCapture(requested: boolean): Promise<boolean> {
  return requested || (await readSettings()).capture === 'automatic'
}

/**
 * What is told of a capture. Who wants no notices is told all the same what did not work, and what asks for a word.
 * When the browser did not store it, whatever was there before is unchanged.
 */
export async function orTell(stored: Promise<Notice | null>): Promise<Notice | null> {
  const notice = await stored.catch(() => ({ message: 'noticeNotStored', args: [], undo: null }))
  if (!notice?.undo || (await readSettings()).notices) return notice
  return { ...notice, quiet: true }
}

/** Captures what a tab shows, because the person pressed Capture. @returns null when the page cannot be reached */
export async function captureTab(tab: number): Promise<{ notice: Notice | null } | null> {
  try {
    await bringControls(tab)
  } catch {
    return null
  }
  return askPage(tab, 'capture.now', {})
}
