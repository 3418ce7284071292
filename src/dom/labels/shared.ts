import { distanceTo, type Standing } from '../inputs/standing'
import { isLineReachable } from '../outline/legible'
import { says } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf, isInColumn, isLevel } from '../outline/place'
import type { Saying } from '../outline/saying'
import { standsOnGround } from '../seeing/ground'
import { membersOf } from '../seeing/members'
import { holds } from '../seeing/visible'
import { endsWithColon, isSurelyHelp, isUnset } from './besideWords'
import { isShort, looks } from './manner'

/**
 * Whether another label stands at a field together with this one, and has no field of its own: side by side over it, one
 * over the other at its side, or as a second term of one definition. Whose the field is, nothing tells.
 * @param said what the label says: the same once more is no other label
 */
export function isShared(
  label: Line,
  control: Standing,
  lines: readonly Line[],
  controls: readonly Standing[],
  said: Saying,
): boolean {
  const place = boxOf(label)
  const isAbove = !isLevel(place, control.box)
  const isNext = (box: DOMRect, text: string) =>
    isAbove
      ? isLevel(box, place)
      : !isLevel(box, place) &&
        isLevel(box, control.box) &&
        isInColumn(box, place) &&
        !(box.top > place.top && goesOn(text, label.text))
  const term = membersOf(label.el).closest('dt')?.previousElementSibling
  const isTermToo = ({ el }: Line) => term?.localName === 'dt' && holds(term, el)
  const isBeside = (other: Line) => {
    const box = boxOf(other)
    const far = distanceTo(box, control)
    return (
      isNext(box, other.text) &&
      far < Number.POSITIVE_INFINITY &&
      !controls.some((one) => one !== control && distanceTo(box, one) <= far)
    )
  }
  return lines.some(
    (other) =>
      other !== label &&
      (isTermToo(other) || isBeside(other)) &&
      isShort(other) &&
      looks(other) === looks(label) &&
      !says(said, other.text, other.key) &&
      !isSurelyHelp(other.text) &&
      !isUnset(other.text) &&
      !standsOnGround(other.el, label.el) &&
      isLineReachable(other),
  )
}

/** Whether a text under a label goes on with it: it begins with a small letter, or is without the colon of that one. */
function goesOn(text: string, label: string): boolean {
  const isSmall = /^\p{Ll}/u.test(text) && /^\p{Lu}/u.test(label)
  return isSmall || (endsWithColon(label) && !endsWithColon(text))
}
