import { rootOfLayer } from './layer'

/** Chromium tells whether anything covers or fades an element (IntersectionObserver version 2). */
export const TELLS = 'isVisible' in IntersectionObserverEntry.prototype

/** How long after a key or press a move of the focus is its doing, in milliseconds. */
const AT_ONCE = 100
const AFTER_PRESS = 3000

/**
 * Whether the focus came to the layer by a person's Tab or press. Where a page can reach inside, it can also put the
 * focus there and wait for somebody's Enter.
 */
export function watchFocus(host: HTMLElement, signal: AbortSignal) {
  const root = rootOfLayer(host)
  let isPersons = TELLS
  let tab = Number.NEGATIVE_INFINITY
  let press = Number.NEGATIVE_INFINITY
  const options = { signal, capture: true }
  if (!TELLS && root) {
    addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && event.key === 'Tab') tab = event.timeStamp
      },
      options,
    )
    root.addEventListener(
      'focusin',
      (event) => {
        const from = (event as FocusEvent).relatedTarget as Node | null
        if (from && root.contains(from)) return
        isPersons = event.timeStamp - tab < AT_ONCE || event.timeStamp - press < AFTER_PRESS
      },
      options,
    )
  }
  return {
    isPersons: (event: Event) => (event as MouseEvent).detail > 0 || isPersons,
    /** A press was made that counts: one that was refused, or ended elsewhere, is no reason for the focus to come. */
    pressed() {
      press = performance.now()
    },
  }
}
