import type { PageReport } from '../../messaging/protocol'
import type { Wish } from '../../model/forms/fill'
import type { Offer } from '../../model/forms/offer'
import type { FillKind } from '../../model/pages/page'
import type { Filled } from '../fill/filled'
import type { FormNow, PillState, Word } from './state'

/** What a pill can do. */
export interface Pill {
  /**
   * Shows what the page is offered now.
   * @param stands whether the form still is as it was when the offer was made
   */
  offer(offer: Offer, stands?: () => boolean): void
  /** Shows what a fill came to, with Undo. */
  show(filled: Filled): void
  /**
   * Goes on beside the field that stands in the old one's place, in a form that was drawn anew.
   * @returns whether it can
   */
  goTo(field: Element): boolean
  /** Whether it is on the page: what is drawn anew in a dialog may take it away, and leave its field. */
  isThere(): boolean
  /** What it tells of a fill or an Undo: a pill that comes in its place goes on with that. */
  told(): Word | null
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
  /** What another pill told of this form. */
  told?: Word | null
  monitor(): PageReport['monitor']
  press(wish: Wish): Promise<Filled>
  /** Whether a fill or an Undo is under way, from wherever it was asked for. */
  isWorking?(): boolean
  /** The form was changed without a word: asks for an offer anew. */
  changed?(): void
  /** A person begins to press. */
  getReady?(): void
  /** The field left the page: the pill goes, unless it is led to another one. */
  gone(): void
}

/** What the page was offered last, and whether the form still is as it was when that was made. */
export interface Made {
  now: Offer
  stands: () => boolean
}

/** A pill at this moment: what it knows, how the form stands, and what is drawn of both. */
export interface PillNow {
  state: PillState
  form(): FormNow
  /** The state is another: what is shown of it is drawn, where that is another, too. */
  become(next: PillState): void
}
