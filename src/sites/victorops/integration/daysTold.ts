import { boxOf, isLevel } from '../../../dom/outline/place'
import type { Seen } from '../../../dom/outline/seen'
import { isReachable } from '../../../dom/seeing/visible'
import { isOver } from './goodFor'
import { keyIn, type Thing } from './valueThings'

/** Until when a key is good, where the words for it and the day stand apart: as a header and its cell, or one after the other. */

const LABEL = /^(?:expir(?:es|y|ation)(?: date| on| at)?|(?:good|valid) (?:until|till?|through|thru|to))$/

/**
 * Whether the day in a key's row under such a header, or after such a label below the key, is gone, or may be.
 * @param things what is shown after the strip
 */
export function isOverByLabel({ lines }: Seen, key: Thing, things: readonly Thing[]): boolean {
  const labels = lines.filter((line) => LABEL.test(line.key) && isReachable(line.el, boxOf(line)))
  if (!labels[0]) return false
  const own = key.box()
  const next = things.find((one) => one.at > key.at && keyIn(one) !== null)?.at ?? Number.POSITIVE_INFINITY
  const isInColumn = (box: DOMRect, head: DOMRect) => box.left < head.right && box.right > head.left
  return labels.some((label) => {
    const head = boxOf(label)
    const day =
      label.at > key.at
        ? things.find(({ at, act }) => at > label.at && label.at < next && !act)
        : things.find(
            (one) =>
              head.bottom <= own.top + 1 &&
              isLevel(one.box(), own) &&
              isInColumn(one.box(), head) &&
              !keyIn(one),
          )
    return !!day && isOver(`expires ${day.text}`)
  })
}
