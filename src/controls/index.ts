import { type Controls, meet } from '../messaging/controls'
import { isAlive } from '../messaging/pagePort'
import { makeFormPage } from './formPage'
import { hideNotice } from './notice'
import { lookAgain, servePointing } from './pointed'
import { makePortal } from './portal'

/** Everything that happens in a recognised page: capture, offer, fill, read back, point, and what is shown. */
function start(): Controls {
  const end = new AbortController()
  const { signal } = end
  const soon = (after: number) => {
    const timer = setTimeout(() => meet().wake?.(), after)
    signal.addEventListener('abort', () => clearTimeout(timer))
  }
  const page = makeFormPage(soon, signal)
  const portal = makePortal(soon, signal)
  servePointing(signal)
  return {
    look(kind, seen) {
      page.look(kind, seen)
      portal.capture(kind, seen)
      lookAgain()
    },
    news: page.news,
    state: page.state,
    fill: page.fill,
    end() {
      page.drop()
      hideNotice()
      end.abort()
    },
  }
}

const place = meet()
// The background may bring the controls twice; those that are there go on.
if (!place.controls && isAlive()) {
  place.controls = start()
  place.wake?.()
}
