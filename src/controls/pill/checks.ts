/** How often it is looked whether what was said of the form is still so, in milliseconds. */
const CHECK_EVERY = 500

/** Checks at every change of a field that is told, and again and again, for a page may change it without a word. */
export function checkAgainAndAgain(field: Element, check: () => void, signal: AbortSignal): void {
  field.addEventListener('input', check, { signal })
  const checks = setInterval(() => document.hidden || check(), CHECK_EVERY)
  signal.addEventListener('abort', () => clearInterval(checks))
}
