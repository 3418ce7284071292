/** What can have the focus; whether Tab leads there does not matter. */
const CONTROLS = 'button, input, select, textarea, a[href]'

/** Where something stood: an element around it, and how many controls came before it in there. */
interface Place {
  around: Element
  before: number
}

/**
 * Keeps the keyboard where it was when what had the focus goes: a row that was removed, a question that was answered,
 * an Undo that was taken. The focus goes to what came into its place, else to what stood before it, else to the nearest
 * element around it that takes the focus with a `tabindex`; otherwise the browser would begin at the page's top again.
 * A button that was disabled while its work was done has it back afterwards.
 * @returns ends it
 */
export function keepFocus(root: HTMLElement): () => void {
  let had: HTMLElement | null = null
  let places: Place[] = []

  const note = ({ target }: Event) => {
    const focused = document.activeElement
    if (!(target instanceof Node) || !(focused instanceof HTMLElement) || !root.contains(focused)) return
    had = focused
    places = placesOf(focused, root)
  }
  const restore = () => {
    if (!had || (document.activeElement !== null && document.activeElement !== document.body)) return
    if (!had.isConnected) nearest(places)?.focus({ preventScroll: true })
    else if (had.matches(':not(:disabled)')) had.focus({ preventScroll: true })
  }
  // What the person left, as by a press beside everything, is not brought back. Chromium tells of one that is about to
  // be removed in the same way: which of the two it was is seen when the change is done.
  const left = () => {
    const one = had
    setTimeout(() => {
      const stands = one?.isConnected && one.matches(':not(:disabled)')
      if (stands && had === one && document.activeElement !== one) had = null
    })
  }
  const observer = new MutationObserver(restore)
  observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
  root.addEventListener('focusin', note)
  root.addEventListener('focusout', left)
  // What stands around may have changed since the focus came: noted once more before a press takes effect.
  root.addEventListener('click', note, true)
  return () => {
    observer.disconnect()
    root.removeEventListener('focusin', note)
    root.removeEventListener('focusout', left)
    root.removeEventListener('click', note, true)
  }
}

function placesOf(element: Element, root: Element): Place[] {
  const places: Place[] = []
  for (let inner = element; inner !== root && inner.parentElement; inner = inner.parentElement) {
    const around = inner.parentElement
    const controls = [...around.querySelectorAll(CONTROLS)]
    const at = controls.findIndex((control) => inner.contains(control))
    places.push({ around, before: at })
  }
  return places
}

function nearest(places: readonly Place[]): HTMLElement | null {
  for (const { around, before } of places) {
    if (!around.isConnected) continue
    const controls = [...around.querySelectorAll<HTMLElement>(CONTROLS)]
    const here = controls.slice(0, before + 1).findLast((control) => control.matches(':not(:disabled)'))
    if (here) return here
    if (around instanceof HTMLElement && around.hasAttribute('tabindex')) return around
  }
  return null
}
