import { isNoColour } from './faint'
import { membersOf } from './members'
import { firstOutwards } from './outer'

/** What is written as code is never a badge, though it stands on a ground of its own. */
const CODE = 'code,kbd,samp,pre,mark,a,button'

/** Whether an element stands on a ground of its own before another one, as badges and initials do. */
export function standsOnGround(el: Element, beside: Element): boolean {
  if (membersOf(el).closest(CODE)) return false
  return firstOutwards(el, (box) => !isNoColour(getComputedStyle(box).backgroundColor), beside) !== null
}
