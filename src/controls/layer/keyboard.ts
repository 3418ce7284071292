import { holds, outer } from '../../dom/seeing/visible'
import { hearFirst } from './first'
import { tellInside } from './presses'

/** Keys that press what has the focus, or lead on from it: a page's dialog would save, or put the focus elsewhere. */
const OURS = new Set(['Enter', ' ', 'Tab'])

/**
 * Keeps from the page that the focus is on a layer, and which keys are pressed on it. Dialogs close when the focus leaves
 * them, or put it back; and what closes our list must not close the dialog around it. A key that is for nothing of ours,
 * as a page's own shortcut, goes on to the page.
 * @returns whether a key is pressing what has the focus in the layer just now
 */
export function takeKeyboard(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): () => boolean {
  /** What is still down of the keys that were taken: that they are lifted is for nobody else either. */
  const down = new Set<string>()
  let pressing = false
  const isTaken = (event: KeyboardEvent): boolean => {
    if (event.type !== 'keydown') return down.has(event.code)
    const { key, code, repeat, shiftKey, ctrlKey, altKey, metaKey } = event
    const like = { key, code, repeat, shiftKey, ctrlKey, altKey, metaKey }
    const isUsed = tellInside(root.activeElement ?? root, event, like)
    if (isUsed) event.preventDefault()
    return isUsed || OURS.has(key)
  }
  const hear = (event: Event) => {
    if (!event.isTrusted || !event.composedPath().includes(host)) return
    if (event instanceof KeyboardEvent) {
      if (!isTaken(event)) return
      if (event.type === 'keyup') down.delete(event.code)
      else down.add(event.code)
      pressing = true
      setTimeout(() => (pressing = false))
    }
    // From the window a closed root's inside hears no more of it.
    event.stopImmediatePropagation()
    if (event.type === 'focusin') tellInside(root, event)
  }
  const hearing = hearFirst()
  hearing.add(hear)
  signal.addEventListener('abort', () => hearing.delete(hear))
  return () => pressing
}

let led: Element | null = null

/** Whether it is we who put the focus there just now: else it was the page, or the person's Tab. */
export function isLed(el: Element | null): boolean {
  return el !== null && el === led
}

/** Puts the focus there; whoever hears of it can tell that it was us. */
export function lead(el: HTMLElement, options: FocusOptions = { preventScroll: true }): void {
  led = el
  el.focus(options)
  led = null
}

/**
 * Puts the focus on something in a layer. Told that it goes from a field of a dialog to something outside, a page may put
 * it back: it is told that the field has lost it, as when the window does. In the dialog itself that would be told wrongly:
 * some close as soon as the focus goes nowhere.
 */
export function focusInside(el: HTMLElement | null | undefined, options?: FocusOptions): void {
  const { activeElement } = document
  const root = el?.getRootNode()
  if (activeElement instanceof HTMLElement && root instanceof ShadowRoot && !areTogether(activeElement, root))
    activeElement.blur()
  if (el) lead(el, options)
}

/** Whether an element is a layer's, or stands in the dialog that this stands in. */
function areTogether(el: Element, { host }: ShadowRoot): boolean {
  const home = outer(host)
  return el === host || (home !== null && home !== document.documentElement && holds(home, el))
}
