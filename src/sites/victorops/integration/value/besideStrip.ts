import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel, standsBelow } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { standsOnGround } from '../../../../dom/seeing/ground'
import { lookOf } from '../../../../dom/seeing/type'
import { keyIn, type Thing } from '../things/valueThings'

/**
 * Whether a word on a strip's level is about something else than its value: the head of another column, under which
 * stands what is no key, or what is told of another label there.
 * @param things all after the strip, in reading order
 */
export function isOfOther({ controls }: Seen, strip: Line, word: Thing, things: readonly Thing[]): boolean {
  if (word.el.closest('th,[role=columnheader]')) return true
  const [box, isHead] = [word.box(), lookOf(word.el) === lookOf(strip.el)]
  const key = things.find((one) => one.at > strip.at && keyIn(one) !== null)?.box()
  // What stands further down, as the page's foot, is in no row with the key.
  const isUnder = (it: DOMRect) => standsBelow(it, box) && isInColumn(it, box) && (!key || isLevel(it, key))
  // A badge stands on a ground of its own; a second label does not.
  const isLabel = (one: Thing) =>
    one.at > strip.at &&
    one.at < word.at &&
    isLevel(boxOf(strip), one.box()) &&
    !standsOnGround(one.el, strip.el)
  const isOther = (one: Thing) =>
    keyIn(one) === null && (one.act ? isHead && isUnder(one.box()) : isLabel(one) || isUnder(one.box()))
  return (
    things.some(isOther) ||
    (isHead && controls.some(({ at, el }) => at > word.at && isUnder(el.getBoundingClientRect())))
  )
}
