import { monitorOf, type PageKind } from '../../model/pages/page'
import {
  isPlaceKind,
  lastHost,
  learn,
  type PlaceKind,
  placeForm,
  placeName,
  placesOf,
  startOf,
} from '../../model/pages/place'
import { places } from '../../storage/guideKinds'
import { read, readAll } from '../../storage/records'
import { readSettings } from '../records/known'
import { inTurn } from '../records/queue'

/** Where Pingometer's pages are, learned from the addresses they were seen at; of each of its hosts by itself. */

/** Learns where a page is from the page itself, which also makes its host the one that was seen last. */
export function learnPlace(kind: PageKind, url: URL): Promise<null> {
  return inTurn(async (made) => {
    const form = isPlaceKind(kind) ? placeForm(kind, url.href, monitorOf(url.href)) : null
    if (form === null || !isPlaceKind(kind)) return null
    const { host } = url
    const records = await readAll(places)
    const wrong = (one: PlaceKind) => records.get(placeName(one, host))?.wrong ?? []
    if (wrong(kind).includes(form)) return null
    const known = placesOf(records, host)
    const news = learn(known, kind, form)
    if (!news.size && known.get(kind) === form && lastHost(records, (await readSettings()).hosts) !== host)
      news.set(kind, form)
    for (const [one, learned] of news)
      await made.put(places, placeName(one, host), { form: learned, wrong: wrong(one), at: Date.now() })
    return null
  })
}

/**
 * Learns where pages of a host are from its links to them: less surely than from the pages themselves, so that nothing
 * which is known changes. Links to other hosts tell nothing.
 */
export function learnLinks(
  links: readonly { place: PlaceKind; address: string }[],
  host: string,
): Promise<null> {
  return inTurn(async (made) => {
    const records = new Map(await readAll(places))
    for (const { place, address } of links) {
      const form = placeForm(place, address, monitorOf(address))
      if (!form?.startsWith(startOf(host))) continue
      const isTaken = [...records.values()].some((record) => record.form === form)
      const old = records.get(placeName(place, host))
      if (isTaken || old?.form || old?.wrong.includes(form)) continue
      const record = { form, wrong: old?.wrong ?? [], at: Date.now() }
      records.set(placeName(place, host), record)
      await made.put(places, placeName(place, host), record)
    }
    return null
  })
}

/** An address led elsewhere: it is neither used nor learned for this page again. */
export function unlearnPlace(kind: PlaceKind, host: string): Promise<null> {
  return inTurn(async (made) => {
    const known = await read(places, placeName(kind, host))
    if (known?.form)
      await made.put(places, placeName(kind, host), {
        form: null,
        wrong: [...known.wrong, known.form].slice(-10),
        at: Date.now(),
      })
    return null
  })
}
