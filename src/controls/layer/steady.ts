import { outer } from '../../dom/seeing/visible'
import { isLayerCovered } from './above'
import { watchBegin } from './begun'
import { TELLS, watchFocus } from './focusing'
import { isIntact } from './intact'
import { rootOfLayer } from './layer'
import { lookAgainAndAgain } from './looks'
import { isPlain, isUnder, isWhole } from './plain'
import { madeBy } from './presses'
import { watchPrompt } from './prompt'
import { watchScrolled } from './scrolled'
import { rulesAsMade } from './style'

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
  const root = rootOfLayer(host)
  const scrolled = TELLS || !root ? null : watchScrolled(root, signal)
  const isScrolled = () => scrolled?.isStill() === false
  const restart = () => {
    since = performance.now()
    box = host.getBoundingClientRect()
    scrolled?.look()
  }
  const isStill = () => {
    const { left, top } = host.getBoundingClientRect()
    return Math.abs(left - box.left) < 1 && Math.abs(top - box.top) < 1 && !isScrolled()
  }
  const isClear = (anew = false) => isPlain(host) && isIntact(host) && !isLayerCovered(host, anew)

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
  // On a busy machine Chromium may find a layer covered while it is first drawn, and look no more as long as nothing
  // changes: whoever comes near has it look again.
  const lookAnew = (event: Event) => {
    if (shown || !madeBy(event).isTrusted) return
    observer.unobserve(host)
    observer.observe(host)
  }
  host.addEventListener('pointerover', lookAnew, { signal, capture: true })
  root?.addEventListener('focusin', lookAnew, { signal, capture: true })
  // What a press is compared with is there before the press.
  host.addEventListener('pointerover', rulesAsMade, { signal, once: true })
  const isPrompt = watchPrompt(signal)
  // A press that begins where the person cannot see is none; and what judges it is quicker the second time.
  const beganAt = watchBegin(
    root,
    (event) => (isPrompt(event) && isClear(true) && !isScrolled()) || restart(),
    signal,
  )
  // Its own growth is no move of the page's.
  const sizes = new ResizeObserver(() => {
    box = host.getBoundingClientRect()
  })
  sizes.observe(host)
  addEventListener('resize', (event) => event.isTrusted && requestAnimationFrame(restart), { signal })
  const looks = TELLS
    ? null
    : lookAgainAndAgain((gap) => shown && (gap || !(isClear() && isStill())) && restart(), signal)
  keepOnTop(host, restart, signal)
  const focus = watchFocus(host, signal)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    sizes.disconnect()
  })

  return {
    moved: restart,
    word: () => word,
    allows(told) {
      const event = madeBy(told)
      if (!event.isTrusted) return false
      // What the browser has noticed and not told yet.
      heard(observer.takeRecords())
      const began = beganAt(event)
      const isSeen = shown && isClear(true) && isUnder(host, told)
      const clear = isSeen && Number.isFinite(began) && focus.isPersons(event) && !looks?.areTooDear()
      if (!isPrompt(event) || looks?.areRecent() === false) restart()
      const steady = isStill() && isWhole(told) && began - since >= STEADY_FOR
      word = clear ? 'pageAgain' : 'pageUsePopup'
      if (!clear || !isStill()) restart()
      lookAnew(event)
      if (clear && steady) focus.pressed()
      return clear && steady
    },
  }
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
  for (let el = outer(host); el; el = outer(el)) {
    if (el.localName === 'dialog') observer.observe(el, { attributeFilter: ['open'] })
    if ((el as HTMLElement).popover) el.addEventListener('toggle', again, { signal })
  }
  signal.addEventListener('abort', () => observer.disconnect())
}
