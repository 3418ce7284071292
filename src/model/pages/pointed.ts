import type { FillKind, Vendor } from './page'

/** What a person can point at: one of the two fields on Pingometer, or the key on the portal. */
export type PointKind = FillKind | 'portal-key'
/** All of them. */
export const POINT_KINDS = ['api-key', 'routing-key', 'portal-key'] as const

/** Whose pages have it. */
export function vendorOfPointed(what: PointKind): Vendor {
  return what === 'portal-key' ? 'victorops' : 'pingometer'
}

/**
 * How a thing that was pointed at is found again: by what a person and the page's author call it and where it stands,
 * never by a path through the markup.
 */
export interface Pointed {
  what: PointKind
  /** The label beside it, in label form; empty when it has none. */
  label: string
  /** The author's name for it (`name` or `id`); empty when it has none. */
  name: string
  /** The field's type; for the portal's key the tag. */
  type: string
  /** Its place among the page's fields, and how many there were. */
  index: number
  count: number
}

/** What can be compared of a field on the page now. */
export type PointedCandidate = Omit<Pointed, 'what'>

/**
 * Finds what was pointed at among what is on the page now. Everything that was known of it must still be so; only
 * where label and name are both known may its place have changed.
 * @returns its index among the candidates, or null when none or several fit: then nothing is filled
 */
export function findAgain(pointed: Pointed, candidates: readonly PointedCandidate[]): number | null {
  const fits = candidates.flatMap((one, at) =>
    one.label === pointed.label &&
    one.name === pointed.name &&
    one.type === pointed.type &&
    ((pointed.label && pointed.name) || (one.index === pointed.index && one.count === pointed.count))
      ? [at]
      : [],
  )
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** The shape of an address: ids and numbers left out, so that one pointing serves every monitor. */
export function placeOf(address: string): string {
  const { pathname, hash } = new URL(address)
  return (pathname + hash).replace(/[0-9a-f]{24}|\d+/gi, '*').slice(0, 300)
}
