import type { Shown } from '../../messaging/protocol'
import type { Landmark } from '../../model/pages/landmark'
import { reach } from '../pages/controls'
import { askPage } from '../pages/tabs'

/** What the guide does on a page: shows a thing, or follows the page's own way. */

const NO_PAGE: Shown = { found: false, reason: 'no-page' }

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
