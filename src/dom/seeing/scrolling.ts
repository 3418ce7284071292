import { smallestAround } from './around'
import { once } from './reading'
import { holds, outer } from './visible'

/** What may keep a part of a list out of the document, or out of sight, by scrolling. */

/** More elements than a page has whose every box is asked for. */
const MOST_ELEMENTS = 20_000
/** What is hidden for those alone who hear the page, or by a border, is taller than its box by no more than this. */
const SLACK = 2

/** The boxes around an element that are lower than what is in them, the innermost first; not the page itself. */
function lowBoxesAround(el: Element): Element[] {
  const found: Element[] = []
  for (let box = outer(el); box && box !== document.body; box = outer(box)) if (isLow(box)) found.push(box)
  return found
}

const isLow = once(
  (el: Element) => el.scrollHeight > el.clientHeight + SLACK && getComputedStyle(el).overflowY !== 'visible',
)

function canScroll(el: Element): boolean {
  return /auto|scroll/.test(getComputedStyle(el).overflowY)
}

/**
 * Whether a list, from its header to its end, scrolls as a whole at the most, with all that is around it. A box that
 * scrolls or cuts off its rows alone may draw only some of them, and so may one beside a scroll bar that a page made.
 */
export function scrollsAsWhole(first: Element, rows: readonly Element[], end: Element): boolean {
  const around = lowBoxesAround(first)
  const isPages = (box: Element) => around.includes(box) && canScroll(box) && holds(box, end)
  return rows.every((row) => lowBoxesAround(row).every(isPages)) && lowBoxesAround(end).every(isPages)
}

/** Whether a scroll bar that a page made stands beside what is between two heights: something that scrolls no word. */
export function hasBareScroller(roots: readonly ShadowRoot[], top: number, bottom: number): boolean {
  const all = [document.body, ...roots].flatMap((root) => [...root.querySelectorAll('*')])
  if (all.length > MOST_ELEMENTS) return true
  return all.some((el) => {
    if (!isLow(el) || !canScroll(el) || el.textContent?.trim()) return false
    const box = el.getBoundingClientRect()
    return box.top < bottom && box.bottom > top
  })
}

/**
 * How far below the beginning of what scrolls it something stands, in pixels, wherever that is scrolled to; and where what
 * is in view of it begins and ends.
 */
export function placeInScroller(el: Element): { top: number; start: number; end: number } {
  const { top } = el.getBoundingClientRect()
  const around = lowBoxesAround(el).find(canScroll)
  const start = around?.scrollTop ?? scrollY
  const begin = around?.getBoundingClientRect().top ?? 0
  return { top: top - begin + start, start, end: start + (around?.clientHeight ?? innerHeight) }
}

/** Whether the end of something is in sight: in the window, and in each box around it that scrolls. */
export function isEndInSight(el: Element, box: DOMRect): boolean {
  const lowest = lowBoxesAround(el).map((around) => around.getBoundingClientRect().bottom)
  return box.height > 0 && box.bottom <= Math.min(innerHeight, ...lowest) + SLACK
}

/** Whether the middle of an element is in sight: in the window, and in each box around it that scrolls. */
export function isMiddleInSight(el: Element): boolean {
  const { top, bottom } = el.getBoundingClientRect()
  const middle = (top + bottom) / 2
  const around = lowBoxesAround(el).map((box) => box.getBoundingClientRect())
  return [new DOMRect(0, 0, innerWidth, innerHeight), ...around].every(
    (box) => middle > box.top && middle < box.bottom,
  )
}

/** Whether an element stays in sight while what is around it scrolls: where it stands says nothing of where it belongs. */
export function isSticky(el: Element, within: Element): boolean {
  for (let box: Element | null = el; box && box !== within; box = outer(box))
    if (/sticky|fixed/.test(getComputedStyle(box).position)) return true
  return false
}

/** Something, with its box. */
interface Placed {
  el: Element
  box: DOMRect
}

/**
 * Where a thing is seen by whoever sees another one: what is scrolled away is at the edge of its scroller. Both move with
 * a scroller that is around the two.
 */
export function seenBeside({ el, box }: Placed, other: Element): DOMRect {
  let { top, bottom } = box
  for (const around of lowBoxesAround(el)) {
    if (holds(around, other)) break
    const cut = around.getBoundingClientRect()
    const within = (edge: number) => Math.min(Math.max(edge, cut.top), cut.bottom)
    ;[top, bottom] = [within(top), within(bottom)]
  }
  return new DOMRect(box.left, top, box.width, bottom - top)
}

/** Whether something in sight stands above another thing, and did not just slip under one that stays. */
export function isSeenAbove(one: Placed, other: Placed): boolean {
  const [box, under] = [seenBeside(one, other.el), seenBeside(other, one.el)]
  if (!box.height || box.bottom > under.top) return false
  const both = smallestAround(one.el, other.el)
  return !both || !isSticky(other.el, both)
}
