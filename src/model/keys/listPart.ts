/** Parts of a list that draws only the rows in sight, and which of its rows were in none of them. */

/** A part of a list that stands in the document, with its keys from top to bottom. */
export interface ListPart {
  /** How far below the beginning of what scrolls the first row and the last one stand, in pixels. */
  from: number
  to: number
  /** From one row to the next, at the most. */
  step: number
  keys: string[]
}

/** Rows of one list are not all as high. */
const SLACK = 1.7

/** Parts of a list with another one, those that touch in one: by where they stand, or by a key that is in both. */
export function withPart(all: readonly ListPart[], part: ListPart): ListPart[] {
  const step = Math.max(part.step, ...all.map((one) => one.step)) * SLACK
  const touches = (one: ListPart, other: ListPart) =>
    (one.from - other.to <= step && other.from - one.to <= step) ||
    other.keys.some((key) => one.keys.includes(key))
  let own = part
  let rest = [...all]
  for (
    let near = rest.filter((one) => touches(one, own));
    near[0];
    near = rest.filter((one) => touches(one, own))
  ) {
    rest = rest.filter((one) => !near.includes(one))
    own = [own, ...near].sort((one, other) => one.from - other.from).reduce(joined)
  }
  return [...rest, own].sort((one, other) => one.from - other.from)
}

function joined(one: ListPart, other: ListPart): ListPart {
  const isLower = other.to > one.to
  const known = new Set(one.keys)
  const added = other.keys.filter((key) => !known.has(key))
  return {
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
    step: Math.max(one.step, other.step),
    keys: isLower ? [...one.keys, ...added] : [...added, ...one.keys],
  }
}

/** The keys around the first rows between two parts; null where there are none. */
export function gapIn([first, second]: readonly ListPart[]): [before: string, after: string] | null {
  const [before, after] = [first?.keys.at(-1), second?.keys[0]]
  return before !== undefined && after !== undefined ? [before, after] : null
}
