import { type Standing, TEXT_CONTROLS } from '../inputs/standing'
import { labelsOf } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf, isInColumn, isLevel } from '../outline/place'
import { smallestAround } from '../seeing/around'
import { holds, isReachable, isRightToLeft } from '../seeing/visible'
import { isLabelLike, isShort } from './manner'

/** Forms whose labels stand below their fields: where nothing is spaced, each looks like the next field's label. */

/** Rows of one form are not set to the pixel. */
const SLACK = 3
/** The highest pile that is gone through. */
const MOST_ROWS = 40

/**
 * Whether a label as near to the field above it as to the one below belongs to the upper one: the pile of fields and
 * labels they are in begins with a field that has no label above.
 */
export function isBelow(line: Line, control: Standing, lines: Line[], controls: Standing[]): boolean {
  // Beside a control, a label is that one's, however close the row above may be.
  if (isLevel(boxOf(line), control.box)) return isBehind(line, control, lines, controls)
  let { top } = boxOf(line)
  let nearest = control.box.top - boxOf(line).bottom
  for (let row = 0; row < MOST_ROWS; row++) {
    const upper = fieldAbove(top, nearest, line, controls)
    if (!upper) return false
    const label = labelAbove(upper, nearest, lines)
    if (!label) {
      const isNamed = (one: Standing) => isNamedBeside(one, line, lines, controls)
      // What stands before each field names none.
      return !isTiedToOther(upper, line) && !(isNamed(upper) && !isNamed(control))
    }
    nearest = upper.box.top - boxOf(label).bottom
    top = boxOf(label).top
  }
  return false
}

/** Whether the row that a label and a control stand in goes from a field to a label in turn: each is the one's before it. */
function isBehind(line: Line, { face }: Standing, lines: Line[], controls: Standing[]): boolean {
  const [place, row] = [boxOf(line), smallestAround(line.el, face)]
  if (!row || isRightToLeft(row)) return false
  const startsOf = (boxes: DOMRect[]) =>
    boxes
      .filter((box) => isLevel(box, place))
      .map(({ left }) => left)
      .sort((one, other) => one - other)
  const fields = controls.filter(({ el, face }) => el.matches(TEXT_CONTROLS) && holds(row, face))
  const labels = lines.filter((one) => !one.act && isShort(one) && holds(row, one.el))
  const [before, after] = [startsOf(fields.map(({ box }) => box)), startsOf(labels.map(boxOf))]
  return (
    before.length > 1 &&
    before.length === after.length &&
    before.every(
      (start, at) => start < (after[at] ?? 0) && start > (after[at - 1] ?? Number.NEGATIVE_INFINITY),
    )
  )
}

/** The field right above a label, if it is no further away than the one below. */
function fieldAbove(top: number, below: number, line: Line, controls: Standing[]): Standing | undefined {
  return controls.find(({ box }) => {
    const gap = top - box.bottom
    return isInColumn(box, boxOf(line)) && gap > -SLACK && gap <= Math.max(below, 0) + SLACK
  })
}

/** Whether a label that can be seen, and is another one, is tied to a field. */
function isTiedToOther({ el }: Standing, line: Line): boolean {
  return labelsOf(el).some((label) => isReachable(label) && !holds(label, line.el))
}

/** Whether a label of the same manner stands before a field, on its level: it has none below. */
function isNamedBeside({ at, box }: Standing, line: Line, lines: Line[], controls: Standing[]): boolean {
  const before = controls.findLast((one) => one.at < at)?.at ?? Number.NEGATIVE_INFINITY
  return lines.some(
    (other) => other.at > before && other.at < at && isLabelLike(other, line) && isLevel(boxOf(other), box),
  )
}

/** The label right above a field. */
function labelAbove({ box }: Standing, most: number, lines: Line[]): Line | undefined {
  return lines.find((line) => {
    const gap = box.top - boxOf(line).bottom
    return (
      isInColumn(boxOf(line), box) && gap > -SLACK && gap <= most + SLACK * 2 && !line.act && isShort(line)
    )
  })
}
