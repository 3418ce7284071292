import type { SwitchState, Wanted, Wish } from '../model/forms/fill'
import type { Offer } from '../model/forms/offer'
import type { KeyChoice, RoutingKey } from '../model/keys/routingKey'
import type { WholeList } from '../model/keys/wholeList'
import type { Monitor } from '../model/monitors/monitor'
import type { Origin } from '../model/monitors/monitorState'
import type { FillKind, Vendor } from '../model/pages/page'
import type { PlaceKind } from '../model/pages/place'
import type { Pointed } from '../model/pages/pointed'
import type { Notice, PageReport, Value } from './protocol'

/** From a content script to the background. */
export interface FromPage {
  /**
   * What a page is. `forgotten` says that everything was forgotten while it was in view: it asks what it is offered now,
   * and that it is there is not to be noted.
   */
  'page.seen': { data: PageReport & { forgotten: boolean }; reply: Offer }
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
  /** Pingometer's page shows its key as dots, or cut short. Of the key nothing is told. */
  'capture.keyNotWhole': {
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
    reply: { organisation: string | null; keys: KeyChoice[]; suggested: string | null }
  }
  /** Asks for the one value that a press is about to write. */
  'fill.value': {
    data: Wish & { what: FillKind; wanted: Wanted; monitor: PageReport['monitor'] }
    reply: Value
  }
  /**
   * A form was filled, or what that brought was taken back again. `fill` names the fill, for its Undo; whose value it was
   * the background said when it granted that: another organisation may be in use by now.
   */
  'fill.done': {
    data: {
      fill: string
      what: FillKind
      organisation: string
      name: string
      monitor: PageReport['monitor']
      undone: boolean
      already: boolean
    }
    /** Whether it could be stored. */
    reply: { remembered: boolean }
  }
  /** A form came up, or came up anew, with what stands in it and how that came to be there. */
  'form.seen': {
    data: {
      what: FillKind
      monitor: PageReport['monitor']
      text: string
      other?: string
      status: SwitchState | null
      origin: Origin
    }
    /** Whether the value is taken for the server's. */
    reply: { trusted: boolean }
  }
  /** A document is looked at for the first time: it may be the answer to a submit in its tab, and no later one is. */
  'page.opened': { data: Record<string, never>; reply: null }
  /** A form was submitted in a way that the next page may answer. */
  'form.submitted': { data: Record<string, never>; reply: null }
  /** The person pointed at something: it is to be found again by this. */
  'point.remember': { data: Pointed; reply: { remembered: boolean } }
  /** Asks whose page this is: on a host that was added the background alone knows. */
  'page.vendor': { data: Record<string, never>; reply: Vendor | null }
  /** Asks for the script that shows controls to be put into the page. */
  'controls.wanted': { data: Record<string, never>; reply: null }
  /** The person pressed or wrote something on a page while a way was being gone in its tab. */
  'journey.touched': { data: Record<string, never>; reply: null }
  /** Wakes the background while the pointer is on its way, so that the press itself is quick. */
  'fill.soon': { data: Record<string, never>; reply: null }
}
