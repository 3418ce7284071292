import { isTextField } from '../../../../dom/labels/field'
import { isLineReachable } from '../../../../dom/outline/legible'
import type { Control, Line } from '../../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { lookOf } from '../../../../dom/seeing/type'
import { isReachable } from '../../../../dom/seeing/visible'
import { isFilter } from '../../../../dom/tables/filters'
import { readKey } from '../../../../model/keys/endpoint'
import { MASKED } from '../things/notWhole'
import { isSentence } from '../words/ownWords'

/** Labels may stand below their values: where nothing is spaced, each looks like the next value's label. */

/** Rows of one list are not set to the pixel. */
const SLACK = 3

/** Whether a strip names the value under it, and not the one above. */
export function isLabelled({ lines, controls }: Seen, strip: Line, value: Value): boolean {
  const box = boxOf(strip)
  if (isLevel(box, value.box())) return true
  const shown = lines.filter(isLineReachable)
  const line = shown.find(({ at }) => at === value.at)
  const own = line ? boxOf(line) : value.box()
  const gap = own.top - box.bottom
  const fields = controls.filter(({ el }) => isTextField(el) && !isFilter(el) && isReachable(el)).map(asField)
  const items = [...shown.map(asItem), ...fields].sort((one, other) => one.at - other.at)
  const above = items.filter(({ at }) => at < strip.at)
  const before = above.findLast(({ act }) => !act)
  if (!before || !isValue(before) || !isInColumn(box, before.box)) return true
  const other = box.top - before.box.bottom
  if (Math.abs(gap - other) > SLACK) return gap < other
  // Labels and values in turn: a list that begins with a value, or ends with a label, has its labels below.
  const look = lookOf(strip.el)
  const below = items.filter(({ at }) => at > value.at)
  const isEven = (count: number) => count % 2 === 0
  return isEven(pileOf(above.toReversed(), box, gap, look, 0)) && isEven(pileOf(below, own, gap, look, 1))
}

/** Whether a thing is a key, or dots in the place of one, or a field. */
function isValue({ text, isField }: Item): boolean {
  return isField || readKey(text).is === 'key' || MASKED.test(text)
}

interface Value {
  at: number
  box: () => DOMRect
}

/** A line, or a field, which stands for a value. */
interface Item {
  at: number
  text: string
  box: DOMRect
  look: string
  head: boolean
  act: Element | null
  isField: boolean
}

const asItem = (line: Line): Item => ({ ...line, box: boxOf(line), look: lookOf(line.el), isField: false })
const asField = ({ el, at }: Control): Item => ({
  at,
  text: '',
  box: el.getBoundingClientRect(),
  look: '',
  head: false,
  act: null,
  isField: true,
})

/**
 * How many things go on from a box, spaced like a label and its value: a list of both. It ends at a sentence, and where in
 * a label's place something is set otherwise than they are, as the heading over the list.
 * @param first whether the first of them stands in a label's place
 */
function pileOf(items: readonly Item[], from: DOMRect, gap: number, look: string, first: 0 | 1): number {
  let count = 0
  let last = from
  const things = items.filter(({ act }) => !act)
  for (const item of things) {
    const { box, text } = item
    const far = Math.max(last.top - box.bottom, box.top - last.bottom)
    const isLabel = (count + first) % 2 === 1
    const isOther = isLabel ? item.look !== look : item.head && !isValue(item)
    if (!isInColumn(box, last) || far > gap + SLACK || isOther || isSentence(text)) break
    // A label has no link in its line, as sentences have.
    if (isLabel && items.some((one) => one.act && isLevel(one.box, box))) break
    count++
    last = box
  }
  return count
}
