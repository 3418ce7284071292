import { faceOf } from '../inputs/face'
import { isLineReachable } from '../outline/legible'
import { says } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import type { Saying } from '../outline/saying'
import { type Seen, seenOf } from '../outline/seen'
import { largestWithout } from '../seeing/around'
import { membersOf } from '../seeing/members'
import { once } from '../seeing/reading'
import { lookOf } from '../seeing/type'
import { holds, isVisible, outer } from '../seeing/visible'
import { isAlike } from './emptyRow'
import { boxesOf } from './headers'
import { isListed } from './listed'

/**
 * A table in which each row, or each column, is one thing's: the same fields stand there for every thing, and what
 * their heads say is said once for all.
 */

const ROW = 'tr,[role=row]'
/** Columns are not set to the pixel. */
const SLACK = 18

type Placed = { el: Element; at: number }

/**
 * What a person reads in the row or the column of one thing, with the heads of what it crosses. Its name is left out:
 * it may be nearer to a field than that one's head, and labels none.
 * @param name the line that names the thing
 * @param others the lines that name others of its kind
 * @param heads what the heads of its fields say
 */
export function sharesOf(seen: Seen, name: Line, others: readonly Line[], heads: readonly Saying[]): Seen[] {
  return [rowOf(seen, name, others, heads), columnOf(seen, name, others)].filter((share) => share !== null)
}

function rowOf(seen: Seen, name: Line, others: readonly Line[], heads: readonly Saying[]): Seen | null {
  // Names in a list of their own are level with what stands beside it by chance.
  const isMine = isListed(name, others, seen) ? null : rowAround(seen, name, others)
  const controls = isMine ? seen.controls.filter(isMine) : []
  const first = controls[0]
  if (!isMine || !first) return null
  const lines = seen.lines.filter(isMine)
  const top = Math.min(...[...controls, ...lines].map((one) => boxOfThing(one).top))
  const level = headsAbove(seen, top, [name, ...others], heads)
  if (!level && !isOneOfMany(seen, name, others)) return null
  const begin = Math.min(first.at, name.at)
  const moved = (level ?? []).map((head, index, all): Line => {
    const [{ left, width }, { height }] = boxesOf(head, all)
    // As if it stood right above this row alone.
    const box = () => new DOMRect(left, top - height, width, height)
    return { ...head, el: name.el, at: begin - 1 + index / all.length, box }
  })
  return seenOf({ ...seen, controls, lines: [...moved, ...lines.filter((line) => line !== name)] })
}

/** What belongs to the row of a thing: all that is in one box with its name alone, or level with it. */
function rowAround(
  { controls }: Seen,
  name: Line,
  others: readonly Line[],
): ((thing: Placed) => boolean) | null {
  const around = others.map(({ el }) => el)
  const listed = membersOf(name.el).closest(ROW)
  const row = listed ?? largestWithout(name.el, around)
  if (around.some((el) => holds(row, el))) return null
  if (controls.some(({ el }) => holds(row, el))) return (thing) => holds(row, thing.el)
  if (listed || !others[0]) return null
  const cells = [name, ...others].map((line, _, all) => boxesOf(line, all)[0])
  const layer = layerOf(name.el)
  return (thing) => {
    // What lies over the page is on the level of whatever it hides.
    if (layerOf(thing.el) !== layer) return false
    const box = boxOfThing(thing)
    const far = (cell: DOMRect) => Math.abs(cell.top + cell.bottom - box.top - box.bottom)
    const [own, ...rest] = cells
    return !!own && isLevel(own, box) && rest.every((cell) => far(cell) > far(own))
  }
}

/** The heads of the columns: the lines on one level, above the row, that say all that is asked for, and others there. */
function headsAbove(
  { lines, controls }: Seen,
  top: number,
  names: readonly Line[],
  heads: readonly Saying[],
): Line[] | null {
  // What stands below the name of another row is no head of them all.
  const [name] = names
  const isAligned = ({ left }: DOMRect) => !!name && Math.abs(left - boxOf(name).left) < SLACK
  const tops = names.map(boxOf).flatMap((box) => (isAligned(box) ? box.top : []))
  const end = Math.min(top, ...tops) + SLACK
  const above = lines.filter(
    (line) => !names.includes(line) && boxOf(line).bottom <= end && isLineReachable(line),
  )
  const head = above.findLast((line) => heads.some((pattern) => says(pattern, line.text, line.key)))
  if (!head) return null
  const level = above.filter((line) => isLevel(boxOf(line), boxOf(head)))
  const isWhole = heads.every((pattern) => level.some((line) => says(pattern, line.text, line.key)))
  const isLabel = controls.some((control) => isLevel(boxOfThing(control), boxOf(head)))
  return isWhole && level.length > 1 && !isLabel ? level : null
}

/** Whether a thing's row holds its fields, and others have rows like it beside it. */
function isOneOfMany({ controls }: Seen, name: Line, others: readonly Line[]): boolean {
  const all = [name, ...others].map(({ el }) => el)
  const [own, ...rest] = all.map((el) =>
    largestWithout(
      el,
      all.filter((other) => other !== el),
    ),
  )
  if (!own || !controls.some(({ el }) => holds(own, el))) return false
  return rest.some((row) => outer(row) === outer(own) && isAlike(row, own))
}

function columnOf(seen: Seen, name: Line, others: readonly Line[]): Seen | null {
  const beside = others.filter((other) => !other.act && isLevel(boxOf(other), boxOf(name)))
  if (name.act || !beside[0]) return null
  const heads = [name, ...beside]
  const startsAt = (line: Line, all = heads) =>
    Math.min(...boxesOf(line, all).map(({ left }) => left)) - SLACK
  const start = startsAt(name)
  const starts = beside.map((line) => startsAt(line))
  const first = Math.min(start, ...starts)
  const shown = seen.lines.filter((line) => line !== name && isVisible(line.el))
  // Whatever begins on its level ends it: names that nobody knows stand among them.
  const level = shown.filter((line) => isLevel(boxOf(line), boxOf(name)))
  const ends = [...starts, ...level.map((line) => startsAt(line, [...heads, ...level]))].filter(
    (other) => other > start,
  )
  const end = Math.min(...ends, Number.POSITIVE_INFINITY)
  const { bottom } = boxOf(name)
  const isMine = ({ left }: DOMRect) => left >= start && left < end
  // So does whatever is written as it is, further down: the head of a card in the next row of cards.
  const look = lookOf(name.el)
  const below = shown.filter(({ el }) => lookOf(el) === look).map(boxOf)
  const foot = Math.min(
    ...below.filter((box) => box.top >= bottom && isMine(box)).map(({ top }) => top),
    Number.POSITIVE_INFINITY,
  )
  const isBelow = (thing: Placed) => {
    const { top } = boxOfThing(thing)
    return top >= bottom - SLACK / 2 && top < foot
  }
  const controls = seen.controls.filter((one) => isBelow(one) && isMine(boxOfThing(one)))
  // What lies below two names is in the column of neither.
  if (controls.some((one) => boxOfThing(one).right > end + 2 * SLACK)) return null
  // Something of the others' stands beside it, or the names are those of tabs.
  const isShared = [...seen.controls, ...seen.lines].some((one) => {
    const box = boxOfThing(one)
    return !isMine(box) && box.left >= first && controls.some((own) => isLevel(boxOfThing(own), box))
  })
  if (!isShared) return null
  const isRead = ({ left }: DOMRect) => isMine({ left } as DOMRect) || left < first
  const lines = seen.lines.filter((line) => line !== name && isBelow(line) && isRead(boxOf(line)))
  return seenOf({ ...seen, controls, lines })
}

/** The box in the window, over the rest of the page, that an element stands in; the page where it is a part of that. */
const layerOf = once((el: Element): Element => {
  const around = outer(el)
  return getComputedStyle(el).position === 'fixed' || !around ? el : layerOf(around)
})

function boxOfThing(thing: Placed | Line): DOMRect {
  return 'text' in thing ? boxOf(thing) : faceOf(thing.el).getBoundingClientRect()
}
