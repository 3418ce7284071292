/** What is made at random, always the same for the same seed. */
export interface Dice {
  pick<T>(...from: [T, ...T[]]): T
  /** A whole number from 0. */
  upTo(most: number): number
  chance(share: number): boolean
  /** Some of them, in another order. */
  some<T>(from: readonly T[], most: number): T[]
}

/** @param seed of mulberry32 */
export function dice(seed: number): Dice {
  let state = seed
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (most: number) => Math.floor(roll() * (most + 1))
  return {
    upTo,
    pick: (...from) => from[Math.floor(roll() * from.length)] ?? from[0],
    chance: (share) => roll() < share,
    some: (from, most) => [...from].sort(() => roll() - 0.5).slice(0, upTo(most)),
  }
}
