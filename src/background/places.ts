import { monitorOf, type PageKind } from '../model/page'
import { isPlaceKind, learn, PLACES, type PlaceKind, placeForm } from '../model/place'
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
