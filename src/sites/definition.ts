import type { Seen } from '../dom/seen'
import { sight } from '../dom/seen'
import type { PageKind } from '../model/page'

/**
 * What tells a page of the guide from all others. Patterns are tried on the page's visible lines, lower case,
 * joined by line feeds, so one pattern may span several lines; they want the flags `gm`.
 */
export interface PageDefinition {
  kind: PageKind
  /** Single words, lower case, of which one stands on every such page: where none does, nothing else is tried. */
  words: readonly string[]
  /** Tried on path and hash; absent where no address is known. */
  address?: RegExp
  /** Each must be seen. */
  all: readonly RegExp[]
  /** One of them must be seen. */
  some?: readonly RegExp[]
  /** None may be seen. */
  none?: readonly RegExp[]
}

/** A page as an example for tests: an address of the shape the facts give, and the lines a person reads there. */
export interface Example {
  address: string
  lines: string
}

/** Whether a page with these words in it, in lower case, can be the one a definition describes. */
export function mayBe({ address, words }: PageDefinition, text: string, place: string): boolean {
  return address?.test(place) !== false && words.some((word) => text.includes(word))
}

/** Whether a page is the one a definition describes. */
export function matches(definition: PageDefinition, seen: Seen, place: string): boolean {
  const shows = (pattern: RegExp) => sight(seen, pattern) !== undefined
  return (
    mayBe(definition, seen.words, place) &&
    definition.all.every(shows) &&
    (definition.some?.some(shows) ?? true) &&
    !definition.none?.some(shows)
  )
}
