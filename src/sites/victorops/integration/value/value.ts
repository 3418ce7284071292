import { isLegible } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { isKeyText } from '../things/keyTexts'
import { type Thing, thingsAfter } from '../things/valueThings'
import { ownRowOf } from '../whose/ownRow'
import { isUnderEdit } from './editedValue'
import { fieldBehind } from './fieldBehind'
import { END, ON, Search } from './valueSearch'

/**
 * The value under a strip, as shown; empty where none is shown yet, or not for certain.
 * Nothing but buttons and single words may stand between the two: where the key is still to come, masked, or only for
 * others to see, the next number on the page is another one.
 * @param until the reading place of the next strip
 */
export function valueUnder(seen: Seen, strip: Line, until: number): string {
  const own = fieldBehind(seen, strip)
  const things = ownRowOf(thingsAfter(seen, strip, until), boxOf(strip))
  if (own) return isShownIn(own) && !isUnderEdit(seen, fieldThing(strip, own), things) ? own.value : ''
  const search = new Search(seen, strip, things)
  for (const thing of things) {
    const found = search.take(thing)
    if (found === END) break
    if (found !== ON) return found
  }
  return search.odd
}

function isShownIn(field: HTMLInputElement): boolean {
  return isKeyText(field.value) && field.type !== 'password' && isLegible(field)
}

/** A field as a thing that is read with its label. */
function fieldThing(label: Line, el: HTMLInputElement): Pick<Thing, 'el' | 'at' | 'box'> {
  return { el, at: label.at, box: () => el.getBoundingClientRect() }
}
