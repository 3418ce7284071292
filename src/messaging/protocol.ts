import type { Refusal, SwitchState, Wanted } from '../model/forms/fill'
import type { Offer } from '../model/forms/offer'
import type { ApiAnswer, KeyDifferences } from '../model/keys/publicApi'
import type { PageKind, Vendor } from '../model/pages/page'

/** A sentence for the person: its name in the message catalogue and what is put into it. */
export interface Notice {
  message: string
  args: string[]
  /** What takes the capture back, if it can be. */
  undo: string | null
  /** How many things it tells of; those of the same kind that follow are added up, and told by `many`. */
  count?: number
  many?: string
  /** Whether the person wants no notice of it on the page. */
  quiet?: boolean
  /** Whether it asks for the person's word. */
  asks?: boolean
}

/** A list that scrolls by is one thing to tell, and to take back; what comes later than this, in milliseconds, is another. */
export const ONE_BREATH = 1500

/** The notice of a page with several keys: both ends go by it, for there the person is to point at the right one. */
export const TWO_KEYS = 'noticeTwoKeys'

/** What a content script tells about its page. */
export interface PageReport {
  kind: PageKind
  /** The monitor the page is about, as far as its address and fields tell. */
  monitor: { id: string | null; name: string | null }
  /** What stands in the form now; null when the form has no such field or it is not surely known. */
  text: string | null
  /** The other word of what is chosen in a list, which may be the one that counts. */
  other?: string
  status: SwitchState | null
  /** What the routing key field asks for. */
  wanted: Wanted
  /** Why the form cannot be filled as it is; null when its fields were found. */
  refusal: Refusal | null
}

/** What the popup is told about a tab. */
export type TabState =
  /** A page whose host is none of ours, or which no content script can tell anything about. */
  | { state: 'elsewhere' }
  /** One of our hosts, but its page was open before the extension was installed, updated or allowed there. */
  | { state: 'stale'; vendor: Vendor }
  | {
      state: 'page'
      kind: PageKind
      offer: Offer
      refusal: Refusal | null
      /** Whose page it is; the background knows. */
      vendor?: Vendor
      /** Whether the person pointed at something on this page. */
      pointed?: boolean
      /** Whether it is in a private window, of which nothing is saved by itself. */
      isPrivate?: boolean
      /** Whether everything was forgotten since the page came into view: what it shows is saved when the person asks. */
      forgotten?: boolean
    }

/** What the background gives for one field, or why it does not. */
export type Value =
  | { granted: true; value: string; name: string; organisation: string }
  | { granted: false; refusal: Refusal }

/** Whether a thing was found on a page. */
export type Shown = { found: true } | { found: false; reason: 'none' | 'many' | 'no-page' }

/** A monitor somebody wants to see; its id is null while only its name is known. */
export interface MonitorAsked {
  id: string | null
  name: string
}

/** How a journey ended: at its page, where no way led on, or because the person went elsewhere. */
export type Arrival = 'there' | 'lost' | 'left'

/** What an import from the public API came to. */
export type Imported =
  | { read: true; count: number; differences: KeyDifferences }
  | Extract<ApiAnswer, { read: false }>
  | { read: false; refusal: 'no-credentials' | 'other-organisation'; wait: null }

/** What goes along with a message of a protocol. */
export type Data<P, K extends keyof P> = P[K] extends { data: infer D } ? D : never
/** What is answered to it. */
export type Reply<P, K extends keyof P> = P[K] extends { reply: infer R } ? R : never
