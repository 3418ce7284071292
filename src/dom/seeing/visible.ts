import { isMaskedOut } from './mask'
import { membersOf } from './members'
import { holds, outer } from './outer'
import { once } from './reading'
import { isResting } from './resting'

export { holds, outer } from './outer'

/** Whether a person can see an element: shown, not transparent, not skipped by the browser. */
export function isVisible(el: Element): boolean {
  const isDrawn = membersOf(el).checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: false,
  })
  return isDrawn || isBoxless(el)
}

/** Whether an element is without a box of its own and what it holds is drawn all the same, as parts of the box around it. */
const isBoxless = once((el: Element): boolean => {
  const around = outer(el)
  if (!around || !isVisible(around)) return false
  const { display, visibility } = getComputedStyle(el)
  return display === 'contents' && visibility === 'visible'
})

/**
 * Whether a person could type into, press or read what stands in a box: visible, on the page, and not cut off.
 * @param box where it stands; the element's own box unless told
 */
export function isReachable(el: Element, box?: DOMRect): boolean {
  return box ? isVisible(el) && isOnPage(el, box) && !isClipped(el) : isOwnBoxReachable(el)
}

/** Whether next to nothing is shown of what an element holds: it is for those alone who hear the page. */
function isClipped(el: Element): boolean {
  if (placing(el).isOpen) return false
  const { width, height } = boxAround(el)
  return width < 4 || height < 4
}

const isOwnBoxReachable = once(
  (el: Element) => (isVisible(el) || isResting(el)) && isOnPage(el, boxAround(el)),
)
const boxAround = once((el: Element) => membersOf(el).getBoundingClientRect())

/** From where to where the page goes sideways, in pixels. */
const extentOf = once((page: Element) => {
  const wide = Math.max(page.scrollWidth, innerWidth)
  // Written from right to left, a page goes on to the left of where it begins.
  const start = isRightToLeft(page) ? innerWidth - wide : 0
  return { start: start - scrollX, end: start + wide - scrollX, top: -scrollY }
})

/** Whether an element is written from right to left. */
export const isRightToLeft = once((el: Element) => getComputedStyle(el).direction === 'rtl')

function isOnPage(el: Element, box: DOMRect): boolean {
  if (box.width < 4 || box.height < 4) return false
  const page = extentOf(document.documentElement)
  const shown = uncut(el, box, isMiddleIn)
  return !!shown && shown.right > page.start && shown.left < page.end && shown.bottom > page.top
}

/** Whether a shape leaves nothing of an element. */
function leavesNothing(shape: string): boolean {
  const [top = 0, right = top, bottom = top, left = right] =
    /^inset\(([^)]*)\)/
      .exec(shape)?.[1]
      ?.split(' ')
      .map((part) => (part.endsWith('%') ? Number.parseFloat(part) : 0)) ?? []
  return /^circle\(0/.test(shape) || top + bottom >= 100 || left + right >= 100
}

/** Whether the older way to cut, which holds for what is placed alone, leaves nothing: many hide so what is for the ear. */
function cutsAll({ position, clip }: CSSStyleDeclaration): boolean {
  const edges = /^rect\((.*)\)$/.exec(clip)?.[1]?.split(/,? /) ?? []
  const [top = 0, right = 0, bottom = 0, left] = edges.map(Number.parseFloat)
  return left !== undefined && (right <= left || bottom <= top) && /absolute|fixed/.test(position)
}

/** How an element is placed, and what it does with what overflows it. */
const placing = once((el: Element) => {
  const style = getComputedStyle(el)
  const { position, overflowX, overflowY, display, clipPath, filter, maskImage, opacity } = style
  const isOpen = /visible|contents/.test(overflowX + overflowY + display)
  const isGone =
    leavesNothing(clipPath) || cutsAll(style) || /opacity\(0\)/.test(filter) || isMaskedOut(maskImage)
  const [acrossScrolls, downScrolls] = [overflowX, overflowY].map((one) => /auto|scroll/.test(one))
  return { position, isOpen, isGone, acrossScrolls, downScrolls, opacity: Number(opacity) }
})

/** Where in what an element cuts off, something is shown, or can be scrolled to. */
const areaOf = once((el: Element) => {
  const { left, right, top, bottom } = boxAround(el)
  const { acrossScrolls, downScrolls } = placing(el)
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = membersOf(el)
  // Written from right to left, it is scrolled by less than nothing.
  const start = isRightToLeft(el) ? right - scrollLeft - scrollWidth : left - scrollLeft
  return new DOMRect(
    acrossScrolls ? start : left,
    downScrolls ? top - scrollTop : top,
    acrossScrolls ? scrollWidth : right - left,
    downScrolls ? scrollHeight : bottom - top,
  )
})

/**
 * The dialogs in front of a page: the browser's own, of which the last is mostly the one on top, and those that say so.
 * Asked for both at once, the browser takes three times as long on a large page.
 */
const modalsOf = once((page: Document) => ({
  real: [...page.querySelectorAll('dialog:modal')].at(-1),
  said: [...page.querySelectorAll('[aria-modal=true]')],
}))

/** Whether a person can do nothing with an element: an open dialog, or the page itself, keeps it from being used. */
export function isInert(el: Element): boolean {
  const { real, said } = modalsOf(document)
  if (real && !holds(real, el)) return true
  if (said.some((one) => !holds(one, el) && isReachable(one) && covers(one, el))) return true
  for (let box: Element | null = el; box; box = outer(box))
    if ((membersOf(box) as Partial<HTMLElement>).inert) return true
  return false
}

/** Whether the middle of an element lies under another one. */
const covers = (over: Element, el: Element) => isMiddleIn(boxAround(el), boxAround(over))

const isMiddleIn = (box: DOMRect, cut: DOMRect) => {
  const x = box.left + box.width / 2
  const y = box.top + box.height / 2
  return x >= cut.left && x <= cut.right && y >= cut.top && y <= cut.bottom
}
const isPartlyIn = (box: DOMRect, cut: DOMRect) =>
  box.left < cut.right && box.right > cut.left && box.top < cut.bottom && box.bottom > cut.top

/** How much of an element is seen through whatever it stands in: 1 for all. */
export function opacityOf(el: Element): number {
  let seen = 1
  for (let box: Element | null = el; box; box = outer(box)) seen *= placing(box).opacity
  return seen
}

/** Whether anything of what stands in a box is shown: it may be longer than the cell that cuts it off. */
export function isAnyShown(el: Element, box: DOMRect): boolean {
  return !isClipped(el) && uncut(el, box, isPartlyIn) !== null
}

/**
 * Where a box is seen, if enough of it lies inside every box around it that cuts off what overflows: collapsed panels do.
 * What can be scrolled to is wherever its scroller is.
 */
function uncut(el: Element, box: DOMRect, isIn: (box: DOMRect, cut: DOMRect) => boolean): DOMRect | null {
  let { position } = placing(el)
  let shown = box
  if (placing(el).isGone) return null
  for (let around = outer(el); around && around !== document.body; around = outer(around)) {
    const style = placing(around)
    if (style.isGone) return null
    // What is placed in the window or in a box further out is not cut off by the boxes between.
    if (position === 'fixed') break
    if (position === 'absolute' && style.position === 'static') continue
    position = style.position
    if (style.isOpen) continue
    const { acrossScrolls, downScrolls } = style
    const cut = boxAround(around)
    if ((acrossScrolls || downScrolls) && (cut.height < 4 || cut.width < 4)) return null
    if (!isIn(shown, areaOf(around))) return null
    const [across, down] = [acrossScrolls ? cut : shown, downScrolls ? cut : shown]
    shown = new DOMRect(across.left, down.top, across.width, down.height)
  }
  return shown
}
