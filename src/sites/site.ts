import type { Seen } from '../dom/outline/seen'
import type { Landmark } from '../model/pages/landmark'
import type { PageKind, Vendor } from '../model/pages/page'
import { matches, type PageDefinition } from './definition'
import type { Landmarked } from './landmark'

/** What is known of one vendor's site. Pages of one vendor carry nothing of another's. */
export interface Site {
  vendor: Vendor
  /** None may match another's page; a test holds it, across all vendors. */
  definitions: readonly PageDefinition[]
  /** Reads the page in view, on which these words stand. */
  read(words: readonly string[]): Seen
  /**
   * Finds a thing of the guide on a page.
   * @param monitor the name of the monitor whose row is meant; null for the first
   */
  landmark(seen: Seen, kind: PageKind, landmark: Landmark, monitor: string | null): Landmarked
}

/**
 * Recognises a page.
 * @param place path and hash of its address
 */
export function recognise({ definitions }: Site, seen: Seen, place: string): PageKind {
  return definitions.find((definition) => matches(definition, seen, place))?.kind ?? 'none'
}

/** The page in view: what it is, and what was read of it. */
export interface Looked {
  kind: PageKind
  seen: Seen
}

/** Reads the page in view and recognises it. */
export function lookAtPage(site: Site): Looked {
  const seen = site.read(site.definitions.flatMap(({ hint }) => hint.words))
  return { kind: recognise(site, seen, placeInView()), seen }
}

/** Finds a thing of the guide in what was read of the page in view. */
export function landmarkOn(site: Site, seen: Seen, landmark: Landmark, monitor: string | null): Landmarked {
  return site.landmark(seen, recognise(site, seen, placeInView()), landmark, monitor)
}

const placeInView = () => location.pathname + location.hash
