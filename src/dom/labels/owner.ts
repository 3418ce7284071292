import { distanceTo, homeOf, type Standing, type Stretch, TEXT_CONTROLS } from '../inputs/standing'
import { isLineReachable } from '../outline/legible'
import { isButton } from '../outline/lines'
import { says } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf, isLevel, union } from '../outline/place'
import type { Saying } from '../outline/saying'
import type { Seen } from '../outline/seen'
import { largestWithout } from '../seeing/around'
import { membersOf } from '../seeing/members'
import { isStateWord, saysWord, stateOf } from '../seeing/states'
import { holds, outer } from '../seeing/visible'
import { ownedAfter } from './after'
import { isBelow } from './below'
import { isNumbered, isSearching, twinsOf } from './doubt'
import { standsInRow } from './fieldless'
import { isInstead } from './instead'
import { joinedLabels, unlinked, widened } from './labelLines'
import { likeOwn, unpressed } from './linked'
import { isGlued, isLabelLike, isLongLabel } from './manner'
import { isMistied } from './mistied'
import { isNamedByChoice, isNamedInside } from './namedInside'
import { isAnswered, isLabelOf } from './placed'
import { type Around, isGiven, rivals } from './rivals'
import { withHelp } from './setRow'

/** A label whose control is looked for. */
interface Search extends Around {
  seen: Seen
  label: Saying
  /** The controls that no author named. */
  free: Standing[]
  /** Which controls may be meant. */
  fits: (el: Element) => boolean
}

/**
 * The controls a label names. One that its author named is believed. Any other belongs to the label nearest to it
 * as the page is laid out, if it is also the control nearest to that label: whatever else stands between the two
 * in the markup, a label never reaches over another label's control, nor over a label nearer to its own.
 * @param controls every control around, for each may be in the way of another
 * @param fits which of them may be meant
 */
export function ownedBy(
  seen: Seen,
  label: Saying,
  stretch: Stretch,
  controls: Standing[],
  fits: (el: Element) => boolean,
): Standing[] {
  const lines = mayBeLabels(seen, label, stretch, controls)
  if (isNumbered(label, lines)) return []
  const tied = controls.filter(
    (control) =>
      control.names.some((name) => says(label, name)) && !isMistied(control, label, lines, controls),
  )
  const free = controls.filter(({ names, unseen }) => !names.length || (unseen && !tied[0]))
  const wanted = lines.filter(
    (line) =>
      !line.act && says(label, line.text, line.key) && isLineReachable(line) && !isGiven(line, controls),
  )
  if (wanted[0]) takeInPrefixes(free, lines)
  const search = { seen, label, lines, controls, free, fits }
  const owned = [
    ...tied,
    ...wanted.flatMap((line) => ownedInPlace(line, search)),
    ...free.filter((control) => isNamedInside(control, label, search)),
  ]
  const [only, other, ...more] = new Set(owned.filter(({ el }) => fits(el)))
  if (only && other) return [only, other, ...more]
  if (only) return [only, ...twinsOf(only, label, lines, controls, (one) => rivals(one, search, null))]
  const lists = free.filter((control) => fits(control.el) && isNamedByChoice(control, label, search))
  if (lists[0]) return lists
  return ownedAfter(wanted, lines, free, controls).flatMap(({ label, own }) =>
    fits(own.el) && !isAnswered(label, own, search) ? own : [],
  )
}

/** The lines of a stretch that may be labels; ON and OFF beside a switch name nothing. */
function mayBeLabels(
  seen: Seen,
  label: Saying,
  { from, until }: Stretch,
  controls: readonly Standing[],
): Line[] {
  const lines = seen.lines.map((line) =>
    withHelp(widened(unpressed(unlinked(line), label, seen.lines, controls)), label, seen.lines, controls),
  )
  return joinedLabels(likeOwn(lines, seen.lines, label), label).filter(
    (line) =>
      line.at > from &&
      line.at < until &&
      (!line.act || isButton(line)) &&
      (line.box ? stateOf(line.key) === 'unknown' : saysMore(line)),
  )
}

/** Whether a line says more than ON and OFF; a sign beside them may stand in an element of its own. */
function saysMore({ nodes }: Line): boolean {
  const others = nodes.filter(({ data }) => !isStateWord(data))
  return others.some(({ data }) => others.length === nodes.length || saysWord(data))
}

/** Has fields reach over their prefixes: those are a part of them, and labels stand above either. */
function takeInPrefixes(controls: readonly Standing[], lines: readonly Line[]): void {
  const isIn = (box: Element | null, { el }: Line) => box !== null && membersOf(box).contains(el)
  for (const control of controls)
    for (const line of lines)
      if (isIn(outer(control.face), line) && line.at < control.at && isGlued(line, control))
        control.reach = union(control.reach, boxOf(line))
}

/** The controls that stand as those of a label do, of which the nearest is one. */
function ownedInPlace(line: Line, search: Search): Standing[] {
  const { seen, label, lines, controls, free, fits } = search
  // A box to tick with a name of its own, between a label and its field, is about that field; unless the two have a row
  // for themselves, and the field another one.
  const isAside = (one: Standing) =>
    one.names.length > 0 &&
    !fits(one.el) &&
    !one.el.matches(TEXT_CONTROLS) &&
    !isInOwnRow(line, one, controls)
  const hidden = seen.controls.filter(({ el }) => fits(el) || el.matches(TEXT_CONTROLS))
  const homes = (all: Standing[]) => homeOf(line, [...new Set([...hidden, ...all].map(({ el }) => el))])
  // A box for the label and one control alone; what is ticked there may be about the field in its row.
  const others = controls.filter((one) => !isAside(one))
  const [sole, more] = homes(others)
  const isOfRow = others.some((one) => one.el === sole && !more && isInRow(line, one, others, lines))
  const [home, second] = isOfRow ? [sole] : homes(controls)
  const isAlone = second === undefined
  const mine = controls.filter(
    (control) =>
      isLabelOf(line, control, search, label) && (isAlone || !isBelow(line, control, lines, controls)),
  )
  const [nearest] = controls
    .filter((one) =>
      isAlone ? one.el === home : (one.names.length && fits(one.el)) || (mine.includes(one) && !isAside(one)),
    )
    .map((control) => ({ control, distance: distanceTo(boxOf(line), control) }))
    .sort((one, other) => one.distance - other.distance)
  const rest = free.filter((control) => mine.includes(control))
  if (!nearest || !rest.includes(nearest.control) || isInstead(line, nearest.control)) return []
  if (isSearching(nearest.control)) return []
  // A box for it alone has something else in it than what is looked for.
  if (isAlone && !fits(nearest.control.el)) return []
  // Behind a label of the same manner, which may be too short to stand over its field, a field is that one's.
  const isBehind = ({ at }: Standing) =>
    lines.some(
      (other) =>
        other.at > nearest.control.at &&
        other.at < at &&
        !says(label, other.text, other.key) &&
        (isLabelLike(other, line) || isLongLabel(other, line)),
    )
  return rest.filter(
    (control) => control === nearest.control || !(control.hints.some(Boolean) || isBehind(control)),
  )
}

/** Whether a label and what is ticked there have a row for themselves, in a box that has several more. */
function isInOwnRow({ el }: Line, { face }: Standing, controls: readonly Standing[]): boolean {
  const others = controls.filter((one) => one.face !== face).map((one) => one.face)
  const row = largestWithout(face, others)
  const around = outer(row)
  return holds(row, el) && !!around && others.filter((other) => holds(around, other)).length > 1
}

/** Whether a control stands at a label's side, or below it in a row with it alone. */
function isInRow(
  line: Line,
  control: Standing,
  controls: readonly Standing[],
  lines: readonly Line[],
): boolean {
  if (isLevel(boxOf(line), control.box)) return true
  const faces = controls.map(({ face }) => face)
  return standsInRow(largestWithout(line.el, faces), line, control, lines, faces)
}
