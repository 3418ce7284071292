/** The words of monitors' names and of routing keys, as they are compared. Both are written freely, each in its own way. */

/** How many words of a name may be written as one in a key: `E-Mail`, `Web Shop`. */
const JOINED = 3

/** A word as it is compared: `payments` and `Payment` are one. */
function stem(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word
  return word.length > 4 && word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

// Words every monitor or routing key may carry; sharing one of them says nothing.
const COMMON = new Set(
  'the and of for prod production http https www com net org team key monitor check'.split(' ').map(stem),
)

/** What a name is made of. Marks on letters are left out: in a key they often are. */
function parts(name: string): string[] {
  const plain = /[^ -~]/.test(name) ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name
  return plain
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** Whether a word is a number, which tells one key from its like: `region-1`. */
export function isNumber(word: string): boolean {
  return /^\d+$/.test(word)
}

/** Whether a word tells one name from another: of single characters only numbers do. */
const tells = (word: string) => (word.length > 1 || isNumber(word)) && !COMMON.has(word)

/** @returns the words that tell a routing key from others, and all that it says as one word */
export function likenessOf(key: string): { words: string[]; whole: string } {
  const all = parts(key)
  return { words: all.map(stem).filter(tells), whole: stem(all.join('')) }
}

/** @returns the words that a monitor's name says, and what those beside each other are when written as one */
export function wordsSaid(name: string): Set<string> {
  const all = parts(name)
  const joined = all.flatMap((_, from) =>
    Array.from({ length: JOINED - 1 }, (_, more) => all.slice(from, from + more + 2).join('')),
  )
  return new Set([...all, ...joined].map(stem).filter(tells))
}
