/** A mouse on its way over a page is heard of at least as often, in milliseconds. */
const ON_ITS_WAY = 200
/** How often it is looked whether it is still there, in milliseconds: a page can keep to itself that it went. */
const EVERY = 200

/**
 * A mouse comes to a layer over the page. One that is there all of a sudden was on something that lay over the page and
 * is gone now, of which no page is told: another window, or a list of the browser's own. The second press of a double
 * click on that would be one on the layer.
 * @param suddenly is called when it is there so
 * @returns to be told of each press that begins on the layer
 */
export function watchComing(
  host: HTMLElement,
  suddenly: () => void,
  signal: AbortSignal,
): (begins: Event) => void {
  let moved = Number.NEGATIVE_INFINITY
  let isHere = false
  const found = (at: number) => {
    if (!isHere && at - moved > ON_ITS_WAY) suddenly()
    isHere = true
  }
  const hear = (event: Event) => {
    if (!event.isTrusted || (event as PointerEvent).pointerType !== 'mouse') return
    if (event.composedPath().includes(host)) return found(event.timeStamp)
    isHere = false
    // What was moved under it is no way of its own.
    if (event.type === 'pointermove') moved = event.timeStamp
  }
  for (const type of ['pointermove', 'pointerover'])
    addEventListener(type, hear, { signal, capture: true, passive: true })
  const looks = setInterval(() => {
    if (host.matches(':hover')) found(performance.now())
    else isHere = false
  }, EVERY)
  signal.addEventListener('abort', () => clearInterval(looks))
  return (event) => {
    // A finger comes from nowhere; and what assistive technology presses has neither a pointer nor a count.
    const { pointerType, detail } = event as PointerEvent
    if (pointerType ? pointerType === 'mouse' : detail) found(event.timeStamp)
    else isHere = true
  }
}
