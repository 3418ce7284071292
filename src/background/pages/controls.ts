import browser from 'webextension-polyfill'
import type { Meeting, OwnWorld } from '../../messaging/controls'
import type { Theme } from '../../model/team/choice'
import { readSettings } from '../records/known'
import { withWords } from '../words'
import { vendorOfTab } from './tabs'

/**
 * Puts the controls into a page that may be one of the guide's. They are not part of the content script, so that all
 * other pages carry only the small one; and each vendor's pages carry what is done there alone.
 * @throws when the page cannot be reached, or is no vendor's
 */
export async function bringControls(tab: number): Promise<null> {
  const vendor = await vendorOfTab(await browser.tabs.get(tab))
  if (!vendor) throw new Error('The page is none of the guide.')
  const target = { tabId: tab, frameIds: [0] }
  const { theme } = await readSettings()
  // They come in the colours the person chose: first a word at the place where they meet the content script.
  if (theme !== 'system') await browser.scripting.executeScript({ target, func: leaveTheme, args: [theme] })
  await browser.scripting.executeScript({ target, files: withWords(`${vendor}.js`) })
  return null
}

/** Brings the controls where that can be. @returns whether the page has them */
export function reach(tab: number): Promise<boolean> {
  return bringControls(tab).then(
    () => true,
    () => false,
  )
}

/** Runs in the page, in the extension's own world of it: see `messaging/controls`. */
function leaveTheme(theme: Theme): void {
  const world = globalThis as OwnWorld<Meeting>
  const name = Symbol.for('pingometerVictorOps')
  const place = world[name] ?? {}
  place.theme = theme
  world[name] = place
}
