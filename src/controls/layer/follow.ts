import { isReachable } from '../../dom/seeing/visible'
import { makeLookClock } from '../../dom/watching/lookClock'
import { type Layer, moveLayer } from './layer'
import { choosePlace, fits, type Place } from './places'

/** How long a place that covers something is kept before another is looked for, in milliseconds. */
const LOOK_AGAIN = 200

/** Keeps a layer beside a field. */
export interface Follower {
  /** Places the layer: for the first time when it has something to show, and again after its own size changed. */
  place(): void
  /** Goes on beside another field; where that stands as the last one did, the layer stays where it is. */
  goTo(field: Element): void
}

/**
 * Keeps a layer beside a field, once it was placed there: through scrolling, resizing and moves of the page, until the
 * field is gone. Out of view it goes with the field; whoever comes to it by keyboard has the field brought into view.
 * @param bar the part of the layer that keeps to the field; a list may hang from it
 * @param moved called when the layer came to stand elsewhere
 * @param gone called when the field is no longer on the page
 */
export function followField(
  layer: Layer,
  bar: Element,
  first: Element,
  signal: AbortSignal,
  moved: () => void,
  gone: () => void,
): Follower {
  let field = first
  let place: Place | undefined
  let isClear = false
  /** The place was chosen while the field was out of view, where nothing is known of what it covers. */
  let isBlind = false
  let at = ''
  let last = new DOMRect()
  const moves = watchBox(() => update([]))
  const clock = makeLookClock(LOOK_AGAIN)
  let soon: ReturnType<typeof setTimeout> | undefined

  const update = (event?: Event | unknown[]) => {
    if (signal.aborted) return
    // Its own size changed: what was a clear place may be none now.
    if (!event) place = undefined
    if (!field.isConnected || !isReachable(field)) return gone()
    const box = field.getBoundingClientRect()
    const { width, height } = bar.getBoundingClientRect()
    // What shows nothing yet lies over nothing, and is placed once it does.
    if (!width) return
    // A clear place is kept while it is in view; any other only until there is a clear one.
    const isOut = isBlind && !isInWindow(box)
    const isKept = place && fits(place(box, width, height), width, height)
    const isRight = isOut || (isKept && isClear)
    const isDue = isBlind || clock.pause() <= (isKept ? 0 : LOOK_AGAIN)
    if (!place || (!isRight && isDue)) chooseAnew()
    else if (!isRight) lookSoon()
    const [left, top] = placeNow(box)
    moveLayer(layer, left, top)
    const now = `${Math.round(left)},${Math.round(top)}`
    if (now !== at) moved()
    at = now
    last = box
    moves.watch(field, box)
  }

  const chooseAnew = () => {
    isBlind = !isInWindow(field.getBoundingClientRect())
    const { width, height } = bar.getBoundingClientRect()
    ;[place, isClear] = clock.look(() => choosePlace(layer, field, width, height))
  }
  const placeNow = (box: DOMRect): [left: number, top: number] => {
    const { width, height } = bar.getBoundingClientRect()
    return place?.(box, width, height) ?? [0, 0]
  }
  /** What scrolls past is not looked through at every step. */
  const lookSoon = () => {
    clearTimeout(soon)
    soon = setTimeout(() => update([]), clock.pause() + 10)
  }

  // A label that moves when its field is filled may end under the layer.
  const settled = ({ target }: Event) => {
    if (target instanceof Element && isOver(target, bar)) update()
  }
  layer.root.addEventListener(
    'focusin',
    () => {
      const { top, bottom } = field.getBoundingClientRect()
      if (top < 0 || bottom > innerHeight) field.scrollIntoView({ block: 'center' })
    },
    { signal },
  )
  const sizes = new ResizeObserver(update)
  sizes.observe(field)
  const options = { signal, passive: true, capture: true }
  addEventListener('scroll', update, options)
  addEventListener('resize', update, options)
  addEventListener('transitionend', settled, options)
  signal.addEventListener('abort', () => {
    sizes.disconnect()
    moves.stop()
    clearTimeout(soon)
  })
  return {
    place: () => update(),
    goTo(next) {
      sizes.unobserve(field)
      field = next
      sizes.observe(field)
      // What was found clear around the old one is looked at anew only where the new one stands elsewhere.
      if (isSamePlace(field.getBoundingClientRect(), last)) update([])
      else update()
    },
  }
}

/**
 * Watches whether an element leaves the very box it stands in: no polling is needed to notice a shifted page.
 * @param left called when it has
 */
function watchBox(left: () => void): { watch(el: Element, box: DOMRect): void; stop(): void } {
  let moves: IntersectionObserver | undefined
  const stop = () => moves?.disconnect()
  return {
    stop,
    watch(el, box) {
      stop()
      const margins = [box.top, innerWidth - box.right, innerHeight - box.bottom, box.left].map(
        (side) => `${-Math.floor(side)}px`,
      )
      let first = true
      moves = new IntersectionObserver(
        () => {
          if (!first) left()
          first = false
        },
        { rootMargin: margins.join(' '), threshold: [0.9, 1] },
      )
      moves.observe(el)
    },
  }
}

/** Whether two boxes are one to the eye. */
function isSamePlace(a: DOMRect, b: DOMRect): boolean {
  return (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(a[side] - b[side]) < 1)
}

/** Whether the middle of a box is in view. */
function isInWindow({ left, right, top, bottom }: DOMRect): boolean {
  const [across, down] = [(left + right) / 2, (top + bottom) / 2]
  return across > 0 && across < innerWidth && down > 0 && down < innerHeight
}

/** Where the window's edge cuts a layer off, no press on it counts: its field is brought into view, and it follows. */
export function bringIntoView(bar: Element, field: Element): void {
  const { left, right, top, bottom } = bar.getBoundingClientRect()
  if (left < 0 || right > innerWidth || top < 0 || bottom > innerHeight)
    field.scrollIntoView({ block: 'center', inline: 'center' })
}

/** Whether two elements meet. */
function isOver(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect()
  const b = other.getBoundingClientRect()
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}
