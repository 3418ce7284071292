import type { Stretch } from '../../dom/inputs/standing'
import { isShort, looks } from '../../dom/labels/manner'
import { isLineReachable } from '../../dom/outline/legible'
import type { Line } from '../../dom/outline/outline'
import type { Label } from '../../dom/outline/saying'
import { type Seen, sights } from '../../dom/outline/seen'
import { largestWithout } from '../../dom/seeing/around'
import { holds } from '../../dom/seeing/visible'
import { isRow } from './parts'
import { API_KEY, OUR_PART } from './words'

/**
 * A page with a part for each of several integrations, whatever those are: their names are written alike, and each part
 * has one key.
 */

/**
 * The part under our name, where the names and the keys take turns and a name comes first.
 * @returns null where they do not
 */
export function partAmongAlike(seen: Seen): Stretch | null {
  const [ours, again] = textsOf(seen, OUR_PART)
  if (!ours || again) return null
  const names = namesLike(ours, seen)
  const keys = textsOf(seen, API_KEY)
  const until = names[names.indexOf(ours) + 1]?.at ?? Number.POSITIVE_INFINITY
  return takeTurns(names, keys) ? { from: ours.at, until } : null
}

/**
 * Whether our name stands below its part, as the others do: what follows is the next one's.
 * @param key what each part has one of
 */
export function isNameBelow(ours: Line, seen: Seen, key: Label = API_KEY): boolean {
  const names = namesLike(ours, seen)
  if (names.length < 2) return false
  const keys = textsOf(seen, key)
  const others = names.filter((name) => name !== ours).map(({ el }) => el)
  const part = largestWithout(ours.el, others)
  const own = keys.filter(({ el }) => holds(part, el))
  if (own.length === 1) return own.every(({ at }) => at < ours.at)
  // With one key more than names, the first of them may be without one, or the last.
  const last = keys.length > names.length ? keys.at(-1) : undefined
  const isLast = !last || last.at > (names.at(-1)?.at ?? last.at)
  return isLast && takeTurns(last ? keys.slice(0, -1) : keys, names)
}

/** The lines that are written like our name, which is one of them. */
export function namesLike(ours: Line, { lines }: Seen): Line[] {
  return lines.filter(
    (line) =>
      !line.act && !isRow(line) && looks(line) === looks(ours) && isShort(line) && isLineReachable(line),
  )
}

/** Whether one of the first stands before each of the others, and no two of a kind follow one another. */
function takeTurns(first: readonly Line[], then: readonly Line[]): boolean {
  const isBetween = ({ at }: Line, index: number) => {
    const [before, next] = [first[index], first[index + 1]]
    return !!before && at > before.at && (!next || at < next.at)
  }
  return first.length === then.length && then.every(isBetween)
}

const textsOf = (seen: Seen, words: Label): Line[] =>
  sights(seen, words).flatMap(({ line }) => (line.act ? [] : [line]))
