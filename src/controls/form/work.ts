/** Whether presses are being done, and what comes of the last one may still be on its way. */
export interface Work {
  /** Does a piece of it. */
  during<T>(piece: () => Promise<T>): Promise<T>
  isUnderWay(): boolean
  isSettling(): boolean
}

/** How long a page may take to put away what a press has opened, in milliseconds. */
const SETTLES = 1500

/** @param wake asks for another look after so many milliseconds */
export function watchWork(wake: (after: number) => void): Work {
  let pieces = 0
  let settled = 0
  return {
    async during(piece) {
      pieces++
      try {
        return await piece()
      } finally {
        pieces--
        settled = performance.now() + SETTLES
        wake(SETTLES)
      }
    },
    isUnderWay: () => pieces > 0,
    isSettling: () => pieces > 0 || performance.now() < settled,
  }
}
