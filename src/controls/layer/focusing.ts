import { hearFirst } from './first'
import { isLed } from './keyboard'
import { rootOfLayer } from './layer'
import { madeBy } from './presses'

/** Chromium tells whether anything covers or fades an element (IntersectionObserver version 2). */
export const TELLS = 'isVisible' in IntersectionObserverEntry.prototype

/** How long after a Tab a move of the focus is its doing, in milliseconds; and one of ours, which waits for the page. */
const AT_ONCE = 100
const OURS = 3000
/** How long the focus must stand where a page led it to inside a layer before a key presses that, in milliseconds. */
const STANDS = 500

/**
 * Whether the focus came to the layer by a person's Tab or press. Where a page can reach inside, it can also put the
 * focus there and wait for somebody's Enter, or lead it on to something else as the Enter comes.
 */
export function watchFocus(host: HTMLElement, signal: AbortSignal) {
  const root = rootOfLayer(host)
  let isPersons = TELLS
  let tab = Number.NEGATIVE_INFINITY
  let isSpent = true
  let press = Number.NEGATIVE_INFINITY
  let strayed = Number.NEGATIVE_INFINITY
  if (!TELLS && root) {
    // A Tab inside the layer is taken from whoever else asks the window for it.
    const hearing = hearFirst()
    const hear = (event: Event) => {
      if (event.type !== 'keydown' || !event.isTrusted || (event as KeyboardEvent).key !== 'Tab') return
      tab = event.timeStamp
      isSpent = false
    }
    hearing.add(hear)
    signal.addEventListener('abort', () => hearing.delete(hear))
    root.addEventListener(
      'focusin',
      (event) => {
        if (!madeBy(event).isTrusted) return
        const from = (event as FocusEvent).relatedTarget as Node | null
        const isOurs = isLed(root.activeElement)
        // One Tab moves the focus once: what leads it on from there is the page.
        const isByTab = !isSpent && event.timeStamp - tab < AT_ONCE
        isSpent = true
        if (from && root.contains(from)) {
          if (!isByTab && !isOurs) strayed = event.timeStamp
        } else isPersons = isByTab || (isOurs && event.timeStamp - Math.max(tab, press) < OURS)
      },
      { signal, capture: true },
    )
  }
  return {
    isPersons: (event: Event) =>
      (event as MouseEvent).detail > 0 || (isPersons && performance.now() - strayed >= STANDS),
    /** A press was made that counts: one that was refused, or ended elsewhere, is no reason for the focus to come. */
    pressed() {
      press = performance.now()
    },
  }
}
