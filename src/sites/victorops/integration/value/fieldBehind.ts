import { isTextField } from '../../../../dom/labels/field'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { isReachable } from '../../../../dom/seeing/visible'

/** A label may lie over its own field, and come after it in the markup: what follows is another's. */

const SLACK = 2

/** The field that a label lies over. */
export function fieldBehind({ controls }: Seen, label: Line): HTMLInputElement | undefined {
  const box = boxOf(label)
  const isOver = (el: Element) => {
    const it = el.getBoundingClientRect()
    return isLevel(box, it) && box.left >= it.left - SLACK && box.right <= it.right + SLACK
  }
  const field = controls.find(
    ({ el, at }) => at < label.at && isTextField(el) && isOver(el) && isReachable(el),
  )
  return field?.el as HTMLInputElement | undefined
}
