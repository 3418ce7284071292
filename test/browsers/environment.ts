import type { Environment } from 'vitest/runtime'

/** What is done when the worker has run its last file; this module exists twice in it, so the word is passed globally. */
const LASTLY = Symbol.for('browsers/lastly')
type Worker = typeof globalThis & { [LASTLY]?: () => Promise<void> }

/** Tells what is to be done after the last file, in place of what was told before. */
export function lastly(end: () => Promise<void>): void {
  ;(globalThis as Worker)[LASTLY] = end
}

/** Node as it is, with an end: hooks of Vitest's own end with their file. */
export default {
  name: 'one-browser',
  viteEnvironment: 'ssr',
  setup: () => ({ teardown: async () => (globalThis as Worker)[LASTLY]?.() }),
} satisfies Environment
