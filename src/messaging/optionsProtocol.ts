import type { RoutingKey } from '../model/keys/routingKey'
import type { FurtherHost } from '../model/pages/host'
import type { Vendor } from '../model/pages/page'
import type { Choices } from '../model/team/choice'
import type { FileRefusal, FileSummary } from '../model/team/exportFile'

/** What an exported file holds, or why it cannot be read. */
export type CheckedFile = { read: true; summary: FileSummary } | { read: false; refusal: FileRefusal }
/**
 * What an import changed; without anything to change there is nothing to undo. Left out are organisations of that name
 * on another portal than the one known here.
 */
export type ImportedFile =
  | { read: true; changed: number; leftOut: string[]; undo: string | null }
  | { read: false; refusal: FileRefusal }

/** From the options page to the background, besides what every page of the extension may ask. */
export interface FromOptions {
  /** Everything saved as one file: without secrets, or with them and encrypted. */
  'data.export': { data: { passphrase: string | null }; reply: { name: string; text: string } }
  /** Looks into an exported file. */
  'data.check': { data: { text: string; passphrase: string | null }; reply: CheckedFile }
  /** `telling` names what takes it back: whoever asks again by the same name is told the same. */
  'data.import': { data: { text: string; passphrase: string | null; telling: string }; reply: ImportedFile }
  /** `telling` names what takes it back: whoever asks again by the same name is told the same. */
  'data.importKeys': {
    data: { organisation: string; keys: RoutingKey[]; telling: string }
    reply: { added: number; changed: number; undo: string | null }
  }
  /** Forgets everything, everywhere but in the person's other browsers. */
  'data.forget': { data: Record<string, never>; reply: null }
  /**
   * Has settings and routing keys follow the person from browser to browser, or no longer. `done` is false where they are
   * to, and something keeps them from it.
   */
  'sync.set': { data: { on: boolean }; reply: { done: boolean } }
  /** `inUse` is the organisation that took its place; `stays` tells that an administrator set something of it. */
  'organisation.forget': { data: { organisation: string }; reply: { inUse: string | null; stays: boolean } }
  'settings.change': { data: Partial<Choices>; reply: null }
  /** Takes a host's pages for a vendor's. The permission was asked for before: without it nothing is added. */
  'hosts.add': { data: FurtherHost; reply: { added: Vendor | null } }
  /** Gives the permission back, too. */
  'hosts.remove': { data: { host: string }; reply: null }
}
