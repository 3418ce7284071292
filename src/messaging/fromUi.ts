import type { FillResult, Wish } from '../model/forms/fill'
import type { AlertKind, AlertResult } from '../model/keys/alert'
import type { Landmark } from '../model/pages/landmark'
import type { PointKind } from '../model/pages/pointed'
import type { StepId } from '../model/pages/step'
import type { FromOptions } from './optionsProtocol'
import type { Arrival, Imported, MonitorAsked, Notice, Shown, TabState } from './protocol'

/** From the popup and the other pages of the extension to the background. */
export interface FromUi extends FromOptions {
  'tab.state': { data: { tab: number }; reply: TabState }
  'tab.fill': { data: Wish & { tab: number }; reply: FillResult }
  /** Lets the person point at a field or key of a tab's page. */
  'tab.point': { data: { tab: number; what: PointKind }; reply: { started: boolean } }
  /** Captures what a tab's page of the portal shows. @returns null when the page could not be reached */
  'tab.capture': { data: { tab: number }; reply: { notice: Notice | null } | null }
  /** Forgets what was pointed at on a tab's page. */
  'tab.forgetPointed': { data: { tab: number }; reply: null }
  'keys.add': { data: { organisation: string; key: string }; reply: { added: boolean } }
  /** `telling` names what takes it back: whoever asks again by the same name is told the same. */
  'keys.remove': { data: { organisation: string; key: string; telling: string }; reply: { undo: string } }
  /** Takes a capture, a removal or an import back; what was forgotten meanwhile cannot be. */
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
  /** Chooses keys of the organisation in use, if it is this one. @returns how many monitors they were chosen for */
  'monitors.assign': {
    data: {
      organisation: string | null
      assignments: { monitor: { id: string } | { name: string }; key: string | null }[]
    }
    reply: { assigned: number } | { refusal: 'other-organisation' }
  }
  /** `telling` names what takes it back: whoever asks again by the same name is told the same. */
  'monitors.forget': {
    data: { monitor: { id: string } | { name: string }; telling: string }
    reply: { undo: string }
  }
  /** Sends an alert to the endpoint of the organisation in use, if it is this one. The permission was asked for before. */
  'alert.send': {
    data: { organisation: string; routingKey: string; kind: AlertKind; entity: string }
    reply: AlertResult
  }
  /** Reads the routing keys of the organisation in use, if it is this one; without credentials, with those saved before. */
  'api.import': {
    data: { organisation: string; credentials: { id: string; key: string } | null }
    reply: Imported
  }
  'api.forget': { data: { organisation: string }; reply: null }
  /**
   * The person's answer to whether a site may have the API key; `id` names what waits for it.
   * @returns whether something is filled now
   */
  'site.answer': { data: { id: string; allow: boolean }; reply: { fills: boolean } }
  /** A site is asked about again. */
  'site.forget': { data: { origin: string }; reply: null }
}
