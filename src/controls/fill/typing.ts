import { isInserting } from '../../dom/writing/write'

/** Tells whether a person has typed in a field while a value was brought in: what they typed is theirs. */
export interface Typing {
  isTyped(): boolean
  end(): void
}

/** @param fieldNow the field as it is then: the page may draw it anew */
export function watchTyping(fieldNow: () => Element): Typing {
  let typed = false
  const note = (event: Event) => {
    if (event.isTrusted && !isInserting() && event.composedPath()[0] === fieldNow()) typed = true
  }
  addEventListener('input', note, { capture: true, passive: true })
  return { isTyped: () => typed, end: () => removeEventListener('input', note, { capture: true }) }
}
