import { isFaint } from '../seeing/faint'
import { holds, outer } from '../seeing/visible'
import { isOpaque } from './legible'

/** What lies over others: a page keeps a secret, or shows something else in front of what it showed before. */

/** How far out from a text the box may be that it and its cover stand in. */
const MOST_LEVELS = 4
/** Where in a text it is looked at: a button may lie over its end. */
const WHERE = 0.25

/** Whether a page covers what stands in a box with something of its own, a button that shows it, for example. */
export function isCovered(el: Element, box: DOMRect, nodes: readonly Text[] = []): boolean {
  const cover = coverOf(el, box, nodes)
  let around: Element | null = el
  for (let level = 0; cover && around && level < MOST_LEVELS; around = outer(around), level++)
    if (holds(around, cover)) return true
  return isDrawnOver(el, box)
}

/** The opaque element that lies over what stands in a box, if any; only what is in the window can be told. */
export function coverOf(
  el: Element,
  { left, top, width, height }: DOMRect,
  nodes: readonly Text[] = [],
): Element | null {
  const hit = hitAt(left + width * WHERE, top + height / 2)
  const own = nodes[0] ? nodes.map(({ parentElement }) => parentElement ?? el) : [el]
  // What stands in a field is drawn by what the browser puts there.
  const isOwn = (box: Element) => own.some((one) => holds(box, one)) || (!nodes[0] && holds(el, box))
  for (let box = hit; box && !isOwn(box); box = outer(box)) if (isOpaque(box)) return box
  return null
}

/**
 * The innermost element at a point of the window.
 * @param passOver what is looked through
 */
export function hitAt(x: number, y: number, passOver?: (el: Element) => boolean): Element | null {
  const topmost = (root: Document | ShadowRoot) => {
    const first = root.elementFromPoint(x, y)
    // Asked for all of them, the browser takes several times as long.
    return first && passOver?.(first) ? root.elementsFromPoint(x, y).find((el) => !passOver(el)) : first
  }
  let hit: Element | null = topmost(document) ?? null
  for (let inner = hit; inner; ) {
    hit = inner
    const next: Element | null = (inner.shadowRoot && topmost(inner.shadowRoot)) ?? null
    inner = next === inner ? null : next
  }
  return hit
}

/** Whether a style sheet draws a plain ground over an element. */
function isDrawnOver(el: Element, { width, height }: DOMRect): boolean {
  for (const side of ['::before', '::after']) {
    const style = getComputedStyle(el, side)
    const { content, position, backgroundColor, opacity } = style
    if (content === 'none' || position !== 'absolute' || isFaint(backgroundColor) || opacity === '0') continue
    if (Number.parseFloat(style.width) > width / 2 && Number.parseFloat(style.height) > height / 2)
      return true
  }
  return false
}
