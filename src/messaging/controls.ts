import type { Vendor } from '../model/pages/page'
import type { Theme } from '../model/team/choice'
import type { TabState } from './protocol'

/**
 * How the content script and the controls meet. The content script is in every page of the sites; the controls
 * (recognition, capture, offer, fill, read back, and all that is shown) are put into those that may be the guide's.
 * Both live in the extension's own world of the page, which the page cannot see.
 */

export type PageState = Extract<TabState, { state: 'page' }>

/** What each leaves for the other. */
export interface Meeting {
  /** The controls are there, and serve the page. */
  controls?: true
  /** How the person wants the controls to look. */
  theme?: Theme
  /** The sentences that are said on the page, by name, as one text. */
  words?: string
  /** Whose page this is. */
  vendor?: Vendor
  /** The controls are asked for, and not there yet. */
  coming?: true
  /** The controls have come, and look at the page from now on: the content script glances no more. */
  relieve?: () => void
  /** Where the page stood as everything was forgotten, until it has gone on from there or is asked for. */
  forgotten?: string
  /** The closed roots of what the extension shows on the page, by their hosts. */
  layers?: WeakMap<Element, ShadowRoot>
}

/** Things of the extension's own world of a page, by what they are for. */
export type OwnWorld<T> = Record<symbol, T | undefined>

/**
 * The meeting place, made by whoever comes first. It is found by a symbol: under a name that nobody has taken a page's
 * markup can put an element, in this world too.
 */
export function meetingPlace(): Meeting {
  const world = globalThis as OwnWorld<Meeting>
  const place = world[Symbol.for('pingometerVictorOps')] ?? {}
  world[Symbol.for('pingometerVictorOps')] = place
  return place
}
