import { outer } from '../dom/visible'
import { isCovered } from './above'
import { isIntact } from './intact'
import { rootOfLayer, rulesAsMade } from './layer'
import { lookAgainAndAgain } from './looks'
import { watchPrompt } from './prompt'

/** How long a control must have stood still and in view before a press on it counts, in milliseconds. */
const STEADY_FOR = 500

/** Says whether a press on a layer is a person's, on something the person saw. */
export interface Steady {
  /** The layer was moved or changed: what was seen before no longer counts. */
  moved(): void
  /** Whether this event may do something. */
  allows(event: Event): boolean
  /** The message that says why the last press was not taken. */
  word(): 'pageAgain' | 'pageUsePopup'
}

/** Chromium tells whether anything covers or fades an element (IntersectionObserver version 2). */
const TELLS = 'isVisible' in IntersectionObserverEntry.prototype

/**
 * Watches whether a layer is really in view. Where the browser does not tell, the layer is looked at a few times a
 * second: a page may hide it until the very press, and then nothing is left to be seen of that.
 */
export function watchSteady(host: HTMLElement, signal: AbortSignal): Steady {
  let since = performance.now()
  let shown = false
  // Of a place before the first there is nothing to compare: until then it does not stand still.
  let box = new DOMRect(Number.NaN)
  let word: ReturnType<Steady['word']> = 'pageAgain'
  const restart = () => {
    since = performance.now()
    box = host.getBoundingClientRect()
  }
  const isStill = () => {
    const { left, top } = host.getBoundingClientRect()
    return Math.abs(left - box.left) < 1 && Math.abs(top - box.top) < 1
  }
  const isClear = (anew = false) => isPlain(host) && isIntact(host) && !isCovered(host, anew)

  const options: IntersectionObserverInit & { trackVisibility?: boolean; delay?: number } = {
    trackVisibility: true,
    delay: 100,
    threshold: [0, 0.5, 1],
  }
  const heard = (entries: IntersectionObserverEntry[]) => {
    if (!entries.length) return
    const entry = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined
    const now = Boolean(entry?.isIntersecting && entry.isVisible !== false)
    if (now && !shown) restart()
    shown = now
  }
  const observer = new IntersectionObserver(heard, options)
  observer.observe(host)
  // What a press is compared with is there before the press.
  host.addEventListener('pointerover', rulesAsMade, { signal, once: true })
  // A press that begins where the person cannot see is none; and what judges it is quicker the second time.
  host.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && !isClear(true) && restart(), {
    signal,
    capture: true,
  })
  // Its own growth is no move of the page's.
  const sizes = new ResizeObserver(() => {
    box = host.getBoundingClientRect()
  })
  sizes.observe(host)
  addEventListener('resize', (event) => event.isTrusted && requestAnimationFrame(restart), { signal })
  // Another tab lay over it: one that goes between the two presses of a double click leaves the second to this one.
  document.addEventListener('visibilitychange', restart, { signal })
  const looks = TELLS
    ? null
    : lookAgainAndAgain((gap) => shown && (gap || !(isClear() && isStill())) && restart(), signal)
  const isPrompt = watchPrompt(host, signal)
  keepOnTop(host, restart, signal)
  const focus = watchFocus(host, signal)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    sizes.disconnect()
  })

  return {
    moved: restart,
    word: () => word,
    allows(event) {
      if (!event.isTrusted) return false
      // What the browser has noticed and not told yet.
      heard(observer.takeRecords())
      const clear =
        shown && isClear(true) && isUnder(host, event) && focus.isPersons(event) && !looks?.areTooDear()
      if (!isPrompt(event) || looks?.areRecent() === false) restart()
      const steady = isStill() && isWhole(event) && performance.now() - since >= STEADY_FOR
      word = clear ? 'pageAgain' : 'pageUsePopup'
      if (!clear || !isStill()) restart()
      if (clear && steady) focus.pressed()
      return clear && steady
    },
  }
}

/** Effects that could hide a layer or show it elsewhere; on what is around it, moves do not matter to the top layer. */
function isPlain(host: HTMLElement): boolean {
  for (let el: Element | null = host; el; el = outer(el)) {
    const style = getComputedStyle(el)
    const { opacity, filter, clipPath, maskImage, mixBlendMode, transform, translate, rotate, scale, zoom } =
      style
    const effects = [
      filter,
      clipPath,
      maskImage,
      ...(el === host ? [transform, translate, rotate, scale] : []),
    ]
    if (
      Number(opacity) < 1 ||
      effects.some((value) => value && value !== 'none') ||
      (mixBlendMode && mixBlendMode !== 'normal') ||
      (zoom && Number(zoom) !== 1)
    )
      return false
  }
  const home = host.parentElement
  return (
    getComputedStyle(host).visibility === 'visible' &&
    host.matches(':popover-open') &&
    // Where it was put, and named by nobody else.
    (home === document.documentElement || home?.matches('dialog,:popover-open') === true) &&
    !host.getAttributeNames().some((name) => /^(role|aria-.*|is)$/.test(name)) &&
    !document.pointerLockElement
  )
}

/** Whether the press was on the layer, and on something that still stands in it. */
function isUnder(host: HTMLElement, event: Event): boolean {
  const root = rootOfLayer(host)
  const [target] = event.composedPath()
  if (!root || !(target instanceof Node) || !root.contains(target)) return false
  const { clientX, clientY, detail } = event as MouseEvent
  // A press by keyboard has no place.
  return !detail || (host.getRootNode() as Document | ShadowRoot).elementFromPoint(clientX, clientY) === host
}

/** Whether all of a button that was pressed is in view: of one at the window's edge a page decides which words are seen. */
function isWhole(event: Event): boolean {
  const [target] = event.composedPath()
  const button = (event as MouseEvent).detail && target instanceof Element ? target.closest('button') : null
  if (!button) return true
  const { left, top, right, bottom } = button.getBoundingClientRect()
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {}
  return (
    left > offsetLeft - 1 &&
    top > offsetTop - 1 &&
    right < offsetLeft + width + 1 &&
    bottom < offsetTop + height + 1
  )
}

/** A dialog or popover around the layer that is closed and opened again comes to lie over it. */
function keepOnTop(host: HTMLElement, moved: () => void, signal: AbortSignal): void {
  const again = () => {
    if (host.isConnected && host.matches(':popover-open')) {
      host.hidePopover()
      host.showPopover()
    }
    moved()
  }
  const observer = new MutationObserver(again)
  for (let el = host.parentElement; el; el = el.parentElement) {
    if (el.localName === 'dialog') observer.observe(el, { attributeFilter: ['open'] })
    if (el.popover !== null) el.addEventListener('toggle', again, { signal })
  }
  signal.addEventListener('abort', () => observer.disconnect())
}

/** How long after a key or press a move of the focus is its doing, in milliseconds. */
const AT_ONCE = 100
const AFTER_PRESS = 3000

/**
 * Whether the focus came to the layer by a person's Tab or press. Where a page can reach inside, it can also put the
 * focus there and wait for somebody's Enter.
 */
function watchFocus(host: HTMLElement, signal: AbortSignal) {
  const root = rootOfLayer(host)
  let isPersons = TELLS
  let tab = Number.NEGATIVE_INFINITY
  let press = Number.NEGATIVE_INFINITY
  const options = { signal, capture: true }
  const pressed = (at: number) => {
    press = at
  }
  if (!TELLS && root) {
    addEventListener(
      'keydown',
      (event) => {
        if (event.isTrusted && event.key === 'Tab') tab = event.timeStamp
      },
      options,
    )
    root.addEventListener('pointerdown', (event) => event.isTrusted && pressed(event.timeStamp), options)
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
    pressed: () => pressed(performance.now()),
  }
}
