import { afterEach, beforeEach, vi } from 'vitest'

/** What a test's watchers go by. */
export interface Run {
  /** Ends with the test, or before. */
  readonly signal: AbortSignal
  end(): void
}

/** One clock for timers and for what is measured, which can be put forward without any timer running. */
export function useClock(): Run {
  let run = new AbortController()
  beforeEach(() => {
    vi.useFakeTimers()
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now())
    run = new AbortController()
  })
  afterEach(() => {
    run.abort()
    vi.restoreAllMocks()
    vi.useRealTimers()
  })
  return {
    get signal() {
      return run.signal
    },
    end: () => run.abort(),
  }
}
