/** No text of a page is longer than this to us: one that is must not keep the others from being heard. */
const LONGEST = 1000

/** A text of a page as it is told to the background. */
export function bounded(text: string): string {
  return text.slice(0, LONGEST)
}

/** The first texts of a page as they are told to the background. */
export function boundedTexts(texts: readonly string[], most: number): string[] {
  return texts.slice(0, most).map(bounded)
}
