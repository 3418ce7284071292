import type { FillResult, Wish } from '../model/forms/fill'
import type { Offer } from '../model/forms/offer'
import type { Landmark } from '../model/pages/landmark'
import type { Pointed, PointKind } from '../model/pages/pointed'
import type { News } from './news'
import type { Notice, Shown, TabState } from './protocol'

/** From the background to the controls of a page that is served. */
export interface ToPage {
  /** Something captured or chosen changed: ask for the offer anew. */
  'page.news': { data: News; reply: null }
  'page.state': { data: Record<string, never>; reply: Extract<TabState, { state: 'page' }> }
  /** A press in the popup or on the keyboard. */
  'page.fill': { data: Wish; reply: FillResult }
  /** These hosts are served no longer: told to every tab, for those of such a host do not tell their address any more. */
  'page.leave': { data: { hosts: string[] }; reply: null }
}

/** From the background to the controls of a page, after they were brought there. */
export interface ToControls {
  'point.start': { data: { what: PointKind }; reply: null }
  /** Something was pointed at here before; null takes what was shown for it away. Says whether it is there now. */
  'point.show': { data: { pointed: Pointed; offer: Offer } | null; reply: { found: boolean } }
}

/** The same, to the controls of a page with forms. */
export interface ToForms {
  'point.fill': { data: Wish & { pointed: Pointed }; reply: FillResult }
}

/** The press on Capture, to the controls of a page of the portal. */
export interface ToPortal {
  'capture.now': { data: Record<string, never>; reply: { notice: Notice | null } }
}

/** The guide's requests to the controls of a page. */
export interface ToGuide {
  'guide.show': { data: { landmark: Landmark; monitor: string | null }; reply: Shown }
  'guide.follow': { data: { landmark: Landmark; monitor: string | null }; reply: Shown }
}
