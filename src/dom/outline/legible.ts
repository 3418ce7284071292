import { colourParts, distance } from '../seeing/colour'
import { isFaint } from '../seeing/faint'
import { once } from '../seeing/reading'
import { isReachable, isRightToLeft, isVisible, outer } from '../seeing/visible'
import type { Line } from './outline'
import { boxOf } from './place'

/** Whether what stands on a page can be read there: some pages keep secrets from those who look over a shoulder. */

/** How far out what is not to be read is blurred. */
const MOST_BLURRED = 4
/** How much text differs from its ground at least, over three colours of 255 each. */
const FAINTEST = 12
/** Enough of a text's beginning to see that there is one, in pixels. */
const BEGIN = 8
const WHITE = 'rgb(255, 255, 255)'

/** Whether the beginning of a line is shown: it may be longer than the box that cuts it off. */
export function isBeginShown(line: Line): boolean {
  if (!line.nodes[0]) return isVisible(line.el)
  const { left, right, top, height, width } = boxOf(line)
  const el = placeOf(line.nodes[0]) ?? line.el
  const long = Math.min(BEGIN, width)
  const begin = new DOMRect(
    isRightToLeft(el) ? right - long : left,
    top + Math.max(0, height - BEGIN) / 2,
    long,
    Math.min(BEGIN, height),
  )
  return isReachable(el, begin)
}

/** Whether a person could read a line, or press it: it is visible, on the page, and not cut off. */
export const isLineReachable = (line: Line): boolean => isReachable(line.el, boxOf(line))

/** Whether each part of a line can be read. */
export function isLineLegible({ nodes, el }: Line): boolean {
  return nodes.every((node) => {
    const box = node.data.trim() ? (placeOf(node) ?? el) : null
    return !box || (isVisible(box) && isLegible(box))
  })
}

/** The element in which a text is drawn: what its slot stands in, where its parent gives it to one. */
function placeOf(node: Text): Element | null {
  let box: Element | null = node.assignedSlot ?? node.parentElement
  while (box?.localName === 'slot') box = outer(box)
  return box
}

/** Whether an element's text is shown as it is: neither as dots, nor blurred, nor in the colour of its ground. */
export function isLegible(el: Element): boolean {
  const style = getComputedStyle(el)
  if (!/^(none|)$/.test(style.getPropertyValue('-webkit-text-security'))) return false
  let box: Element | null = el
  for (let level = 0; box && level < MOST_BLURRED; box = outer(box), level++)
    if (lookOf(box).isBlurred) return false
  return isSetApart(el, style.getPropertyValue('-webkit-text-fill-color') || style.color)
}

/** Of how an element looks, what its text is seen on. */
const lookOf = once((el: Element) => {
  const { filter, backgroundColor, backgroundImage, backgroundClip } = getComputedStyle(el)
  return {
    isBlurred: filter.includes('blur'),
    ground: backgroundColor,
    isPicture: backgroundImage !== 'none',
    isCutOut: backgroundClip.includes('text'),
  }
})

/** Whether text has another colour than what it stands on; a picture has all, and letters may be cut out of one. */
function isSetApart(el: Element, colour: string): boolean {
  if (isFaint(colour)) return lookOf(el).isCutOut
  for (let box: Element | null = el; box; box = outer(box)) {
    const { ground, isPicture } = lookOf(box)
    if (isPicture) return true
    if (!isFaint(ground)) return differ(colour, ground)
  }
  return getComputedStyle(document.documentElement).colorScheme.includes('dark') || differ(colour, WHITE)
}

function differ(colour: string, ground: string): boolean {
  const [text, behind] = [colourParts(colour), colourParts(ground)]
  return text && behind ? distance(text, behind) > FAINTEST : colour !== ground
}

/** Whether an element hides what is behind it. */
export function isOpaque(el: Element): boolean {
  const { ground, isPicture } = lookOf(el)
  return isPicture || !isFaint(ground)
}
