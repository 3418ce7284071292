import { isShort, looks, sizeOf } from './manner'
import type { Line } from './outline'
import { boxOf, isLevel, labelDistance } from './place'
import type { Standing } from './standing'
import { holds, outer } from './visible'

/**
 * Forms whose labels stand after their fields, below them or at their right: beside the next field, each looks like
 * that one's, and only the form as a whole tells.
 */

/** How far such a label stands from its own field at the most, in pixels. */
const FARTHEST = 24
/** Fields of one form are not set to the pixel. */
const SLACK = 6
/** Nearer before a field than this, a text is its label. */
const BEFORE = 60

type Gap = (label: DOMRect, field: DOMRect) => number
const SIDES: readonly Gap[] = [
  (label, field) =>
    label.left < field.right && label.right > field.left ? label.top - field.bottom : Number.NaN,
  (label, field) => (isLevel(label, field) ? label.left - field.right : Number.NaN),
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
 * The controls that labels after them name: every one of the form has such a label, and none has any before it.
 * @param free the controls that nothing else names
 */
export function ownedAfter(wanted: readonly Line[], lines: readonly Line[], free: readonly Standing[]) {
  return wanted.flatMap((label) => {
    const text = boxOf(label)
    for (const gapTo of SIDES) {
      const [own, other] = free.filter(({ box }) => isNear(gapTo(text, box)))
      if (!own || other) continue
      const form = formAround(own, free)
      const most = gapTo(text, own.box) + SLACK
      const alike = lines.filter((line) => !line.act && isShort(line) && looks(line) === looks(label))
      const labels = form.map(({ box }) => alike.filter((line) => isNear(gapTo(boxOf(line), box), most)))
      const used = new Set(labels.flat())
      const isBefore = (line: Line) =>
        !used.has(line) &&
        !line.head &&
        !line.act &&
        sizeOf(line) <= sizeOf(label) &&
        isShort(line) &&
        form.some(({ reach }) => (labelDistance(boxOf(line), reach) ?? BEFORE) < BEFORE)
      if (
        labels.every((all) => all.length === 1) &&
        used.size === form.length &&
        form[1] &&
        !lines.some(isBefore)
      )
        return [own]
    }
    return []
  })
}
