import { addressSigns } from './pace'

/** What tells that a page may become another one, or that it has. */
export interface Signs {
  /** Something may come of this: a field has the focus. */
  arm(): void
  /** Something has changed. */
  wake(): void
  /** The person presses something. */
  pressed(event: Event): void
  /** The person scrolls, or moves with the keyboard. */
  scrolls(): void
  /** What slid or faded has come to rest: only then can it be reached. */
  rests(event: Event): void
}

/**
 * Listens for the signs until the signal ends.
 * @returns a function that listens to what a person scrolls with, too: a scroll inside a shadow root is not told outside
 * of it, nor that of a list which moves its rows itself
 */
export function listenForSigns(
  { arm, wake, pressed, scrolls, rests }: Signs,
  signal: AbortSignal,
): () => void {
  // Every listener costs each page a little, and with options more: none of these ever prevents anything.
  const ends: (() => void)[] = []
  const on = (
    target: EventTarget,
    type: string,
    run: (event: Event) => void,
    options: object | true = true,
  ) => {
    target.addEventListener(type, run, options)
    ends.push(() => target.removeEventListener(type, run, true))
  }
  signal.addEventListener('abort', () => {
    for (const end of ends) end()
  })
  for (const [target, type] of addressSigns()) on(target, type, wake)
  // A page put aside comes back as it was left, and into view.
  for (const type of ['visibilitychange', 'change']) on(document, type, wake)
  on(document, 'focusin', arm)
  for (const type of ['scroll', 'keydown']) on(document, type, scrolls)
  for (const type of ['click', 'submit']) on(document, type, pressed)
  for (const type of ['transitionend', 'animationend', 'toggle']) on(document, type, rests)
  let byHand = ['wheel', 'touchmove']
  return () => {
    for (const type of byHand) on(document, type, scrolls, { capture: true, passive: true })
    byHand = []
  }
}
