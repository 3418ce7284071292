/**
 * Sorts as people expect: without regard to case, and numbers by their value (`web-9` before `web-10`).
 * Each name is prepared once: comparing a thousand of them with `Intl.Collator` takes longer than drawing them.
 */
export function sortedBy<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  return sortedAs(items, (item) => {
    const name = nameOf(item)
    // Names that differ in case only have an order, too, and always the same.
    return `${natural(name)}\0${name}`
  })
}

/** Sorts by prepared texts, as they are. */
export function sortedAs<T>(items: readonly T[], prepare: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, order: prepare(item) }))
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(({ item }) => item)
}

/** A text that sorts as people expect. */
export function natural(text: string): string {
  return text.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(12, '0'))
}
