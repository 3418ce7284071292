import { distanceTo, groupOf, type Standing } from '../inputs/standing'
import { says } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf } from '../outline/place'
import type { Saying } from '../outline/saying'
import { holds } from '../seeing/visible'
import { isGlued } from './manner'
import { type Around, rivals } from './rivals'

/** Controls that say their name in themselves, as long as no label is at hand that would name them otherwise. */

/** Whether a control has its name for a placeholder, or says it. */
export function isNamedInside(control: Standing, label: Saying, around: Around): boolean {
  return (
    control.hints.some((hint) => hint && says(label, hint)) &&
    !rivals(control, around, groupOf(control, around.controls)).some(
      (line) => !line.head && !isGlued(line, control) && !holds(control.el, line.el),
    )
  )
}

/** Whether a list has its name for its first choice; a label that is nearer to another control is that one's. */
export function isNamedByChoice(control: Standing, label: Saying, around: Around): boolean {
  const [first] = (control.el as Partial<HTMLSelectElement>).options ?? []
  if (!first || !says(label, first.text)) return false
  const isFree = (line: Line) => {
    const far = distanceTo(boxOf(line), control)
    return !around.controls.some((other) => distanceTo(boxOf(line), other) < far)
  }
  return !rivals(control, around, null).some((line) => !line.head && isFree(line))
}
