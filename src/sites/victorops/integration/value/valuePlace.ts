import type { Line } from '../../../../dom/outline/outline'
import { isInColumn, isLevel } from '../../../../dom/outline/place'
import { largestWithout } from '../../../../dom/seeing/around'
import { holds } from '../../../../dom/seeing/visible'
import { asThing, keyIn, type Thing } from '../things/valueThings'

/** Where things stand to a strip: under it or going on beside it; or beside it, under the head of another column. */
export class ValuePlace {
  readonly box: DOMRect
  readonly #el: Element
  readonly #keys: readonly Thing[]
  #isColumn = false
  constructor(strip: Line, things: readonly Thing[]) {
    this.box = asThing(strip).box()
    this.#el = strip.el
    this.#keys = things.filter((thing) => keyIn(thing))
  }
  of({ box, el, at }: Thing, isValue: boolean): 'under' | 'beside' {
    const it = box()
    const isUnder = isInColumn(it, this.box)
    const isBeside = isLevel(this.box, it)
    if (!isBeside && isUnder) return 'under'
    // One cell beside the strip may hold several lines.
    const cell = largestWithout(el, [this.#el])
    if (!isBeside && !isLevel(this.box, cell.getBoundingClientRect())) return 'beside'
    if (!isValue && this.#keys.some((key) => key.at > at && holds(cell, key.el))) return 'under'
    // Another head beside it: what belongs to the strip is in its own column.
    if (!isValue) this.#isColumn = true
    return isValue && !this.#isColumn ? 'under' : 'beside'
  }
}
