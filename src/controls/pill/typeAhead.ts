/** Letters that follow each other within so many milliseconds are one word; what comes later begins another. */
const ONE_WORD = 1000

/**
 * Finds a key by letters typed one after another, as in a browser's own lists: one that begins with them, else one that
 * has them anywhere. The same letter again goes on to the next.
 * @returns takes a letter, and tells which of the keys is meant: -1 for none
 */
export function typeAhead(): (letter: string, keys: readonly string[], at: number, time: number) => number {
  let word = ''
  let last = -Infinity
  return (letter, keys, at, time) => {
    word = (time - last < ONE_WORD ? word : '') + letter.toLowerCase()
    last = time
    const again = [...word].every((one) => one === word[0])
    const sought = again ? letter.toLowerCase() : word
    // What is meant already may go on to be so.
    const from = Math.max(0, again ? at + 1 : at)
    const places = keys.map((_, place) => (from + place) % keys.length)
    const where = (fits: (key: string) => boolean) =>
      places.find((place) => fits(keys[place]?.toLowerCase() ?? '')) ?? -1
    const first = where((key) => key.startsWith(sought))
    return first >= 0 ? first : where((key) => key.includes(sought))
  }
}
