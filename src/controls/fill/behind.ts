import { dialogAround } from '../../dom/labels/dialog'
import { hitAt } from '../../dom/outline/covered'
import { isOpaque } from '../../dom/outline/legible'
import { smallestAround } from '../../dom/seeing/around'
import { isMiddleInSight, isSticky } from '../../dom/seeing/scrolling'
import { holds, isVisible, outer } from '../../dom/seeing/visible'
import { rootOfLayer } from '../layer/layer'

/** What a page has put in front of a form: whoever presses then looks at that, and not at the form. */

/** Where in a field it is looked at: at one place alone something small may stand, a sign, or help that came up. */
const WHERE = [0.25, 0.5, 0.75]
/** How much higher than its field something is that is no part of that: a mask over it is as high as it is. */
const HIGHER = 2
/** How high, as a part of the window, no header, no banner and no chat is that a field is scrolled out from under. */
const [HIGH, WHOLE] = [0.5, 0.9]

/** Whether something that is not the form's lies over a field, and does not go away by scrolling. */
export function isBehind(field: Element): boolean {
  const { left, top, width, height } = field.getBoundingClientRect()
  const isSeen = isMiddleInSight(field)
  const isInFront = (box: Element) => {
    const high = box.getBoundingClientRect().height
    const isPinned = isSticky(box, smallestAround(box, field) ?? document.documentElement)
    // Of what lies where a field would be that is scrolled away, only what lies over all the window is known to hide it.
    if (!isSeen) return isPinned && high > innerHeight * WHOLE
    return high > height * HIGHER && (!isPinned || high > innerHeight * HIGH || dialogAround(box) !== null)
  }
  return WHERE.every((part) => {
    const [x, y] = isSeen ? [left + width * part, top + height / 2] : [innerWidth * part, innerHeight / 2]
    for (let box = hitAt(x, y, isOurs); box && !holds(box, field) && !holds(field, box); box = outer(box))
      if (isVisible(box) && isOpaque(box) && isInFront(box)) return true
    return false
  })
}

const isOurs = (el: Element) => rootOfLayer(el) !== undefined
