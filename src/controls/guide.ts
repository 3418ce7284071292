import { outlineOf } from '../dom/outline'
import { readPage } from '../dom/page'
import { reading } from '../dom/reading'
import { type Seen, seenOf } from '../dom/seen'
import { meet } from '../messaging/controls'
import { answer, ask } from '../messaging/pagePort'
import type { Shown, ToGuide } from '../messaging/protocol'
import { isWay, type Landmark } from '../model/landmark'
import type { PageKind, Vendor } from '../model/page'
import { type Landmarked, landmarkOn } from '../sites/landmarks'
import { linkedPlaces } from '../sites/pingometer/links'
import type { ListedRow } from '../sites/pingometer/listedRow'
import { listedRows, toldBy } from '../sites/pingometer/monitorNames'
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
  const tellList = (rows: ListedRow[]) => {
    const { monitors, names } = toldBy(rows)
    const words = JSON.stringify([monitors, names])
    if (words === told) return
    told = words
    if (monitors.length) void ask('capture.monitors', { monitors })
    if (names.length) void ask('capture.names', { names })
  }
  let linked = ''
  const tellLinks = (seen: Seen) => {
    const links = linkedPlaces(seen)
    const words = JSON.stringify(links)
    if (words === linked || !links.length) return
    linked = words
    void ask('places.linked', { links })
  }
  return {
    look(kind, seen) {
      if (kind !== 'none' && meet().vendor === 'pingometer') tellLinks(seen)
      if (kind === 'monitors') tellList(listedRows(whole(seen)))
    },
  }
}

const MOST_NODES = 200_000

/** All of the page: of a long list the beginning is not enough. */
function whole(seen: Seen): Seen {
  return seen.cut ? seenOf(outlineOf(document.body, MOST_NODES)) : seen
}

function find(landmark: Landmark, monitor: string | null): Landmarked {
  const { vendor } = meet()
  return vendor ? reading(() => findOn(vendor, landmark, monitor)) : { reason: 'none' }
}

function findOn(vendor: Vendor, landmark: Landmark, monitor: string | null): Landmarked {
  const seen = readPage()
  const place = location.pathname + location.hash
  const first = landmarkOn(landmark === 'edit' ? whole(seen) : seen, vendor, place, landmark, monitor)
  const isSure = landmark === 'edit' || 'el' in first || first.reason === 'many' || !seen.cut
  return isSure ? first : landmarkOn(whole(seen), vendor, place, landmark, monitor)
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
