/**
 * Hears what a person types, so that it is not taken for what is saved.
 * @returns whether a field was typed into since the page came
 */
export function hearEdits(signal: AbortSignal): (field: EventTarget) => boolean {
  const edited = new WeakSet<EventTarget>()
  document.addEventListener(
    'input',
    (event) => {
      const target = event.composedPath()[0]
      if (event.isTrusted && target) edited.add(target)
    },
    { signal, passive: true, capture: true },
  )
  return (field) => edited.has(field)
}
