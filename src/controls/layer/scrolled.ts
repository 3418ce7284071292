import { madeBy } from './presses'

/** How long a list goes on scrolling after a wheel was turned or a finger was moved on it, in milliseconds. */
const GOES_ON = 1000

/** How far the list in a layer is scrolled. */
export interface Scrolled {
  /** Takes for seen what is in view now. */
  look(): void
  /** Whether it was scrolled by nobody since. */
  isStill(): boolean
}

/**
 * Watches how far the list in a layer is scrolled. Where a page can reach inside, it can bring another option under the
 * pointer with that, at the very press. What a person scrolls goes on counting as seen; by its bar, once it stands still.
 */
export function watchScrolled(root: ShadowRoot, signal: AbortSignal): Scrolled {
  let list: Element | null = null
  let top = 0
  let turned = Number.NEGATIVE_INFINITY
  const listNow = () => root.querySelector('.list')
  const look = () => {
    list = listNow()
    top = list?.scrollTop ?? 0
  }
  const options = { signal, capture: true, passive: true }
  const turn = (event: Event) => {
    if (event.isTrusted && event.composedPath().includes(root.host)) turned = event.timeStamp
  }
  for (const type of ['wheel', 'touchmove']) addEventListener(type, turn, options)
  root.addEventListener('scroll', () => performance.now() - turned < GOES_ON && look(), options)
  // The focus goes on, and the list with it.
  root.addEventListener('keydown', (event) => madeBy(event).isTrusted && setTimeout(look), options)
  return {
    look,
    isStill() {
      // Just opened, it was seen as it opened.
      if (list !== listNow()) look()
      return (list?.scrollTop ?? 0) === top
    },
  }
}
