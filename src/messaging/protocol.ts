import type { AlertKind, AlertResult } from '../model/alert'
import type { FillResult, Refusal, SwitchState, Wanted } from '../model/fill'
import type { Landmark } from '../model/landmark'
import type { Monitor } from '../model/monitor'
import type { Origin } from '../model/monitorState'
import type { Offer } from '../model/offer'
import type { FillKind, PageKind, Vendor } from '../model/page'
import type { PlaceKind } from '../model/place'
import type { Pointed, PointKind } from '../model/pointed'
import type { ApiAnswer, KeyDifferences } from '../model/publicApi'
import type { KeyChoice, RoutingKey } from '../model/routingKey'
import type { StepId } from '../model/step'
import type { WholeList } from '../model/wholeList'
import type { News } from './news'
import type { FromOptions } from './optionsProtocol'

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

/** What a content script tells about its page. */
export interface PageReport {
  kind: PageKind
  /** The monitor the page is about, as far as its address and fields tell. */
  monitor: { id: string | null; name: string | null }
  /** What stands in the form now; null when the form has no such field or it is not surely known. */
  text: string | null
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
  | { state: 'stale' }
  | {
      state: 'page'
      kind: PageKind
      offer: Offer
      refusal: Refusal | null
      /** Whose page it is; the background knows. */
      vendor?: Vendor
      /** Whether the person pointed at something on this page. */
      pointed?: boolean
    }

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

/** The tab a journey ended in, and whether that shows the page it went to. */
export interface Arrival {
  tab: number | null
  arrived: boolean
}

/** What an import from the public API came to. */
export type Imported =
  | { read: true; count: number; differences: KeyDifferences }
  | Extract<ApiAnswer, { read: false }>
  | { read: false; refusal: 'no-credentials'; wait: null }

/** From a content script to the background. */
export interface FromPage {
  'page.seen': { data: PageReport; reply: Offer }
  /**
   * What stands under the strips of an integration's page, as text. `integration` is null for Pingometer's, else the
   * name of the other one; `confirmed` when the person said that it is a key. Whether the person asked for the page
   * to be captured (`requested`) matters where they want nothing captured by itself. `telling` names what is told: asked
   * again by the same name, the background tells the same.
   */
  'capture.values': {
    data: {
      organisation: string
      integration: string | null
      values: string[]
      confirmed: boolean
      requested: boolean
      telling: string
    }
    reply: Notice | null
  }
  'capture.notEnabled': {
    data: { organisation: string; requested: boolean; telling: string }
    reply: Notice | null
  }
  'capture.routingKeys': {
    data: { organisation: string; keys: RoutingKey[]; requested: boolean; telling: string }
    reply: Notice | null
  }
  /** The page shows all routing keys there are, and tells what it says. Of what is saved it is told nothing. */
  'capture.list': { data: WholeList & { requested: boolean; telling: string }; reply: Notice | null }
  'capture.monitors': { data: { monitors: Monitor[] }; reply: null }
  /** The names in the list of monitors whose rows tell no id. */
  'capture.names': { data: { names: string[] }; reply: null }
  /** Addresses of Pingometer's pages, as its links tell them. */
  'places.linked': { data: { links: { place: PlaceKind; address: string }[] }; reply: null }
  'capture.undo': { data: { undo: string }; reply: Notice | null }
  'fill.choices': {
    data: { monitor: PageReport['monitor'] }
    reply: { keys: KeyChoice[]; suggested: string | null }
  }
  /** Asks for the one value that a press is about to write. */
  'fill.value': {
    data: { what: FillKind; routingKey: string | null; wanted: Wanted; monitor: PageReport['monitor'] }
    reply: Value
  }
  'fill.done': {
    data: { what: FillKind; name: string; monitor: PageReport['monitor']; undone: boolean; already: boolean }
    /** Whether it could be stored. */
    reply: { remembered: boolean }
  }
  /** A form came up, or came up anew, with what stands in it and how that came to be there. */
  'form.seen': {
    data: {
      what: FillKind
      monitor: PageReport['monitor']
      text: string
      status: SwitchState | null
      origin: Origin
    }
    /** Whether the value is taken for the server's. */
    reply: { trusted: boolean }
  }
  /** A form was submitted in a way that the next page may answer. */
  'form.submitted': { data: Record<string, never>; reply: null }
  /** The person pointed at something: it is to be found again by this. */
  'point.remember': { data: Pointed; reply: { remembered: boolean } }
  /** Asks whose page this is: on a host that was added the background alone knows. */
  'page.vendor': { data: Record<string, never>; reply: Vendor | null }
  /** Asks for the script that shows controls to be put into the page. */
  'controls.wanted': { data: Record<string, never>; reply: null }
  /** Wakes the background while the pointer is on its way, so that the press itself is quick. */
  'fill.soon': { data: Record<string, never>; reply: null }
}

/** From the popup and the other pages of the extension to the background. */
export interface FromUi extends FromOptions {
  'tab.state': { data: { tab: number }; reply: TabState }
  'tab.fill': { data: { tab: number; routingKey: string | null }; reply: FillResult }
  /** Lets the person point at a field or key of a tab's page. */
  'tab.point': { data: { tab: number; what: PointKind }; reply: { started: boolean } }
  /** Captures what a tab's page of the portal shows. @returns null when the page could not be reached */
  'tab.capture': { data: { tab: number }; reply: { notice: Notice | null } | null }
  /** Forgets what was pointed at on a tab's page. */
  'tab.forgetPointed': { data: { tab: number }; reply: null }
  'keys.add': { data: { organisation: string; key: string }; reply: { added: boolean } }
  'keys.remove': { data: { organisation: string; key: string }; reply: { undo: string } }
  /** Takes a removal or an import back; what was forgotten meanwhile cannot be. */
  'keys.undo': { data: { undo: string }; reply: { undone: boolean } }
  'organisation.use': { data: { organisation: string }; reply: null }
  'secret.forget': { data: { organisation: string }; reply: null }
  'secret.keep': { data: { keep: boolean }; reply: null }
  /** Outlines a thing on a tab's page. `monitor` is the name of the one whose row is meant. */
  'guide.show': { data: { tab: number; landmark: Landmark; monitor: string | null }; reply: Shown }
  /** Goes to where a step of the guide is done, or one page nearer. `tab` is the one the person looks at. */
  'guide.go': { data: { tab: number | null; step: StepId; monitor: MonitorAsked | null }; reply: Arrival }
  /** Goes all the way to a monitor's form. */
  'monitors.open': { data: { tab: number | null; monitor: MonitorAsked }; reply: Arrival }
  'monitors.assign': {
    data: { assignments: { monitor: { id: string } | { name: string }; key: string | null }[] }
    reply: { assigned: number }
  }
  'monitors.forget': { data: { monitor: { id: string } | { name: string } }; reply: null }
  /** Sends an alert to the organisation's endpoint. The permission was asked for before. */
  'alert.send': { data: { routingKey: string; kind: AlertKind; entity: string }; reply: AlertResult }
  /** Reads the routing keys from the public API; without credentials, with those that were saved. */
  'api.import': {
    data: { credentials: { id: string; key: string } | null }
    reply: Imported
  }
  'api.forget': { data: Record<string, never>; reply: null }
  /** The person's answer to whether a site may have the API key; `id` names what waits for it. */
  'site.answer': { data: { id: string; allow: boolean }; reply: null }
  /** A site is asked about again. */
  'site.forget': { data: { origin: string }; reply: null }
}

/** From the background to a content script. */
export interface ToPage {
  /** Something captured or chosen changed: ask for the offer anew. */
  'page.news': { data: News; reply: null }
  'page.state': { data: Record<string, never>; reply: Extract<TabState, { state: 'page' }> }
  /** A press in the popup or on the keyboard. */
  'page.fill': { data: { routingKey: string | null }; reply: FillResult }
}

/** From the background to the controls of a page, after they were brought there. */
export interface ToControls {
  'point.start': { data: { what: PointKind }; reply: null }
  /** Something was pointed at here before; null takes what was shown for it away. Says whether it is there now. */
  'point.show': { data: { pointed: Pointed; offer: Offer } | null; reply: { found: boolean } }
}

/** The same, to the controls of a page with forms. */
export interface ToForms {
  'point.fill': { data: { pointed: Pointed; routingKey: string | null }; reply: FillResult }
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

export type Data<P, K extends keyof P> = P[K] extends { data: infer D } ? D : never
export type Reply<P, K extends keyof P> = P[K] extends { reply: infer R } ? R : never
