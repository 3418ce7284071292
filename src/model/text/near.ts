/** How many letters may be missing, wrong, too many or swapped in a word of this length, for it to be a slip. */
const slipsIn = (text: string) => (text.length < 4 ? 0 : text.length < 8 ? 1 : 2)

/**
 * The one routing key that a text with a typing error surely stands for.
 * @returns null when none is close enough, or two are equally close
 */
export function nearestKey(text: string, keys: readonly string[]): string | null {
  const typed = text.toLowerCase()
  let least = slipsIn(typed) + 1
  let nearest: string | null = null
  for (const key of keys) {
    if (Math.abs(key.length - typed.length) > least) continue
    const slips = slipsBetween(typed, key.toLowerCase())
    if (slips > slipsIn(key) || slips > least) continue
    nearest = slips < least ? key : null
    least = slips
  }
  return nearest
}

/** How many letters have to be put in, left out, changed or swapped with the next to make one text the other. */
function slipsBetween(one: string, other: string): number {
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + Number(!isSame),
      )
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        best = Math.min(best, (before[column - 2] ?? 0) + 1)
      now.push(best)
    }
    before = above
    above = now
  }
  return above[other.length] ?? 0
}
