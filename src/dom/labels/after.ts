import { groupOf, type Standing } from '../inputs/standing'
import type { Line } from '../outline/outline'
import { boxOf, isInColumn, isLevel, labelDistance } from '../outline/place'
import { holds, outer } from '../seeing/visible'
import { isSurelyHelp } from './besideWords'
import { isLabelLike, isShort, looks, sizeOf } from './manner'

/**
 * Forms whose labels stand after their fields, below them or at their right: beside the next field, each looks like
 * that one's, and only the form as a whole tells.
 */

/** How far such a label stands from its own field at the most, in pixels. */
const FARTHEST = 24
/** Fields of one form are not set to the pixel. */
const SLACK = 6
/** Gaps that were set alike may be told apart by less than this, in pixels: browsers lay text out in parts of them. */
const EVEN = 0.5
/** Nearer before a field than this, a text is its label. */
const BEFORE = 60

type Gap = (text: DOMRect, field: DOMRect) => number
/** How far a text stands after a field: below it, or at its right. Not a number where it stands elsewhere. */
const SIDES: readonly Gap[] = [
  (text, field) => (isInColumn(text, field) ? text.top - field.bottom : Number.NaN),
  (text, field) => (isLevel(text, field) ? text.left - field.right : Number.NaN),
]
const isNear = (gap: number, most = FARTHEST) => gap > -3 && gap <= most

/** A control and the others in the smallest box that holds any. */
function formAround(own: Standing, all: readonly Standing[]): readonly Standing[] {
  let box = outer(own.face)
  const inside = () => all.filter(({ face }) => box && holds(box, face))
  while (box && !inside()[1]) box = outer(box)
  return inside()
}

/**
 * The controls that labels after them name: every one of the form has such a label, nearer to it than to the next, and
 * before none there stands another.
 * @param free the controls that nothing else names
 * @param controls all of them
 */
export function ownedAfter(
  wanted: readonly Line[],
  lines: readonly Line[],
  free: readonly Standing[],
  controls: readonly Standing[],
) {
  return wanted.flatMap((label) => {
    for (const gapTo of SIDES) {
      const [own, other] = free.filter(({ box }) => isNear(gapTo(boxOf(label), box)))
      if (!own || other) continue
      // Those that are named may stand so, too: of two fields, one may be left.
      if (
        [free, controls].some((all) => isBuiltSo(label, own, lines, formAround(own, all), gapTo)) &&
        !hasOtherBefore(own, label, lines, controls)
      )
        return [{ label, own }]
    }
    return []
  })
}

/** Whether a field has its own label after it in a box with it alone, as another field of the form has, and this is none. */
export function isNamedAfter(
  control: Standing,
  label: Line,
  lines: readonly Line[],
  controls: Standing[],
): boolean {
  const isSo = (one: Standing) => {
    const row = groupOf(one, controls)
    const inside = lines.filter(({ el }) => holds(row, el))
    return (
      inside.some((line) => isLabelLike(line, label) && !isSurelyHelp(line.text)) &&
      inside.every(({ at }) => at > one.at)
    )
  }
  return isSo(control) && controls.some((one) => one !== control && isSo(one))
}

/** Whether a text of other looks stands right before a control, after the one before it: that is its label then. */
function hasOtherBefore(
  { at, reach }: Standing,
  label: Line,
  lines: readonly Line[],
  controls: readonly Standing[],
): boolean {
  const before = controls.findLast((one) => one.at < at)
  return (
    !!before &&
    lines.some(
      (line) =>
        line.at > before.at &&
        line.at < at &&
        isShort(line) &&
        looks(line) !== looks(label) &&
        labelDistance(boxOf(line), reach) !== null,
    )
  )
}

/** Whether all of a form has its labels after its fields, on the side and as far away as one of them. */
function isBuiltSo(
  label: Line,
  own: Standing,
  lines: readonly Line[],
  form: readonly Standing[],
  gapTo: Gap,
): boolean {
  const most = gapTo(boxOf(label), own.box) + SLACK
  const alike = lines.filter((line) => isLabelLike(line, label))
  const pairs = form.map((one) => ({
    one,
    labels: alike.filter((line) => isNear(gapTo(boxOf(line), one.box), most)),
  }))
  const used = new Set(pairs.flatMap(({ labels }) => labels))
  const isTheNexts = (line: Line, one: Standing) => {
    const own = gapTo(boxOf(line), one.box)
    return form.some((next) => next !== one && isNear(gapTo(next.box, boxOf(line)), own + EVEN))
  }
  const distancesOf = (line: Line) => form.map(({ reach }) => labelDistance(boxOf(line), reach))
  const isBefore = (line: Line) => {
    if (used.has(line) || line.act || !isShort(line)) return false
    // One of the same looks is the first label of a form whose labels stand above, however far.
    if (alike.includes(line)) return distancesOf(line).some((distance) => distance !== null)
    return (
      !line.head &&
      sizeOf(line) <= sizeOf(label) &&
      distancesOf(line).some((distance) => (distance ?? BEFORE) < BEFORE)
    )
  }
  return (
    form.length > 1 &&
    used.size === form.length &&
    pairs.every(({ one, labels: [line, more] }) => line && !more && !isTheNexts(line, one)) &&
    !lines.some(isBefore)
  )
}
