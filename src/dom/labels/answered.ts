import { distanceTo, type Standing } from '../inputs/standing'
import { isButton } from '../outline/lines'
import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import type { Saying } from '../outline/saying'
import { largestWithout } from '../seeing/around'
import { standsOnGround } from '../seeing/ground'
import { holds, isVisible } from '../seeing/visible'
import { isSold, isUnset, isValue } from './besideWords'
import { standsInRow } from './fieldless'
import { isRemark, isShort, looks, sizeOf } from './manner'

/** What a label has beside it, and wants no field for. */

/**
 * Whether a label has other words for its value: between it and a field, on its level, or in a box with it alone.
 * Then a field that says something inside is likelier named by what it says.
 */
export function hasValue(
  label: Line,
  control: Standing,
  lines: Line[],
  controls: Standing[],
  inside: boolean,
) {
  const { at } = control
  const low = Math.min(label.at, at)
  const high = Math.max(label.at, at)
  const box = boxOf(label)
  const faces = controls.map(({ face }) => face)
  const bare = largestWithout(label.el, faces)
  const isRow = inside && standsInRow(bare, label, control, lines, faces)
  const isBeside = isRow || (inside && isLevel(box, control.box))
  return lines.some((other) => {
    if (other === label || !isVisible(other.el)) return false
    if (other.at > low && other.at < high && isSold(other.text)) return true
    if (holds(bare, other.el) && !other.act && isRemark(other, label)) return false
    // In a row with the field, help and badges are no value, whatever that says inside.
    if (isBeside && (isButton(other) || !isValue(other.text) || standsOnGround(other.el, label.el)))
      return false
    // Help is a sentence; but where it stands with the label, and the field does not, it stands in the field's place.
    if (!isShort(other) && (isRow || !holds(bare, other.el))) return false
    if (holds(bare, other.el) && sizeOf(other) >= sizeOf(label)) return true
    if (other.at < low || other.at > high) return false
    return !inside || isLevel(boxOf(other), box)
  })
}

/**
 * Whether a word stands beside a label that is above a field: in other letters than labels are, and over no field of its
 * own. It is the label's value.
 */
export function isAnsweredBeside(label: Line, control: Standing, lines: Line[], controls: Standing[]) {
  const place = boxOf(label)
  if (isLevel(place, control.box)) return false
  const far = distanceTo(place, control)
  const bare = largestWithout(
    label.el,
    controls.map(({ face }) => face),
  )
  return lines.some(
    (other) =>
      !other.act &&
      isValue(other.text) &&
      holds(bare, other.el) &&
      !holds(label.el, other.el) &&
      isLevel(boxOf(other), place) &&
      looks(other) !== looks(label) &&
      sizeOf(other) >= sizeOf(label) &&
      isVisible(other.el) &&
      !standsOnGround(other.el, label.el) &&
      !controls.some((one) => one !== control && distanceTo(boxOf(other), one) <= far),
  )
}

/** Whether a label goes on with its value after its colon; that there is none yet is no value, for a field without words. */
export function hasOwnValue({ text, key }: Line, label: Saying, { hints }: Standing): boolean {
  const value = text.slice(text.indexOf(':') + 1).trim()
  return key.search(label) < 0 && isValue(value) && (!isUnset(value) || hints.some(Boolean))
}
