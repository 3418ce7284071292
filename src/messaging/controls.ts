import type { Seen } from '../dom/seen'
import type { Theme } from '../model/choice'
import type { FillResult } from '../model/fill'
import type { PageKind, Vendor } from '../model/page'
import type { TabState } from './protocol'

/**
 * How the content script and the controls meet. The content script recognises pages and is in every one of them; the
 * controls (capture, offer, fill, read back, and all that is shown) are put into a page only once it was recognised.
 * Both live in the extension's own world of the page, which the page cannot see.
 */

export type PageState = Extract<TabState, { state: 'page' }>

export interface Controls {
  /** Works on the page as it is now. */
  look(kind: PageKind, seen: Seen): void
  /** Something captured changed: ask for the offer anew. */
  news(): Promise<null>
  state(): Promise<PageState>
  fill(routingKey: string | null): Promise<FillResult>
  /** The extension was updated or removed: take everything away and fall silent. */
  end(): void
}

/** Where each leaves itself for the other. */
const meeting: {
  pingometerVictorOps?: {
    controls?: Controls
    /** How the person wants the controls to look. */
    theme?: Theme
    /** Whose page this is. */
    vendor?: Vendor
    /** Asks the content script for a look. */
    wake?: () => void
    /** The closed roots of what the extension shows on the page, by their hosts. */
    layers?: WeakMap<Element, ShadowRoot>
  }
} = globalThis as object

/** The meeting place, made by whoever comes first. */
export function meet(): NonNullable<typeof meeting.pingometerVictorOps> {
  meeting.pingometerVictorOps ??= {}
  return meeting.pingometerVictorOps
}
