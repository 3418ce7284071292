import type { Form } from '../dom/form'
import type { FillResult } from '../model/fill'
import type { Offer } from '../model/offer'
import type { Notice, PageReport } from './protocol'

/**
 * How the content script and the controls meet. The controls (the pill beside a field, the notice in a corner) are a
 * script of their own, put into a page only once there is something to show; both live in the extension's own world
 * of the page, which the page cannot see.
 */

/** A fill that was done, and how the form stood before it. */
export interface Filled {
  result: FillResult
  /** Brings back what stood in the form; null when nothing was written. */
  undo: (() => Promise<void>) | null
}

export interface Pill {
  /** Shows what the page is offered now. */
  offer(offer: Offer): void
  /** Shows what a fill came to, with Undo. */
  show(filled: Filled): void
  remove(): void
}

/** What the pill needs from the content script. */
export interface PillNeeds {
  field: Element
  monitor(): PageReport['monitor']
  press(routingKey: string | null): Promise<Filled>
  /** The field left the page. */
  gone(): void
}

export interface Controls {
  /**
   * Asks the background for the one value, writes it, reads it back.
   * @param form as it is on the page at this moment
   * @param routingKey the key the person chose, or null for the suggested one
   */
  fill(form: Form, routingKey: string | null, monitor: PageReport['monitor']): Promise<Filled>

  pill(needs: PillNeeds): Pill
  /** @param confirm what to do when the person says yes to a notice that asks */
  notice(notice: Notice, confirm: (() => void) | null): void
  hideNotice(): void
}

/** Where the controls leave themselves for the content script. */
export const meeting: { pingometerVictorOpsControls?: Controls } = globalThis as object
