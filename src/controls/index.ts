import { type Controls, meet } from '../messaging/controls'
import { answer, isAlive } from '../messaging/pagePort'
import type { ToPortal } from '../messaging/protocol'
import { makeFormPage } from './formPage'
import { makeFormWatch } from './formWatch'
import { makeGuide } from './guide'
import { isRestyled } from './layer'
import { hideNotice } from './notice'
import { captureIfPointed, lookAgain, servePointing } from './pointed'
import { makePortal } from './portal'

const SUCCESSION = 'pingometer-victorops-helper'

/** Everything that happens in a recognised page: capture, offer, fill, read back, point, and what is shown. */
function start(): Controls {
  const end = new AbortController()
  const { signal } = end
  const timers = new Set<ReturnType<typeof setTimeout>>()
  const soon = (after: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      meet().wake?.()
    }, after)
    timers.add(timer)
  }
  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer)
  })
  const page = makeFormPage(soon, signal)
  const portal = makePortal(soon, signal)
  const forms = makeFormWatch(signal)
  const guide = makeGuide(signal)
  servePointing(signal)
  answer<ToPortal>(
    { 'capture.now': async () => ({ notice: (await portal.now()) ?? (await captureIfPointed()) }) },
    signal,
  )
  const controls: Controls = {
    look(kind, seen) {
      page.look(kind, seen)
      forms.look(page.form(), page.monitor(), seen)
      guide.look(kind, seen)
      portal.capture(kind, seen)
      lookAgain()
    },
    async news() {
      portal.again()
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
    end() {
      // What stays says that the page was open across an update.
      page.stale()
      hideNotice()
      end.abort()
    },
  }
  // After an update the new script may come into the same page; those of the old one go. A page that sends this event
  // only makes them ask whether they are still alive.
  document.dispatchEvent(new Event(SUCCESSION))
  document.addEventListener(SUCCESSION, () => {
    if (isAlive()) return
    controls.end()
    page.drop()
  })
  return controls
}

const place = meet()
// The background may bring the controls twice; those that are there go on.
if (!place.controls && isAlive()) {
  place.controls = start()
  place.wake?.()
}
