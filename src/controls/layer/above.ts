import { holds } from '../../dom/seeing/visible'
import { shadowOf } from './intact'
import { rootOfLayer } from './layer'

/**
 * What may lie over a layer. Over the top layer there is only what came to it later, and a view transition; what lets
 * the pointer through is found by looking for it, everything else by asking what is at a point.
 * @param anew whether to look for shadow roots again, however lately that was done
 */
export function isLayerCovered(host: HTMLElement, anew: boolean): boolean {
  if (anew) asOf = Number.NEGATIVE_INFINITY
  return inTransition() || othersOnTop(host) || !answersEverywhere(host)
}

const ACTIVE = ':active-view-transition'
const canTell = CSS.supports(`selector(${ACTIVE})`)

/** A view transition draws pictures of the page over everything. */
function inTransition(): boolean {
  return canTell && document.documentElement.matches(ACTIVE)
}

/** A page that is fullscreen as a whole is drawn below all of the top layer. */
const ON_TOP = ':popover-open,dialog:modal,:fullscreen:not(:root)'

/**
 * Nobody tells the order of the top layer: anything else in it may be above, and let the pointer through. One that is
 * hidden counts as well, as what is in it, and its backdrop, may be shown.
 */
function othersOnTop(host: Element): boolean {
  return rootsOf(document).some((root) =>
    [...root.querySelectorAll(ON_TOP)].some(
      (el) => !rootOfLayer(el) && !isBelow(el, host) && el.checkVisibility(),
    ),
  )
}

/**
 * Whether something in the top layer lies under a layer that stands in it. Nobody tells for certain when a part of the page
 * went fullscreen: above the layer it would be found in its place, where it takes the pointer.
 */
function isBelow(el: Element, host: Element): boolean {
  if (!holds(el, host) || !el.matches(':fullscreen')) return holds(el, host)
  const { pointerEvents, visibility } = getComputedStyle(el)
  return pointerEvents !== 'none' && visibility === 'visible' && isOver(el, host)
}

let known: (Document | ShadowRoot)[] = []
let asOf = Number.NEGATIVE_INFINITY
const GOOD_FOR = 1000

/** The document and every shadow root in it; looking for those takes a while on a large page, so once a second does. */
function rootsOf(start: Document): (Document | ShadowRoot)[] {
  if (performance.now() - asOf < GOOD_FOR) return known
  asOf = performance.now()
  known = []
  const visit = (root: Document | ShadowRoot) => {
    known.push(root)
    for (const el of root.querySelectorAll('*')) {
      const inner = shadowOf(el)
      if (inner) visit(inner)
    }
  }
  visit(start)
  return known
}

/** Whether an element reaches over all of another. */
function isOver(el: Element, other: Element): boolean {
  const [a, b] = [el.getBoundingClientRect(), other.getBoundingClientRect()]
  return a.left <= b.left && a.top <= b.top && a.right >= b.right && a.bottom >= b.bottom
}

const PARTS = [0.02, 0.25, 0.5, 0.75, 0.98]

/** Whether the layer is what is found at points all over it. */
function answersEverywhere(host: HTMLElement): boolean {
  const { left, top, width, height } = host.getBoundingClientRect()
  const root = host.getRootNode() as Document | ShadowRoot
  return PARTS.every((across) =>
    PARTS.every((down) => {
      const x = left + width * across
      const y = top + height * down
      const outside = x < 0 || y < 0 || x >= innerWidth || y >= innerHeight
      return outside || root.elementFromPoint(x, y) === host
    }),
  )
}
