import { isTextField } from '../../../../dom/labels/field'
import { isLineReachable } from '../../../../dom/outline/legible'
import { nameElements, says } from '../../../../dom/outline/names'
import type { Control, Line } from '../../../../dom/outline/outline'
import { boxOf, labelDistance } from '../../../../dom/outline/place'
import { type Seen, seenOf } from '../../../../dom/outline/seen'
import { holds, isReachable } from '../../../../dom/seeing/visible'
import { OTHER_STRIP, VALUE_STRIP } from '../../words'
import { isKeyText } from '../things/keyTexts'

/**
 * What was read of a page, with the label that its author tied to a field right before that field: what is written
 * between the two is help, and a label may float over its field and come after it.
 */
export function withTiedStrips(seen: Seen): Seen {
  if (seen.words.search(VALUE_STRIP) < 0) return seen
  const fields = seen.controls.filter(({ el }) => isTextField(el) && isReachable(el))
  const moved = new Map<Line, Line | null>()
  for (const field of fields) {
    const names = nameElements(field.el)
    const labels = seen.lines.filter(
      (line) => isStrip(line) && !line.act && names.some((name) => name !== field.el && holds(name, line.el)),
    )
    const shown = labels.find(isLineReachable)
    if (!shown || !isOwn(shown, field, fields, seen)) continue
    for (const line of labels) moved.set(line, null)
    moved.set(shown, { ...shown, at: field.at - 0.5 })
  }
  if (!moved.size) return seen
  const lines = seen.lines.flatMap((line) => (moved.has(line) ? (moved.get(line) ?? []) : line))
  return seenOf({ ...seen, lines: lines.sort((one, other) => one.at - other.at) })
}

function isStrip({ text, key }: Line): boolean {
  return says(VALUE_STRIP, text, key) || says(OTHER_STRIP, text, key)
}

/** Whether a label stands at the field it is tied to: where labels were miscounted, it stands at another one, or at a key. */
function isOwn(label: Line, field: Control, fields: readonly Control[], { lines }: Seen): boolean {
  const [from, until] = [label.at, field.at].sort((one, other) => one - other) as [number, number]
  if (lines.some(({ at, text }) => at > from && at < until && isKeyText(text))) return false
  const far = ({ el }: Control) =>
    labelDistance(boxOf(label), el.getBoundingClientRect()) ?? Number.POSITIVE_INFINITY
  const own = far(field)
  return Number.isFinite(own) && fields.every((other) => other === field || far(other) > own)
}
