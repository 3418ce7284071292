import { type Controls, meet, type PageState } from '../messaging/controls'
import { answer, ask, isAlive } from '../messaging/pagePort'
import type { ToPage } from '../messaging/toPage'
import { type Vendor, vendorOfHost } from '../model/pages/page'
import { mayBeOurs } from '../sites/glimpse'
import { keepGlancing } from './glances'

const NOT_OURS: PageState = { state: 'page', kind: 'none', offer: { state: 'nothing' }, refusal: null }

/**
 * The content script: glances at pages, and has the controls brought into those that may be the guide's. Everything else,
 * recognition, capture and fill too, is theirs, so that all other pages carry next to nothing.
 */
function start(vendor: Vendor): void {
  const place = meet()
  place.vendor = vendor
  let coming: Promise<unknown> | null = null

  const controls = async (): Promise<Controls | undefined> => {
    if (!place.controls) coming ??= ask('controls.wanted', {})
    await coming
    // The background may have been killed on its way: the next glance asks again.
    coming = null
    return place.controls
  }
  let served: AbortController | null = null
  /** Answers the background from now on. Of a page that was never one of the guide's there is nothing to ask. */
  const serve = () => {
    if (served) return
    served = new AbortController()
    answer<ToPage>(
      {
        'page.news': async ({ theme, captured }) => {
          if (theme) place.theme = theme
          return (await controls())?.news(captured) ?? null
        },
        'page.state': async () => (await controls())?.state() ?? NOT_OURS,
        'page.fill': async (wish) => (await controls())?.fill(wish) ?? { done: false, refusal: 'not-here' },
        'page.leave'({ hosts }) {
          if (hosts.includes(location.host)) leave()
          return null
        },
      },
      served.signal,
    )
  }
  /** The person wants this host served no longer. */
  const leave = () => {
    end()
    served?.abort()
    place.controls?.leave()
    delete place.controls
    delete place.vendor
  }
  const end = keepGlancing(
    () => {
      if (!coming && !mayBeOurs(vendor, location.pathname + location.hash)) return false
      serve()
      void controls()
      return true
    },
    // After an update this script is an orphan: it falls silent.
    () => !isAlive(),
  )
  place.relieve = () => {
    end()
    serve()
  }
}

/** On a host that the person added, the background alone knows whose pages they are. */
async function ofUnknownHost(): Promise<void> {
  const vendor = await ask('page.vendor', {})
  if (vendor) start(vendor)
}

function begin(): void {
  const vendor = vendorOfHost(location.host)
  if (vendor) start(vendor)
  else void ofUnknownHost()
}

// A prerendered page may never be seen; it starts when it is shown.
const { prerendering } = document as { prerendering?: boolean }
if (prerendering)
  document.addEventListener('prerenderingchange', (event) => event.isTrusted && begin(), { once: true })
else begin()
