import { distanceTo, homeOf, type Standing, TEXT_CONTROLS } from '../inputs/standing'
import { isLineReachable } from '../outline/legible'
import { nameElements, says } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf } from '../outline/place'
import type { Saying } from '../outline/saying'
import { holds } from '../seeing/visible'
import { isLabelLike, isShort } from './manner'

/** Labels that are tied to another control than they stand at: what is seen and what is told contradict each other. */

/**
 * Whether a page has tied a label to the wrong field: between the two there is a field that the label stands at, and a
 * label that stands at the tied one. Lists of fields whose numbers were miscounted look so; or the label was copied with
 * the field before; or it stands in a box with another field alone.
 */
export function isMistied(control: Standing, label: Saying, lines: Line[], controls: Standing[]): boolean {
  const labels = nameElements(control.el)
  const tied = lines.find(
    (line) => says(label, line.text, line.key) && labels.some((one) => holds(one, line.el)),
  )
  if (!tied) return !labels[0] && isMisspoken(control, label, lines, controls)
  if (labels.some((one) => holds(one, control.el))) return false
  if (isWithOther(tied, control, label, lines, controls)) return true
  if (isUnseen(tied) && isMiscounted(lines, controls)) return true
  const far = distanceTo(boxOf(tied), control)
  if (far === Number.POSITIVE_INFINITY && isNexts(tied, control, lines, controls)) return true
  return controls.some(
    (other) =>
      other.el.matches(TEXT_CONTROLS) &&
      other.at > tied.at &&
      other.at < control.at &&
      distanceTo(boxOf(tied), other) < far &&
      lines.some((line) => line.at > other.at && line.at < control.at && isShort(line)),
  )
}

/**
 * Whether a label behind a field that has one of its manner before it, which is not the field's before, comes before a
 * control which nothing names.
 */
function isNexts(
  label: Line,
  { at }: Standing,
  lines: readonly Line[],
  controls: readonly Standing[],
): boolean {
  const next = controls.find((one) => one.at > label.at)
  const before = controls.findLast((one) => one.at < at)
  const named = before ? nameElements(before.el) : []
  const isBefore = (line: Line) => line.at > (before?.at ?? Number.NEGATIVE_INFINITY) && line.at < at
  const isOfOther = (line: Line) => named.some((one) => holds(one, line.el))
  return (
    label.at > at &&
    !!next &&
    !next.names[0] &&
    lines.some((line) => isBefore(line) && isLabelLike(line, label) && !isOfOther(line))
  )
}

/**
 * Whether a label stands at one control alone in a box, and not at the one it is tied to: that has a label of its own.
 */
function isWithOther(
  label: Line,
  control: Standing,
  said: Saying,
  lines: readonly Line[],
  controls: readonly Standing[],
): boolean {
  const [home, more] = homeOf(
    label,
    controls.map(({ el }) => el),
  )
  const other = controls.find(({ el }) => el === home)
  if (more || !other || other === control || kindOf(other) !== kindOf(control)) return false
  // One that nobody sees stands nowhere but in that box.
  if (isUnseen(label)) return true
  const isAt = distanceTo(boxOf(label), other) < Number.POSITIVE_INFINITY
  return isAt && hasOwnLabel(control, label, said, lines, controls)
}

/** Whether a line is there for those alone who hear the page. */
const isUnseen = (line: Line) => !isLineReachable(line)

/**
 * Whether a field that nothing names stands right after a label that nobody sees and that is tied to another one: then
 * the numbers of all such labels are off, and no box tells whose each is.
 */
function isMiscounted(lines: readonly Line[], controls: readonly Standing[]): boolean {
  return controls.some(({ el, at, names }, index) => {
    const before = lines.findLast((line) => line.at < at)
    if (names[0] || !el.matches(TEXT_CONTROLS) || !before || before.at < (controls[index - 1]?.at ?? 0))
      return false
    const isTied = (other: Standing) => nameElements(other.el).some((name) => holds(name, before.el))
    return isUnseen(before) && controls.some(isTied)
  })
}

/** What is done with a control: written, chosen or turned. */
function kindOf({ el }: Standing): string {
  return el.matches(TEXT_CONTROLS) && el.localName !== 'select' ? 'text' : el.localName
}

/**
 * Whether a control says to those alone who hear the page what another one is seen to be labelled, and has a label of its
 * own.
 */
function isMisspoken(
  control: Standing,
  label: Saying,
  lines: readonly Line[],
  controls: readonly Standing[],
): boolean {
  const seen = lines.find((line) => !line.act && says(label, line.text, line.key))
  const near = seen && nearestTo(seen, controls)
  return !!near && near !== control && hasOwnLabel(control, seen, label, lines, controls)
}

/** Whether a label of another one's manner, which says another thing, stands at a control and at none nearer. */
function hasOwnLabel(
  control: Standing,
  alike: Line,
  said: Saying,
  lines: readonly Line[],
  controls: readonly Standing[],
): boolean {
  return lines.some(
    (line) =>
      !says(said, line.text, line.key) && isLabelLike(line, alike) && nearestTo(line, controls) === control,
  )
}

/** The control that a label stands at, if it stands at one. */
function nearestTo(line: Line, controls: readonly Standing[]): Standing | null {
  const [nearest] = controls
    .map((one) => ({ one, far: distanceTo(boxOf(line), one) }))
    .filter(({ far }) => far < Number.POSITIVE_INFINITY)
    .sort((first, second) => first.far - second.far)
  return nearest?.one ?? null
}
