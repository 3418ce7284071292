import type { Label } from '../dom/outline/saying'
import type { Seen } from '../dom/outline/seen'
import { sight } from '../dom/outline/seen'
import type { PageKind } from '../model/pages/page'
import type { Hint } from './hint'

/**
 * What tells a page of the guide from all others. Patterns are tried on the page's visible lines, lower case,
 * joined by line feeds, so one pattern may span several lines; they want the flags `gm`.
 */
export interface PageDefinition {
  kind: PageKind
  /** What stands on every such page: where it does not, nothing else is tried. */
  hint: Hint
  /** Tried on path and hash; absent where no address is known. */
  address?: RegExp
  /** Each must be seen. */
  all: readonly (RegExp | Label)[]
  /** One of them must be seen. */
  some?: readonly (RegExp | Label)[]
  /** None may be seen. */
  none?: readonly (RegExp | Label)[]
  /** What words do not tell. */
  and?: (seen: Seen, place: string) => boolean
}

/** A page as an example for tests: an address of the shape the facts give, and the lines a person reads there. */
export interface Example {
  address: string
  lines: string
}

/** Whether a page is the one a definition describes. */
export function matches(definition: PageDefinition, seen: Seen, place: string): boolean {
  const shows = (pattern: RegExp | Label) => sight(seen, pattern) !== undefined
  // A list's words are no lines of the page.
  const isOffered = (word: string) =>
    seen.controls.some(
      ({ el }) => el.localName === 'select' && el.textContent?.toLowerCase().includes(word) === true,
    )
  return (
    definition.address?.test(place) !== false &&
    definition.hint.words.some((word) => seen.words.includes(word) || isOffered(word)) &&
    definition.all.every(shows) &&
    (definition.some?.some(shows) ?? true) &&
    !definition.none?.some(shows) &&
    definition.and?.(seen, place) !== false
  )
}
