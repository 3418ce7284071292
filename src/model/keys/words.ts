/** The words of monitors' names and of routing keys, as they are compared. Both are written freely, each in its own way. */

/** How many words of a name may be written as one in a key: `E-Mail`, `Web Shop`. */
const JOINED = 3

/** A word as it is compared: `payments` and `Payment` are one. */
function stem(word: string): string {
  if (word.length < 4 || !/[^s]s$/.test(word)) return word
  return word.replace(/(..)ies$/, '$1ys').replace(/s$/, '')
}

// Words every monitor or routing key may carry; sharing one of them says nothing.
const COMMON = new Set(
  'the and of for prod production http https www com net org team key monitor check'.split(' ').map(stem),
)

/** What a name is made of. Marks on letters are left out: in a key they often are. */
function parts(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

export function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word)
}

/** Those that tell one name from another: of single characters only numbers do. */
const telling = (words: readonly string[]) =>
  words.map(stem).filter((word) => (word.length > 1 || isNumber(word)) && !COMMON.has(word))

/** @returns the words that tell a routing key from others, and all of them as one; null where there is one only */
export function likenessOf(key: string): { words: string[]; whole: string | null } {
  const all = parts(key)
  return { words: telling(all), whole: all.length > 1 ? stem(all.join('')) : null }
}

/** @returns the words that a monitor's name says, and what those beside each other are when written as one */
export function saidBy(name: string): Set<string> {
  const all = parts(name)
  const joined = all.flatMap((_, from) =>
    Array.from({ length: JOINED - 1 }, (_, more) => all.slice(from, from + more + 2).join('')),
  )
  return new Set(telling([...all, ...joined]))
}
