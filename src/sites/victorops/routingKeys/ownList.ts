import type { Line } from '../../../dom/outline/outline'
import { standsBelow } from '../../../dom/outline/place'
import { largestWithout } from '../../../dom/seeing/around'
import { isVisible } from '../../../dom/seeing/visible'
import type { Heads } from './keyHeads'
import { isSentence } from './notThese'

const ITEM = 'li,tr,[role=listitem],[role=row]'

/**
 * Whether a heading stands in a box of its own with a list that it is over, so that it says nothing of the table that comes
 * after that: two things or more, one below the other. Beside each other they would be tabs, and sentences explain the table.
 */
export function hasOwnList(heading: Line, heads: Heads): boolean {
  const part = largestWithout(
    heading.el,
    heads.map(({ el }) => el),
  )
  const items = [...part.querySelectorAll(ITEM)].filter(
    (item) => isAfter(item, heading.el) && isVisible(item) && !isSentence(item.textContent?.trim() ?? ''),
  )
  const [first, ...others] = items.map((item) => item.getBoundingClientRect())
  return !!first && others.some((box) => standsBelow(box, first))
}

function isAfter(el: Element, heading: Element): boolean {
  return (heading.compareDocumentPosition(el) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && !heading.contains(el)
}
