import { setTimeout as pause } from 'node:timers/promises'

/** How long everything may take unless the caller says otherwise. */
export const PATIENCE = 30_000
const STEP = 50
/** Each look is the browser's work: who has waited for long looks less often, at most so many milliseconds later. */
const LONGEST_STEP = 200

/**
 * Asks until the answer is neither null nor undefined nor false, and gives it.
 * Errors count as "not yet"; the last one is told when time is up.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeout: number = PATIENCE,
): Promise<T> {
  const start = Date.now()
  const end = start + timeout
  for (;;) {
    let trouble = ''
    try {
      const answer = await ask()
      if (answer !== null && answer !== undefined && answer !== false) return answer
    } catch (error) {
      if (error instanceof GiveUp) throw error
      trouble = ` (${error instanceof Error ? error.message : String(error)})`
    }
    const now = Date.now()
    if (now >= end) throw new Error(`Waited ${timeout} ms in vain for ${what}${trouble}`)
    await pause(Math.min(Math.max(STEP, (now - start) / 8), LONGEST_STEP))
  }
}

/** Ends `until` at once. */
class GiveUp extends Error {}

/** The answer, or an error after `timeout`: for drivers that sometimes never answer. */
export async function within<T>(what: string, work: Promise<T>, timeout: number = PATIENCE): Promise<T> {
  const stop = new AbortController()
  const late = pause(timeout, undefined, { signal: stop.signal }).then(
    () => {
      throw new Error(`No answer in ${timeout} ms: ${what}`)
    },
    () => new Promise<never>(() => undefined),
  )
  try {
    return await Promise.race([work, late])
  } finally {
    stop.abort()
  }
}
