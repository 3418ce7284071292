import type { Shown } from '../messaging/protocol'
import type { Landmark } from '../model/landmark'
import { bringControls } from './controls'
import { captureNames } from './monitors'
import { askPage } from './tabs'

/** What the guide does on a page: shows a thing, follows the page's own way, reads the list of monitors. */

const NO_PAGE: Shown = { found: false, reason: 'no-page' }

async function reach(tab: number): Promise<boolean> {
  return bringControls(tab).then(
    () => true,
    () => false,
  )
}

/** Outlines a thing on a tab's page. */
export async function showOnPage(tab: number, landmark: Landmark, monitor: string | null): Promise<Shown> {
  if (!(await reach(tab))) return NO_PAGE
  return (await askPage(tab, 'guide.show', { landmark, monitor })) ?? NO_PAGE
}

/** Presses a link that leads to another page, because the person asked to go there. */
export async function followOnPage(tab: number, landmark: Landmark, monitor: string | null): Promise<Shown> {
  if (!(await reach(tab))) return NO_PAGE
  return (await askPage(tab, 'guide.follow', { landmark, monitor })) ?? NO_PAGE
}

/** Learns the names in the list of monitors. */
export async function listOnPage(tab: number): Promise<null> {
  const told = (await reach(tab)) ? await askPage(tab, 'guide.list', {}) : null
  return told ? captureNames(told.names) : null
}
