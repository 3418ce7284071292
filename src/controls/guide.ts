import { readPage } from '../dom/page'
import type { Seen } from '../dom/seen'
import { meet } from '../messaging/controls'
import { answer, ask } from '../messaging/pagePort'
import type { Shown, ToGuide } from '../messaging/protocol'
import { isWay, type Landmark } from '../model/landmark'
import type { PageKind } from '../model/page'
import { type Landmarked, landmarkOn } from '../sites/landmarks'
import { listedRows } from '../sites/pingometer/monitorNames'
import { outlineOn } from './outlined'

/** What the panel has done on a page: things shown, ways followed, and the names of a list told. */
export interface Guide {
  look(kind: PageKind, seen: Seen): void
}

/** How long a menu may take to open, in milliseconds. */
const MENU_OPENS = 1500

export function makeGuide(signal: AbortSignal): Guide {
  let told = ''
  answer<ToGuide>(
    {
      'guide.show': ({ landmark, monitor }) => {
        const thing = find(landmark, monitor)
        if ('el' in thing) outlineOn(thing.el, landmark, signal)
        return shown(thing)
      },
      'guide.follow': ({ landmark, monitor }) => follow(landmark, monitor, signal),
    },
    signal,
  )
  return {
    look(kind, seen) {
      if (kind !== 'monitors') return
      // Rows that tell an id are known by it; the others at least by their names.
      const names = listedRows(seen).flatMap(({ id, name }) => (id ? [] : [name]))
      const words = JSON.stringify(names)
      if (words === told) return
      told = words
      void ask('capture.names', { names })
    },
  }
}

function find(landmark: Landmark, monitor: string | null): Landmarked {
  const { vendor } = meet()
  if (!vendor) return { reason: 'none' }
  return landmarkOn(readPage(), vendor, location.pathname + location.hash, landmark, monitor)
}

const shown = (thing: Landmarked): Shown =>
  'el' in thing ? { found: true } : { found: false, reason: thing.reason }

/** Presses a link that leads to another page; a menu is opened first. Nothing else is ever pressed. */
async function follow(landmark: Landmark, monitor: string | null, signal: AbortSignal): Promise<Shown> {
  if (!isWay(landmark)) return { found: false, reason: 'none' }
  const thing = find(landmark, monitor)
  if (!('el' in thing)) return shown(thing)
  press(thing.el)
  const end = performance.now() + MENU_OPENS
  while (landmark === 'edit' && !signal.aborted && performance.now() < end) {
    await new Promise((done) => setTimeout(done, 50))
    const next = find(landmark, monitor)
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
