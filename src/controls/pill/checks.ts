/** How often it is looked whether what was said of the form is still so, in milliseconds. */
const CHECK_EVERY = 500

/** Checks again and again, while the page is shown: it may change its form without a word. */
export function checkAgainAndAgain(check: () => void, signal: AbortSignal): void {
  const checks = setInterval(() => document.hidden || check(), CHECK_EVERY)
  signal.addEventListener('abort', () => clearInterval(checks))
}
