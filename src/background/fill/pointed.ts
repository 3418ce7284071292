import { type Notice, type PageReport, TWO_KEYS } from '../../messaging/protocol'
import type { FillResult, Wish } from '../../model/forms/fill'
import type { Offer } from '../../model/forms/offer'
import { fillKindOf, monitorOf, type PageKind } from '../../model/pages/page'
import { type Pointed, type PointKind, placeOf } from '../../model/pages/pointed'
import { type PointedRecord, pointedThings } from '../../storage/kinds'
import { readAll, recordName } from '../../storage/records'
import { aside } from '../aside'
import { bringControls, reach } from '../pages/controls'
import { askPage } from '../pages/tabs'
import { inTurn } from '../records/queue'
import { offerFor } from './offer'

/** What the person pointed at: remembered for one kind of thing, one host and one shape of address. */

async function recordsAt(url: URL): Promise<PointedRecord[]> {
  const all = await readAll(pointedThings, `${recordName(url.host, placeOf(url.href))}/`)
  return [...all.values()]
}

function descriptor({ what, label, name, type, index, count }: PointedRecord): Pointed {
  return { what, label, name, type, index, count }
}

/** Lets the person point at something on a tab's page. @returns false when the page cannot be reached */
export async function startPointing(tab: number, what: PointKind): Promise<{ started: boolean }> {
  const started = await reach(tab)
  // The answer comes when the person has pointed; nobody waits for it.
  if (started) aside(askPage(tab, 'point.start', { what }))
  return { started }
}

/** Remembers what was pointed at. What the browser refuses to store can be used all the same, until the page goes. */
export async function rememberPointed(
  pointed: Pointed,
  url: URL,
  tab: number,
): Promise<{ remembered: boolean }> {
  const place = placeOf(url.href)
  const record = { ...pointed, host: url.host, place, at: Date.now() }
  const remembered = await inTurn((made) =>
    made.put(pointedThings, recordName(url.host, place, pointed.what), record),
  ).then(
    () => true,
    () => false,
  )
  if (remembered) aside(askPage(tab, 'page.news', {}))
  else
    aside(
      pointedOffer(reportOf(url), pointed).then((offer) => askPage(tab, 'point.show', { pointed, offer })),
    )
  return { remembered }
}

/** The report of a page of which nothing is known but its address. */
const reportOf = (url: URL): PageReport => ({
  kind: 'none',
  monitor: { id: monitorOf(url.href), name: null },
  text: null,
  status: null,
  wanted: 'routing-key',
  refusal: null,
})

/** Brings the controls to a page that nobody recognises, but where the person pointed at something before. */
export async function servePointedPage(tab: number, address: string): Promise<void> {
  if ((await pointedAt(new URL(address)))[0]) await bringControls(tab)
}

/** What is told of a page with two keys: nothing, where the person pointed at the right one. */
export async function unlessPointed(notice: Notice | null, url: URL): Promise<Notice | null> {
  if (notice?.message !== TWO_KEYS || !(await pointedAt(url)).includes('portal-key')) return notice
  return { ...notice, quiet: true }
}

/** Forgets all that was pointed at on pages of this kind. */
export function forgetPointed(url: URL): Promise<null> {
  return inTurn(async (made) => {
    const start = recordName(url.host, placeOf(url.href))
    for (const name of (await readAll(pointedThings, `${start}/`)).keys())
      await made.remove(pointedThings, name)
    return null
  })
}

/**
 * Shows what was pointed at on a page that was not recognised, or whose field was not.
 * @returns the offer for it, of nothing while it is not there; null when nothing was pointed at here or the page needs
 * no help
 */
export async function showPointed(page: PageReport, url: URL, tab: number): Promise<Offer | null> {
  const records = needsPointing(page) ? wantedOn(page.kind, await recordsAt(url)) : []
  if (!records.length) return null
  await bringControls(tab)
  const wasLast = ({ what }: PointedRecord) => what === lastShown.get(tab)
  for (const record of [...records.filter(wasLast), ...records.filter((one) => !wasLast(one))]) {
    const pointed = descriptor(record)
    const offer = await pointedOffer(page, pointed)
    if (!(await askPage(tab, 'point.show', { pointed, offer }))?.found) continue
    lastShown.set(tab, pointed.what)
    return offer
  }
  return { state: 'nothing' }
}

/** What was there last, by tab: it is looked for first, for where it is not, what stands beside it goes. */
const lastShown = new Map<number, PointKind>()

/** What may be on a page: one with something to fill has nothing else. One address may be that of several forms. */
function wantedOn(kind: PageKind, records: PointedRecord[]): PointedRecord[] {
  const wanted = fillKindOf(kind)
  return wanted === null ? records : records.filter(({ what }) => what === wanted)
}

/** Whether a page is one that nobody recognises, or whose field nobody does. */
export function needsPointing({ refusal, kind }: Pick<PageReport, 'refusal' | 'kind'>): boolean {
  return refusal !== null || kind === 'none'
}

function pointedOffer(page: PageReport, { what }: Pointed): Promise<Offer> {
  return offerFor({ ...page, text: null }, what === 'portal-key' ? null : what)
}

/**
 * Fills what was pointed at, and is there now.
 * @param kind what the page is taken for
 * @returns null when nothing was pointed at on this page
 */
export async function fillPointed(
  tab: number,
  url: URL,
  kind: PageKind,
  wish: Wish,
): Promise<FillResult | null> {
  const fields = wantedOn(kind, await recordsAt(url)).filter(({ what }) => isField(what))
  // Who chose a routing key wants it nowhere else.
  const meant = wish.routingKey === null ? fields : fields.filter(({ what }) => what === 'routing-key')
  if (!meant.length) return null
  await bringControls(tab)
  let result: FillResult | null = null
  for (const record of meant) {
    result = await askPage(tab, 'point.fill', { pointed: descriptor(record), ...wish })
    if (result?.done !== false || result.refusal !== 'pointed-gone') break
  }
  return result
}

/** What the person pointed at on a page: a field, which a press would fill, or the key. */
export async function pointedAt(url: URL): Promise<PointKind[]> {
  return (await recordsAt(url)).map(({ what }) => what)
}

/** Whether it is a field. */
export const isField = (what: PointKind): boolean => what !== 'portal-key'
