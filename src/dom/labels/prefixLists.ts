import { type Standing, TEXT_CONTROLS } from '../inputs/standing'
import type { Line } from '../outline/outline'
import { isApart, isLevel, union } from '../outline/place'
import { largestWithout } from '../seeing/around'
import { holds, isVisible } from '../seeing/visible'

/**
 * Lists that stand before fields, and have no label of their own. One may be what the label means: a key is chosen there,
 * or typed. The same one before several fields says something of each, as *contains* does, and is a part of it.
 */

/** Whether a list stands right before a field that is typed into, with no word between. */
export function isBeforeField(list: Standing, field: Standing, lines: readonly Line[]): boolean {
  return (
    list.el.localName === 'select' &&
    !list.names.length &&
    list.at < field.at &&
    isLevel(list.box, field.box) &&
    isApart(list.box, field.box) &&
    !lines.some(({ at, el }) => at > list.at && at < field.at && isVisible(el))
  )
}

/** The controls, with such a list as a part of its field where another field has the same. */
export function withPrefixLists(controls: readonly Standing[], lines: readonly Line[]): Standing[] {
  const pairs = controls.flatMap((list, index) => {
    const field = controls[index + 1]
    if (!field || !isWritten(field) || !isBeforeField(list, field, lines)) return []
    const others = controls.filter((one) => one !== list && one !== field).map(({ face }) => face)
    const row = largestWithout(list.face, others)
    // Both stand under one label; under a head each, the list is another thing.
    const isPair = holds(row, field.face) && lines.some(({ el }) => holds(row, el))
    return isPair ? { list, field, options: list.el.textContent } : []
  })
  const parts = pairs.filter((pair) =>
    pairs.some((other) => other !== pair && other.options === pair.options),
  )
  for (const { list, field } of parts) field.reach = union(field.reach, list.box)
  return controls.filter((control) => !parts.some(({ list }) => list === control))
}

function isWritten({ el }: Standing): boolean {
  return el.matches(TEXT_CONTROLS) && el.localName !== 'select'
}
