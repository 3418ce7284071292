/** How long a control must have stood still and in view before a press on it counts, in milliseconds. */
const STEADY_FOR = 500

/** Says whether a press on a layer is a person's, on something the person saw. */
export interface Steady {
  /** The layer was moved or changed: what was seen before no longer counts. */
  moved(): void
  /** Whether this event may do something. */
  allows(event: Event): boolean
  /** The name of the sentence that says why the last press was not taken. */
  word(): 'pageAgain' | 'pageUsePopup'
}

/**
 * Watches whether a layer is really in view. Chromium tells whether anything covers or fades it
 * (IntersectionObserver version 2); elsewhere what the page did to the elements around it is looked at.
 */
export function watchSteady(host: HTMLElement, signal: AbortSignal): Steady {
  let since = performance.now()
  let told = true
  const options: IntersectionObserverInit & { trackVisibility?: boolean; delay?: number } = {
    trackVisibility: true,
    delay: 100,
    threshold: [0, 0.5, 1],
  }
  const observer = new IntersectionObserver((entries) => {
    const shown = (entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined)
      ?.isVisible
    if (shown === false) told = false
    else if (!told) {
      told = true
      since = performance.now()
    }
  }, options)
  observer.observe(host)
  signal.addEventListener('abort', () => observer.disconnect())
  return {
    moved() {
      since = performance.now()
    },
    word: () => (performance.now() - since < STEADY_FOR ? 'pageAgain' : 'pageUsePopup'),
    allows: (event) =>
      event.isTrusted &&
      told &&
      performance.now() - since >= STEADY_FOR &&
      isPlain(host) &&
      isOnTop(host, event),
  }
}

/** Whether neither the layer nor anything around it was faded, filtered, clipped or moved by style. */
function isPlain(host: HTMLElement): boolean {
  for (let el: Element | null = host; el; el = el.parentElement) {
    const { opacity, filter, clipPath, transform, maskImage, mixBlendMode, visibility } = getComputedStyle(el)
    if (
      Number(opacity) < 1 ||
      [filter, clipPath, transform, maskImage].some((value) => value && value !== 'none') ||
      (mixBlendMode && mixBlendMode !== 'normal') ||
      visibility !== 'visible'
    )
      return false
  }
  return host.matches(':popover-open')
}

function isOnTop(host: HTMLElement, event: Event): boolean {
  const { clientX, clientY, detail } = event as MouseEvent
  // A press by keyboard has no place.
  return (
    detail === 0 || (host.getRootNode() as Document | ShadowRoot).elementFromPoint(clientX, clientY) === host
  )
}
