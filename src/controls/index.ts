import { reading } from '../dom/reading'
import { type Look, watch } from '../dom/watch'
import { type Controls, meet } from '../messaging/controls'
import { answer, isAlive } from '../messaging/pagePort'
import type { ToPortal } from '../messaging/protocol'
import type { Vendor } from '../model/page'
import { lookAtPage } from '../sites'
import { makeFormPage } from './formPage'
import { makeFormWatch } from './formWatch'
import { makeGuide } from './guide'
import { isRestyled } from './layer'
import { hideNotice } from './notice'
import { captureIfPointed, lookAgain, servePointing } from './pointed'
import { makePortal } from './portal'

const SUCCESSION = 'pingometer-victorops-helper'

const NOTHING: Look = { waiting: false, roots: [] }

/** Everything that happens in a page that may be the guide's: it is recognised again and again, and served. */
function start(vendor: Vendor): Controls {
  const end = new AbortController()
  const { signal } = end
  let wake: ((atRest: boolean) => void) | null = null
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const lookAfter = (after: number, atRest: boolean) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      wake?.(atRest)
    }, after)
    timers.add(timer)
  }
  const soon = (after: number) => lookAfter(after, false)
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer)
  })
  const page = makeFormPage(soon, signal)
  // What is to stand for a while before it is taken does so on a page at rest.
  const portal = makePortal((after) => lookAfter(after, true), signal)
  const forms = makeFormWatch(signal)
  const guide = makeGuide(signal)
  servePointing(signal, () => soon(0))
  answer<ToPortal>(
    { 'capture.now': async () => ({ notice: (await portal.now()) ?? (await captureIfPointed()) }) },
    signal,
  )
  /** The extension was updated or removed. What stays says that the page was open across an update. */
  const fallSilent = () => {
    page.stale()
    hideNotice()
    end.abort()
  }
  const look = (): Look => {
    if (isAlive()) return reading(readAll)
    fallSilent()
    return NOTHING
  }
  const readAll = (): Look => {
    const { kind, seen } = lookAtPage(vendor, location.pathname + location.hash)
    page.look(kind, seen)
    // What the form shows is told first: the offer goes by it.
    forms.look(page.form(), page.monitor(), seen)
    page.ask()
    guide.look(kind, seen)
    portal.capture(kind, seen)
    // What the toolbar and the popup promise of a field goes by whether it is there.
    if (lookAgain()) void page.news()
    // What the portal shows may change as long as the page is open: keys scroll by, are made and revoked.
    return { waiting: /^portal-(?!integrations)/.test(kind), roots: seen.roots }
  }
  const controls: Controls = {
    async news(captured) {
      if (captured === 'again') portal.again()
      // There is nothing left that its Undo could take back.
      if (captured === 'forgotten') hideNotice()
      if (isRestyled()) {
        // What is shown in the old colours is shown anew.
        hideNotice()
        page.drop()
      }
      soon(0)
      return page.news()
    },
    state: page.state,
    fill: page.fill,
  }
  // After an update the new script may come into the same page; those of the old one go. A page that sends this event
  // only makes them ask whether they are still alive.
  document.dispatchEvent(new Event(SUCCESSION))
  document.addEventListener(SUCCESSION, () => {
    if (isAlive()) return
    fallSilent()
    page.drop()
  })
  wake = watch(look, signal)
  return controls
}

const place = meet()
// The background may bring the controls twice; those that are there go on.
if (!place.controls && place.vendor && isAlive()) {
  place.relieve?.()
  place.controls = start(place.vendor)
}
