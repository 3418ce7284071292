import type { Notice } from '../../messaging/protocol'
import { organisationOf } from '../../model/pages/page'
import { reach } from '../pages/controls'
import { noteFrom } from '../pages/portals'
import type { PageSender } from '../pages/senders'
import { askPage } from '../pages/tabs'
import { readSettings } from '../records/known'
import { toldOf } from '../records/undo'
import { notStored } from '../words'

/** How the person wants captures made and told. */

/**
 * Captures something of an organisation from a page of its own, if the person wants it captured. What a private window
 * shows is captured when they ask for it, and never by itself.
 * @param requested whether they asked for it, on this page
 */
export async function capturing(
  { organisation, requested, telling }: { organisation: string; requested: boolean; telling: string },
  { url, isPrivate }: Pick<PageSender, 'url' | 'isPrivate'>,
  capture: () => Promise<Notice | null>,
): Promise<Notice | null> {
  if (organisationOf(url.href) !== organisation) return null
  if (!requested && (isPrivate || (await readSettings()).capture !== 'automatic')) return null
  return told(
    noteFrom(organisation, url.host).then((from) =>
      from === null
        ? capture().then((news) => news ?? toldOf(telling))
        : { message: 'noticeOtherPortal', args: [organisation, from], undo: null },
    ),
  )
}

/**
 * What is told of a capture. Who wants no notices is told all the same what did not work, and what asks for a word.
 * When it could not be stored, whatever was there before is unchanged.
 */
async function told(stored: Promise<Notice | null>): Promise<Notice | null> {
  const notice = await stored.catch((error) => ({
    message: notStored(error, 'noticeNotStored'),
    args: [],
    undo: null,
  }))
  if (!notice?.undo || (await readSettings()).notices) return notice
  return { ...notice, quiet: true }
}

/** Captures what a tab shows, because the person pressed Capture. @returns null when the page cannot be reached */
export async function captureTab(tab: number): Promise<{ notice: Notice | null } | null> {
  return (await reach(tab)) ? askPage(tab, 'capture.now', {}) : null
}
