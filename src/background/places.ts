import { monitorOf, type PageKind } from '../model/page'
import { isPlaceKind, learn, PLACES, type PlaceKind, type Places, placeForm } from '../model/place'
import { places } from '../storage/guideKinds'
import { readAll } from '../storage/records'
import { inTurn } from './queue'

/** Where Pingometer's pages are, learned from the addresses they were seen at. */

export function learnPlace(kind: PageKind, url: URL): Promise<null> {
  return inTurn(async (made) => {
    const form = isPlaceKind(kind) ? placeForm(kind, url.href, monitorOf(url.href)) : null
    if (form === null || !isPlaceKind(kind)) return null
    const records = await readAll(places)
    const wrong = (one: PlaceKind) => records.get(one)?.wrong ?? []
    if (wrong(kind).includes(form)) return null
    const known = new Map(
      PLACES.flatMap((one) => {
        const known = records.get(one)?.form
        return known ? [[one, known] as const] : []
      }),
    )
    for (const [one, news] of learn(known, kind, form))
      await made.put(places, one, { form: news, wrong: wrong(one), at: Date.now() })
    return null
  })
}

/** The places that are known. */
export async function knownPlaces(): Promise<Places> {
  const known = new Map<PlaceKind, string>()
  for (const [name, { form }] of await readAll(places))
    if (form !== null && isPlaceKind(name as PageKind)) known.set(name as PlaceKind, form)
  return known
}

/**
 * Learns where pages are from links to them: less surely than from the pages themselves, so that nothing which is
 * known changes.
 */
export function learnLinks(links: readonly { place: PlaceKind; address: string }[]): Promise<null> {
  return inTurn(async (made) => {
    const records = new Map(await readAll(places))
    for (const { place, address } of links) {
      const form = placeForm(place, address, monitorOf(address))
      const isTaken = [...records.values()].some((record) => record.form === form)
      const old = records.get(place)
      if (form === null || isTaken || old?.form || old?.wrong.includes(form)) continue
      const record = { form, wrong: old?.wrong ?? [], at: Date.now() }
      records.set(place, record)
      await made.put(places, place, record)
    }
    return null
  })
}

/** An address led elsewhere: it is neither used nor learned for this page again. */
export function unlearnPlace(kind: PlaceKind): Promise<null> {
  return inTurn(async (made) => {
    const known = (await readAll(places)).get(kind)
    if (known?.form)
      await made.put(places, kind, {
        form: null,
        wrong: [...known.wrong, known.form].slice(-10),
        at: Date.now(),
      })
    return null
  })
}
