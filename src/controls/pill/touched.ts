// Not `input`: where a page clicks a box by script, the browser sends that itself.
const TOUCHES = ['pointerdown', 'keydown', 'click']

/**
 * Notes when a person last did something on the page: what changes while nobody did is the page's own doing.
 * @returns whether anybody touched the page since a time, as `performance.now()` tells it
 */
export function watchTouches(signal: AbortSignal): (since: number) => boolean {
  let last = Number.NEGATIVE_INFINITY
  const note = ({ isTrusted }: Event) => {
    if (isTrusted) last = performance.now()
  }
  for (const type of TOUCHES) addEventListener(type, note, { signal, capture: true, passive: true })
  return (since) => last >= since
}
