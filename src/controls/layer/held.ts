import { madeBy } from './presses'

/**
 * Watches whether a person's finger is down on a layer. It stays down for a while, and the press alone takes the focus
 * out of a field: what was drawn meanwhile would take the button away from under it.
 * @param lifted called after the click, which comes right after the finger is lifted
 * @returns whether it is down
 */
export function watchHeld(
  root: ShadowRoot,
  signal: AbortSignal,
  began: () => void,
  lifted: () => void,
): () => boolean {
  let held = false
  const letGo = () =>
    setTimeout(() => {
      held = false
      lifted()
    })
  const hold = (event: Event) => {
    if (!madeBy(event).isTrusted) return
    began()
    held = true
    for (const type of ['pointerup', 'pointercancel'])
      globalThis.addEventListener(type, letGo, { signal, capture: true, once: true })
  }
  root.addEventListener('pointerdown', hold, { signal })
  return () => held
}
