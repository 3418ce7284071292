/** What a page says that shows the portal's whole list of routing keys, and what the list is therefore known to lack. */

export interface WholeList {
  organisation: string
  /** The keys of the list. */
  keys: string[]
  /** Keys that this very page showed before and shows no more. */
  gone: string[]
  /** Every word on the page, wherever it stands. One that is cut short holds an ellipsis. */
  words: string[]
  /** When the page was loaded, in milliseconds since 1970. */
  loadedAt: number
}

/** In characters. */
export const LONGEST_WORD = 125
/** A page with more words is not told of. */
export const MOST_WORDS = 5000

const WORD = /[\w-]*(?:…|\.{2,}|⋯)[\w-]*|[\w-]+/g
const CUT = /…|\.{2,}|⋯/
/** What may part a word where it may be broken, and is not seen. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g

/** The words of a text, as far as they may be routing keys or begin or end like one. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replace(UNSEEN, '')
      .match(WORD)
      ?.filter((word) => word.length <= LONGEST_WORD) ?? []
  )
}

/**
 * The test for a key that a whole list lacks: none of its keys is the same but for case, none of the page's words is it,
 * and none that was cut short may be it.
 */
export function lackTest({ keys, words }: Pick<WholeList, 'keys' | 'words'>): (key: string) => boolean {
  const listed = new Set(keys.map((key) => key.toLowerCase()))
  const said = new Set(words)
  const cut = words.filter((word) => CUT.test(word)).map((word) => word.toLowerCase().split(CUT))
  return (key) => {
    const lower = key.toLowerCase()
    if (listed.has(lower) || said.has(key)) return false
    return !cut.some(([start = '', ...rest]) => lower.startsWith(start) && lower.endsWith(rest.at(-1) ?? ''))
  }
}
