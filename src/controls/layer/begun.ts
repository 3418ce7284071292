import { madeBy } from './presses'

/** A `mousedown` that comes sooner than this after the `pointerdown` is the same press, in milliseconds. */
const SAME_PRESS = 1000

/**
 * When a press began: what it was made on is what stood there then, and a busy page may let its end come much later.
 * A page can keep one of the two events from us that tell of the beginning; of a press that nobody heard begin nothing
 * is known. Assistive technology sends no `pointerdown`.
 * @param root the inside of a layer, where presses on it are heard
 * @param heard is called as a press begins there
 * @returns when the press that this event ends began, on the clock of `timeStamp`; `-Infinity` where that was not heard
 */
export function watchBegin(
  root: ShadowRoot | undefined,
  heard: (event: Event) => void,
  signal: AbortSignal,
): (event: Event) => number {
  let at = Number.NEGATIVE_INFINITY
  const begins = (told: Event) => {
    const event = madeBy(told)
    if (!event.isTrusted || (event.type === 'mousedown' && event.timeStamp - at < SAME_PRESS)) return
    at = event.timeStamp
    heard(event)
  }
  for (const type of ['pointerdown', 'mousedown'])
    root?.addEventListener(type, begins, { signal, capture: true })
  return (event) => {
    // A key has no beginning that we would hear: it is its own.
    if (!(event as MouseEvent).detail) return event.timeStamp
    const began = at
    at = Number.NEGATIVE_INFINITY
    return began
  }
}
