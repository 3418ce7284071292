/**
 * What a line may say, tried on its label form. A regular expression is one; where that would be large, browsers take
 * milliseconds to prepare it and keep a hundred kilobytes of code for it, and a few small ones with steps between them
 * do the same.
 */
export interface Saying {
  /** @returns a place in the text that says it, or -1 */
  [Symbol.search](key: string): number
}

/** One that can be looked for on a whole page. */
export interface Label extends Saying {
  /** Matches somewhere in each line that says it; wants the flag `g`. */
  gate: RegExp
  /** Whether a line's end may part its first words from the rest. */
  mayBreak: boolean
}

/**
 * A label that is told by a function.
 * @param gate cheap, and true of each text that is one
 */
export function labelOf(gate: RegExp, says: (key: string) => boolean, mayBreak = false): Label {
  return {
    gate,
    mayBreak,
    [Symbol.search]: (key) => (key.search(gate) >= 0 && says(key) ? 0 : -1),
  }
}
