import { readPage } from '../dom/page'
import { seenOf } from '../dom/seen'
import { type Look, watch } from '../dom/watch'
import { meeting } from '../messaging/controls'
import { answer, isAlive } from '../messaging/pagePort'
import type { ToPage } from '../messaging/protocol'
import { vendorOfHost } from '../model/page'
import { recognise } from '../sites'
import { makeFormPage } from './formPage'
import { makePortal } from './portal'

/** One content script for both vendors' pages: recognise, capture, offer, fill, read back. */
function start(): void {
  const vendor = vendorOfHost(location.host)
  if (!vendor || location.protocol !== 'https:') return
  const end = new AbortController()
  const { signal } = end
  let wake: () => void = () => {}
  const soon = (after: number) => {
    const timer = setTimeout(() => wake(), after)
    signal.addEventListener('abort', () => clearTimeout(timer))
  }
  const page = makeFormPage(soon, signal)
  const portal = makePortal(soon, signal)

  const look = (): Look => {
    // After an update this script is an orphan: it takes its controls away and falls silent.
    if (!isAlive()) {
      page.look('none', seenOf({ lines: [], controls: [], roots: [], cut: false }))
      meeting.pingometerVictorOpsControls?.hideNotice()
      end.abort()
      return { waiting: false, roots: [] }
    }
    const seen = readPage()
    const kind = recognise(seen, vendor, location.pathname + location.hash)
    page.look(kind, seen)
    return { waiting: vendor === 'victorops' && portal.capture(kind, seen), roots: seen.roots }
  }

  answer<ToPage>(
    {
      'page.news': () => page.news().then(() => null),
      'page.state': () => page.state(),
      'page.fill': ({ routingKey }) => page.fill(routingKey),
    },
    signal,
  )
  wake = watch(look, signal)
}

// A prerendered page may never be seen; it starts when it is shown.
const { prerendering } = document as { prerendering?: boolean }
if (prerendering) document.addEventListener('prerenderingchange', start, { once: true })
else start()
