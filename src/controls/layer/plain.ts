import { outer } from '../../dom/seeing/visible'
import { hasEffect } from './effects'
import { isAtHome, rootOfLayer } from './layer'

/** Effects that could hide a layer or show it elsewhere; on what is around it, moves do not matter to the top layer. */
export function isPlain(host: HTMLElement): boolean {
  for (let el: Element | null = host; el; el = outer(el))
    if (hasEffect(getComputedStyle(el), el === host)) return false
  return (
    getComputedStyle(host).visibility === 'visible' &&
    host.matches(':popover-open') &&
    // Where it was put, and named by nobody else.
    isAtHome(host) &&
    host.getAttribute('title') === '' &&
    !host.getAttributeNames().some((name) => /^(role|aria-.*|is)$/.test(name))
  )
}

/** Whether the press was on the layer, and on something that still stands in it. */
export function isUnder(host: HTMLElement, event: Event): boolean {
  const root = rootOfLayer(host)
  const [target] = event.composedPath()
  if (!root || !(target instanceof Node) || !root.contains(target)) return false
  const { clientX, clientY, detail } = event as MouseEvent
  // A press by keyboard has no place.
  return !detail || (host.getRootNode() as Document | ShadowRoot).elementFromPoint(clientX, clientY) === host
}

/** Whether all of a button that was pressed is in view: of one at the window's edge a page decides which words are seen. */
export function isWhole(event: Event): boolean {
  const [target] = event.composedPath()
  const button = (event as MouseEvent).detail && target instanceof Element ? target.closest('button') : null
  if (!button) return true
  const { left, top, right, bottom } = button.getBoundingClientRect()
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {}
  return (
    left > offsetLeft - 1 &&
    top > offsetTop - 1 &&
    right < offsetLeft + width + 1 &&
    bottom < offsetTop + height + 1
  )
}
