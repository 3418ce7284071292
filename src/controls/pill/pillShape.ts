import type { PageReport } from '../../messaging/protocol'
import type { Offer } from '../../model/offer'
import type { FillKind } from '../../model/page'
import type { Filled } from '../fill/filled'

/** What a pill can do. */
export interface Pill {
  /**
   * Shows what the page is offered now.
   * @param stands whether the form still is as it was when the offer was made
   */
  offer(offer: Offer, stands?: () => boolean): void
  /** Shows what a fill came to, with Undo. */
  show(filled: Filled): void
  /** The extension is gone: says that the page has to be refreshed. */
  stale(): void
  remove(): void
}

/** What the pill needs of the page it is on. */
export interface PillNeeds {
  field: Element
  what: FillKind
  /** Whether the API key's form has no STATUS that was found. */
  alone?: boolean
  monitor(): PageReport['monitor']
  press(routingKey: string | null): Promise<Filled>
  /** Whether a fill or an Undo is under way, from wherever it was asked for. */
  isWorking?(): boolean
  /** The form was changed without a word: asks for an offer anew. */
  changed?(): void
  /** A person begins to press. */
  getReady?(): void
  /** The field left the page. */
  gone(): void
}

/** What the page was offered last, and whether the form still is as it was when that was made. */
export interface Made {
  now: Offer
  stands: () => boolean
}

/**
 * What the bar shows: an offer; what was filled being changed, with Undo; or something that was said once, which
 * stays until something else happens.
 */
export type Shown = { is: 'offer'; offer: string } | { is: 'typing' } | { is: 'said' }

/** What is told of a fill or an Undo for as long as it is so. */
export interface Told {
  /** What stood in the field then. */
  text: string
  /** The button that takes it back. */
  undo: HTMLElement | null
  /** Whether the page did not take what was filled, or not for long. */
  failed: boolean
  /** When it was said, as `performance.now()` tells it. */
  since: number
  tell(): void
}
