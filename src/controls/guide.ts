import { readPage } from '../dom/outline/page'
import { reading } from '../dom/seeing/reading'
import { answer } from '../messaging/pagePort'
import type { Shown } from '../messaging/protocol'
import type { ToGuide } from '../messaging/toPage'
import { isWay, type Landmark } from '../model/pages/landmark'
import type { Landmarked } from '../sites/landmark'
import { landmarkOn, type Site } from '../sites/site'
import { whole } from './capture/whole'
import { outlineOn } from './layer/outlined'

/** What the panel has done on a page: things shown, ways followed. */

/** How long a menu may take to open, in milliseconds. */
const MENU_OPENS = 1500

/** Takes the panel's orders for as long as the page lives. */
export function serveGuide(site: Site, signal: AbortSignal): void {
  answer<ToGuide>(
    {
      'guide.show': ({ landmark, monitor }) => {
        const thing = find(site, landmark, monitor)
        if ('el' in thing) outlineOn(thing.el, landmark, signal)
        return shown(thing)
      },
      'guide.follow': ({ landmark, monitor }) => follow(site, landmark, monitor, signal),
    },
    signal,
  )
}

function find(site: Site, landmark: Landmark, monitor: string | null): Landmarked {
  return reading(() => findOn(site, landmark, monitor))
}

function findOn(site: Site, landmark: Landmark, monitor: string | null): Landmarked {
  const seen = readPage()
  const first = landmarkOn(site, landmark === 'edit' ? whole(seen) : seen, landmark, monitor)
  const isSure = landmark === 'edit' || 'el' in first || first.reason === 'many' || !seen.cut
  return isSure ? first : landmarkOn(site, whole(seen), landmark, monitor)
}

const shown = (thing: Landmarked): Shown =>
  'el' in thing ? { found: true } : { found: false, reason: thing.reason }

/** Presses a link that leads to another page; a menu is opened first. Nothing else is ever pressed. */
async function follow(
  site: Site,
  landmark: Landmark,
  monitor: string | null,
  signal: AbortSignal,
): Promise<Shown> {
  if (!isWay(landmark)) return { found: false, reason: 'none' }
  const thing = find(site, landmark, monitor)
  if (!('el' in thing)) return shown(thing)
  press(thing.el)
  const end = performance.now() + MENU_OPENS
  while (landmark === 'edit' && !signal.aborted && performance.now() < end) {
    await new Promise((done) => setTimeout(done, 50))
    const next = find(site, landmark, monitor)
    if (!('el' in next)) break
    if (next.el === thing.el) continue
    press(next.el)
    break
  }
  return { found: true }
}

function press(el: Element): void {
  ;(el as HTMLElement).click()
}
