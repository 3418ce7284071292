import browser from 'webextension-polyfill'
import type { Meeting, OwnWorld } from '../../messaging/controls'
import { VENDORS } from '../../model/pages/page'
import { tabsOf } from './tabs'

/**
 * Leaves word in each open page that everything is forgotten now: one that nobody has looked at since it came has no
 * script yet that could be told, and would bring back what it shows as soon as somebody does.
 */
export async function holdPages(): Promise<void> {
  await Promise.all((await tabsOf(VENDORS)).map(holdPage))
}

async function holdPage(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, func: leaveWord })
  } catch {
    // A page that the browser keeps us from brings nothing back.
  }
}

/** Runs in the page, in the extension's own world of it: see `messaging/controls`. */
function leaveWord(): void {
  const world = globalThis as OwnWorld<Meeting>
  const name = Symbol.for('pingometerVictorOps')
  const place = world[name] ?? {}
  place.forgotten = location.href
  world[name] = place
}
