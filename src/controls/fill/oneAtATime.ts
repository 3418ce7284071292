import type { Filled } from './filled'

/**
 * Fills that are asked for while another is under way come after it: both would find the form as it was before, and turn
 * STATUS on and off again. The first one is begun at once.
 * @param fill never fails
 */
export function oneAtATime<A extends unknown[]>(
  fill: (...asked: A) => Promise<Filled>,
): (...asked: A) => Promise<Filled> {
  let last: Promise<Filled> | null = null
  return (...asked) => {
    const mine = last ? last.then(() => fill(...asked)) : fill(...asked)
    last = mine
    void mine.finally(() => {
      if (last === mine) last = null
    })
    return mine
  }
}
