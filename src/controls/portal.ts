import { reading } from '../dom/reading'
import type { Seen } from '../dom/seen'
import { ask, isAlive } from '../messaging/pagePort'
import type { Notice } from '../messaging/protocol'
import { organisationOf, type PageKind } from '../model/page'
import { MOST_KEYS, type RoutingKey } from '../model/routingKey'
import { lookAtPage } from '../sites/site'
import { readValues } from '../sites/victorops/blocks'
import { integrationName, offersEnabling } from '../sites/victorops/integration'
import { readRoutingKeys } from '../sites/victorops/routingKeys'
import { rowsAround } from '../sites/victorops/rowsAround'
import { victorops } from '../sites/victorops/site'
import { endOfWhole } from '../sites/victorops/wholeList'
import { leftButtons, leftOvers } from './leftOvers'
import { showNotice } from './notice'
import { askForCapture, isAskedFor } from './request'
import { whole, wholePage } from './whole'
import { makeWholeList, wordsOn } from './wholeList'

/** How long a value must stand unchanged before it is taken: after a route change the old page's may still be there. */
const SETTLED_AFTER = 400
const WAIT = 800
const MOST_WAITS = 20
const OURS: ReadonlySet<PageKind> = new Set(['portal-integration-enabled', 'portal-integration-not-enabled'])

/** No text of a page is longer than this to us: one that is must not keep the others from being heard. */
const LONGEST = 1000
const MOST_PIECES = 200

const boundedTexts = (texts: readonly string[], most: number) =>
  texts.slice(0, most).map((text) => text.slice(0, LONGEST))

const bounded = ({ key, policies, multiResponder }: RoutingKey): RoutingKey => ({
  key: key.slice(0, LONGEST),
  policies: boundedTexts(policies, MOST_PIECES),
  multiResponder,
})

/** Captures what the portal shows, without a press; whatever is saved is told in a notice that can undo it. */
export interface Portal {
  /** Captures from a page, if it is one that shows something to capture. */
  capture(kind: PageKind, seen: Seen): void
  /** The person asks for it. @returns what came of it; null when there was nothing new */
  now(): Promise<Notice | null>
  /** The person chose otherwise: what was told before is told again. */
  again(): void
  /** The element that holds all routing keys which were read last; null where no single one does. */
  rows(): Element | null
}

/** @param wake asks for another look soon */
export function makePortal(wake: (after: number) => void, signal: AbortSignal): Portal {
  const edited = new WeakSet<EventTarget>()
  const sent = new Map<string, string>()
  const areLeft = leftOvers()
  const isButtonLeft = leftButtons()
  const areKeysLeft = leftOvers()
  const isWholeList = makeWholeList(wake, signal)
  /** The keys that this document has shown, by organisation. */
  const shownOf = new Map<string, Set<string>>()
  let last = ''
  let since = 0
  let place = ''
  let waits = 0
  let rows: Element | null = null

  document.addEventListener(
    'input',
    (event) => {
      const target = event.composedPath()[0]
      if (event.isTrusted && target) edited.add(target)
    },
    { signal, passive: true, capture: true },
  )

  /** Whether a reading has stood long enough; asks to be looked at again when not. */
  const settled = (reading: string): boolean => {
    const now = performance.now()
    if (reading !== last) {
      last = reading
      since = now
    }
    if (now - since >= SETTLED_AFTER || isAskedFor()) return true
    wake(SETTLED_AFTER - (now - since) + 20)
    return false
  }
  /**
   * Tells the background what it was not told yet; again later when it could not hear.
   * @param news what is told, by name, as it was read
   */
  const tell = async (
    news: Map<string, string>,
    asked: (telling: string) => Promise<Notice | null | undefined>,
    confirm: (() => void) | null = null,
  ): Promise<Notice | null> => {
    for (const [name, reading] of news) sent.set(name, reading)
    const telling = crypto.randomUUID()
    let notice = await asked(telling)
    // The background was killed: the same is told again, for it may have scrolled out of the page by now.
    while (notice === undefined && isAlive() && !signal.aborted) {
      await new Promise((done) => setTimeout(done, 1000))
      notice = await asked(telling)
    }
    if (notice && !notice.quiet) showNotice(notice, notice.asks ? confirm : null)
    return notice ?? null
  }
  /** A value put into a field by a script is no change that anybody is told of: empty fields are looked at again. */
  const waitForValues = () => {
    if (place !== location.href) waits = 0
    place = location.href
    if (waits++ < MOST_WAITS) wake(WAIT)
  }
  const once = (reading: string) =>
    settled(reading) && sent.get('page') !== reading ? new Map([['page', reading]]) : null

  const captureValues = (organisation: string, values: string[], integration: string | null) => {
    const areOld = areLeft(JSON.stringify([organisation, integration]), values) && !isAskedFor()
    if (!values.length || areOld) waitForValues()
    const news = values.length && !areOld ? once(JSON.stringify([organisation, integration, values])) : null
    const send = (confirmed: boolean, telling: string) =>
      ask('capture.values', {
        organisation,
        integration,
        values,
        confirmed,
        requested: isAskedFor(),
        telling,
      })
    if (!news) return null
    return tell(
      news,
      (telling) => send(false, telling),
      () => void tell(news, (telling) => send(true, telling)),
    )
  }

  const captureNotEnabled = (organisation: string, isLeft: boolean) => {
    const isOld = isLeft && !isAskedFor()
    if (isOld) waitForValues()
    const news = isOld ? null : once(organisation)
    return (
      news &&
      tell(news, (telling) => ask('capture.notEnabled', { organisation, requested: isAskedFor(), telling }))
    )
  }

  /** Tells what the portal's whole list says: the background knows what it lacks. */
  const tellWholeList = (organisation: string, read: readonly RoutingKey[]) => {
    const keys = read.map(({ key }) => key)
    const reading = JSON.stringify([organisation, keys])
    const areOld = areKeysLeft(organisation, keys)
    const shown = shownOf.get(organisation) ?? new Set()
    shownOf.set(organisation, shown)
    if (!areOld) for (const key of keys) shown.add(key)
    if (!keys.length || keys.length === MOST_KEYS || areOld || sent.get('list') === reading) return
    let page: Seen | undefined
    const isWhole = isWholeList(reading, () => {
      // Read anew: what the rows were read of lacks the words that are told to those alone who hear the page.
      page = wholePage()
      return endOfWhole(page, location.pathname + location.search + location.hash, keys)
    })
    const words = isWhole && page ? wordsOn(page) : null
    if (!words) return
    const gone = [...shown].filter((key) => !keys.includes(key)).slice(0, MOST_KEYS)
    for (const key of gone) {
      shown.delete(key)
      // Should it come back, that is news.
      sent.delete(`${organisation}/${key}`)
    }
    const list = { organisation, keys, gone, words, loadedAt: performance.timeOrigin }
    void tell(new Map([['list', reading]]), (telling) =>
      ask('capture.list', { ...list, requested: isAskedFor(), telling }),
    )
  }

  const captureRoutingKeys = (organisation: string, seen: Seen) => {
    const read = readRoutingKeys(whole(seen), (field) => edited.has(field))
      .slice(0, MOST_KEYS)
      .map(bounded)
    rows = rowsAround(seen, read)
    tellWholeList(organisation, read)
    // A row's policies may come later than its key.
    const isWhole = ({ policies }: RoutingKey) => policies.length > 0
    const keys = read.every(isWhole) || settled(JSON.stringify(read)) ? read : read.filter(isWhole)
    const readings = keys.map(
      (key) => [`${organisation}/${key.key}`, JSON.stringify(key)] as [string, string],
    )
    const news = new Map(readings.filter(([name, reading]) => sent.get(name) !== reading))
    const fresh = keys.filter((_, index) => news.has(readings[index]?.[0] ?? ''))
    if (!keys.length) waitForValues()
    if (!news.size) return null
    return tell(news, (telling) =>
      ask('capture.routingKeys', { organisation, keys: fresh, requested: isAskedFor(), telling }),
    )
  }

  /** Keys that are seen anew are told anew: one of them may have been taken for missing since. */
  const leaveKeys = () => {
    for (const name of sent.keys()) if (name === 'list' || name.includes('/')) sent.delete(name)
  }

  const capture = (kind: PageKind, seen: Seen): Promise<Notice | null> | null => {
    const organisation = organisationOf(location.href)
    rows = null
    if (kind !== 'portal-routing-keys') leaveKeys()
    if (!organisation) return null
    const isOther = kind === 'portal-other-integration'
    const integration = isOther ? integrationName(seen).slice(0, LONGEST) : null
    const isNamed = isOther || OURS.has(kind)
    const isLeft = isButtonLeft(
      isNamed ? JSON.stringify([organisation, integration]) : null,
      offersEnabling(seen),
    )
    if (kind === 'portal-routing-keys') return captureRoutingKeys(organisation, seen)
    if (kind === 'portal-integration-not-enabled') return captureNotEnabled(organisation, isLeft)
    if (isNamed) return captureValues(organisation, boundedTexts(readValues(seen), 10), integration)
    last = ''
    return null
  }

  return {
    capture: (kind, seen) => void capture(kind, seen),
    async now() {
      askForCapture()
      sent.clear()
      return reading(() => {
        const { kind, seen } = lookAtPage(victorops)
        return capture(kind, seen)
      })
    },
    again: () => sent.clear(),
    rows: () => rows,
  }
}
