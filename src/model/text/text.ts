/**
 * Captured text is hostile until cleaned: whoever can name a routing key or a monitor
 * chooses what we read. Everything that enters the product from a page goes through here.
 */

// C0, C1, zero-width, bidi marks, embeddings, overrides and isolates, BOM, unpaired surrogates.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu

/**
 * One line of text as a person reads it.
 * @param raw any text, any length
 * @param most the longest result, in UTF-16 units
 * @returns the text without control, format or bidi characters, white space folded, trimmed, cut at `most`
 */
export function clean(raw: string, most = 200): string {
  return (
    raw
      .slice(0, most * 4)
      .replace(/\s/g, ' ')
      .replace(UNSEEN, '')
      .replace(/ +/g, ' ')
      .trim()
      .slice(0, most)
      // Cutting may leave half of a character, or a space at the end.
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd()
  )
}

/** Whether `raw` holds characters that nobody can see (control, format, bidi). */
export function hasUnseen(raw: string): boolean {
  return raw.search(UNSEEN) >= 0
}

/** Whether two names are the same to a vendor that may ignore case (facts: case is contradictory). */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
