import { type Look, watch } from '../dom/watch'
import { type Controls, meet } from '../messaging/controls'
import { answer, ask, isAlive } from '../messaging/pagePort'
import type { ToPage } from '../messaging/protocol'
import { type PageKind, vendorOfHost } from '../model/page'
import { lookAtPage, mayBeOurs } from '../sites'

const NOTHING: Look = { waiting: false, roots: [] }

/**
 * The content script: recognises pages, and has the controls brought into those that are recognised. Everything else,
 * capture and fill too, is theirs, so that all other pages carry next to nothing.
 */
async function start(): Promise<void> {
  if (location.protocol !== 'https:') return
  // On a host that the person added, the background alone knows whose pages they are.
  const vendor = vendorOfHost(location.host) ?? (await ask('page.vendor', {}))
  if (!vendor) return
  const end = new AbortController()
  const place = meet()
  place.vendor = vendor
  let kind: PageKind = 'none'
  let coming: Promise<unknown> | null = null

  const controls = async (): Promise<Controls | undefined> => {
    if (!place.controls && kind !== 'none') coming ??= ask('controls.wanted', {})
    await coming
    // The background was killed on its way: the next look asks again.
    if (!place.controls) coming = null
    return place.controls
  }

  const look = (): Look => {
    const at = location.pathname + location.hash
    if (!answers && !place.controls && !mayBeOurs(vendor, at)) return NOTHING
    // After an update this script is an orphan: it takes its controls away and falls silent.
    if (!isAlive()) {
      place.controls?.end()
      end.abort()
      return NOTHING
    }
    const { kind: now, seen } = lookAtPage(vendor, at)
    kind = now
    if (now !== 'none' || place.controls) {
      serve()
      void controls().then((come) => come?.look(now, seen))
    }
    // What the portal shows may change as long as the page is open: keys scroll by, are made and revoked.
    return { waiting: /^portal-(?!integrations)/.test(now), roots: seen.roots }
  }

  /** Answers the background from now on. Of a page that was never one of the guide's there is nothing to ask. */
  let answers = false
  const serve = () => {
    if (answers) return
    answers = true
    answer<ToPage>(
      {
        'page.news': async ({ theme }) => {
          if (theme) place.theme = theme
          return (await controls())?.news() ?? null
        },
        'page.state': async () =>
          (await controls())?.state() ?? { state: 'page', kind, offer: { state: 'nothing' }, refusal: null },
        'page.fill': async ({ routingKey }) =>
          (await controls())?.fill(routingKey) ?? { done: false, refusal: 'not-here' },
      },
      end.signal,
    )
  }
  place.wake = watch(look, end.signal)
}

// A prerendered page may never be seen; it starts when it is shown.
const { prerendering } = document as { prerendering?: boolean }
if (prerendering)
  document.addEventListener('prerenderingchange', (event) => event.isTrusted && void start(), { once: true })
else void start()
