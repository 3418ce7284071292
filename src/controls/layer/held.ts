/** A person's finger on a layer. */
export interface Held {
  isDown(): boolean
  /** When a press began: as it was made, whatever happened since. */
  began(click: Event): number
}

/**
 * Watches whether a person's finger is down on a layer. It stays down for a while, and the press alone takes the focus
 * out of a field: what was drawn meanwhile would take the button away from under it.
 * @param lifted called after the click, which comes right after the finger is lifted
 */
export function watchHeld(
  root: ShadowRoot,
  signal: AbortSignal,
  began: () => void,
  lifted: () => void,
): Held {
  let held: number | null = null
  const letGo = () =>
    setTimeout(() => {
      held = null
      lifted()
    })
  const hold = ({ isTrusted, timeStamp }: Event) => {
    if (!isTrusted) return
    began()
    held = timeStamp
    for (const type of ['pointerup', 'pointercancel'])
      globalThis.addEventListener(type, letGo, { signal, capture: true, once: true })
  }
  root.addEventListener('pointerdown', hold, { signal })
  return { isDown: () => held !== null, began: ({ timeStamp }) => held ?? timeStamp }
}
