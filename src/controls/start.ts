import type { Seen } from '../dom/outline/seen'
import { reading } from '../dom/seeing/reading'
import { type Look, watch } from '../dom/watching/watch'
import { meetingPlace } from '../messaging/controls'
import { isAlive } from '../messaging/pagePort'
import type { PageKind } from '../model/pages/page'
import { lookAtPage, type Site } from '../sites/site'
import { answerWith, type Controls } from './answers'
import { resume, resumeElsewhere } from './capture/heldBack'
import { hideNotice } from './capture/notice'
import { askNoMore } from './capture/request'
import { serveGuide } from './guide'
import { hearFirst } from './layer/first'
import { isRestyled } from './layer/style'

const SUCCESSION = 'pingometer-victorops-helper'

const NOTHING: Look = { waiting: false, roots: [] }

/** What is done on the pages of one vendor. */
export interface Service extends Pick<Controls, 'state' | 'fill'> {
  /** @returns whether what the page shows may change for as long as it is open, and its rows that may go by */
  look(kind: PageKind, seen: Seen): Pick<Look, 'waiting' | 'rows'>
  /** Something captured changed: ask for the offer anew. */
  news(captured: Parameters<Controls['news']>[0]): Promise<null>
  /**
   * The extension is gone: what stays on the page says so.
   * @param kind what the page shows now
   * @returns whether that is all there will ever be to say
   */
  stale(kind: PageKind): boolean
  /** Takes away what is shown on the page. */
  drop(): void
}

/** Asks for another look at the page after so many milliseconds, or later, when it has come to rest. */
export type Wake = (after: number, atRest?: boolean) => void

/**
 * Begins to serve the page, unless that is done already. The background may bring the controls twice, or those of another
 * vendor, where the page was left meanwhile.
 */
export function start(site: Site, make: (wake: Wake, signal: AbortSignal) => Service): void {
  const place = meetingPlace()
  if (place.controls || place.vendor !== site.vendor || !isAlive()) return
  place.relieve?.()
  hearFirst()
  serve(site, make)
  place.controls = true
}

/** Has the first look taken as soon as the page had its turn. No timer: those of a page that is hidden by now wait long. */
function lookFirst(look: () => void, signal: AbortSignal): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    port1.close()
    if (!signal.aborted) look()
  }
  port2.postMessage(null)
}

/** Everything that happens in a page that may be the guide's: it is recognised again and again, and served. */
function serve(site: Site, make: (wake: Wake, signal: AbortSignal) => Service): void {
  const end = new AbortController()
  const { signal } = end
  let wake: ((atRest: boolean) => void) | null = null
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const lookAfter: Wake = (after, atRest = false) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      wake?.(atRest)
    }, after)
    timers.add(timer)
  }
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer)
  })
  const work = make(lookAfter, signal)
  serveGuide(site, signal)
  /** The extension was updated or removed. What stays says that the page was open across an update. */
  const fallSilent = (): Look => {
    hideNotice()
    if (work.stale(reading(() => lookAtPage(site).kind))) end.abort()
    return NOTHING
  }
  const leave = () => {
    hideNotice()
    end.abort()
    work.drop()
  }
  const look = (): Look => (isAlive() ? reading(readAll) : fallSilent())
  const readAll = (): Look => {
    resumeElsewhere()
    const { kind, seen } = lookAtPage(site)
    return { ...work.look(kind, seen), roots: seen.roots }
  }
  // After an update the new script may come into the same page; those of the old one go. A page that sends this event
  // only makes them ask whether they are still alive.
  document.dispatchEvent(new Event(SUCCESSION))
  document.addEventListener(SUCCESSION, () => {
    if (!isAlive()) leave()
  })
  // In a task of its own: to read so much script has taken the page long enough.
  lookFirst(() => {
    wake = watch(look, signal)
  }, signal)
  const controls: Controls = {
    async news(captured) {
      if (captured === 'again') resume()
      if (captured === 'forgotten') {
        askNoMore()
        // There is nothing left that its Undo could take back.
        hideNotice()
      }
      if (isRestyled()) {
        // What is shown in the old colours is shown anew.
        hideNotice()
        work.drop()
      }
      lookAfter(0)
      return work.news(captured)
    },
    state: work.state,
    fill: work.fill,
    leave,
  }
  answerWith(controls, signal)
}
