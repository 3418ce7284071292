/**
 * What tells at a glance that a page may be one of the guide's, before anything of it is read: by its text in one piece,
 * lower case, hidden or not, whose parts may be joined without a space. It may say yes to pages of any other kind, and
 * must never say no to the page that is meant.
 */
export interface Hint {
  /** Of these words one stands on every such page. */
  words: readonly string[]
  /** And this; what separates its words, icons or styles, may be text too. */
  near?: RegExp
}

/** All hints of a vendor's pages. */
export interface Hints {
  /** Tried on path and hash; absent where no address is known. */
  address?: RegExp
  hints: readonly Hint[]
}

const saysOne = ({ words }: Hint, text: string) => words.some((word) => text.includes(word))

/** Whether a page with this text may be the one that is meant. */
export function hintsAt(hint: Hint, text: string): boolean {
  // The search for words costs next to nothing; on most pages there are none, and no pattern has to be made ready.
  return saysOne(hint, text) && hint.near?.test(text) !== false
}
