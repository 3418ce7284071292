import { meetingPlace } from '../messaging/controls'
import { ask, isAlive } from '../messaging/pagePort'
import { type Vendor, vendorOfHost } from '../model/pages/page'
import { mayBeOurs } from '../sites/glimpse'
import { keepGlancing } from './glances'

/**
 * The content script: glances at pages, and has the controls brought into those that may be the guide's. Everything else,
 * recognition, capture, fill, and the answers to the background too, is theirs, so that all other pages carry next to
 * nothing.
 */
function start(vendor: Vendor): void {
  const place = meetingPlace()
  place.vendor = vendor
  const bring = async () => {
    place.coming = true
    await ask('controls.wanted', {})
    // The background may have been killed on its way: the next glance asks again.
    delete place.coming
  }
  place.relieve = keepGlancing(
    (isUnchanged) => {
      if (place.coming) return true
      if (!mayBeOurs(vendor, isUnchanged)) return false
      void bring()
      return true
    },
    // After an update this script is an orphan: it falls silent.
    () => !isAlive(),
  )
}

/** On a host that the person added, the background alone knows whose pages they are. */
async function ofUnknownHost(): Promise<void> {
  const vendor = await ask('page.vendor', {})
  if (vendor) start(vendor)
}

function begin(): void {
  // All pages the script comes into are https. To ask the browser for the address's parts costs a page more.
  const vendor = vendorOfHost(origin.slice('https://'.length))
  if (vendor) start(vendor)
  else void ofUnknownHost()
}

// A prerendered page may never be seen; it starts when it is shown.
const { prerendering } = document as { prerendering?: boolean }
if (prerendering)
  document.addEventListener('prerenderingchange', (event) => event.isTrusted && begin(), { once: true })
else begin()
