import { readPage } from '../dom/page'
import type { Seen } from '../dom/seen'
import type { PageKind, Vendor } from '../model/page'
import type { PageDefinition } from './definition'
import { matches } from './definition'
import { account } from './pingometer/account'
import { extras } from './pingometer/extras'
import { extrasVictorops } from './pingometer/extrasVictorops'
import { monitorAdvanced, monitorGeneral } from './pingometer/monitorEdit'
import { monitors } from './pingometer/monitors'
import { PRODUCTS } from './pingometer/words'
import { integrationEnabled, integrationNotEnabled, otherIntegration } from './victorops/integration'
import { integrations } from './victorops/integrations'
import { readPortalPage } from './victorops/reading'
import { routingKeys } from './victorops/routingKeys'

/** Every vendor's page definitions. None may match another's page; a test holds it. */
export const definitions: Record<Vendor, readonly PageDefinition[]> = {
  victorops: [integrationEnabled, integrationNotEnabled, otherIntegration, integrations, routingKeys],
  pingometer: [extrasVictorops, extras, account, monitorAdvanced, monitorGeneral, monitors],
}

/**
 * Recognises a page.
 * @param place path and hash of its address
 */
export function recognise(seen: Seen, vendor: Vendor, place: string): PageKind {
  return definitions[vendor].find((definition) => matches(definition, seen, place))?.kind ?? 'none'
}

/** The page in view: what it is, and what was read of it. */
export interface Looked {
  kind: PageKind
  seen: Seen
}

/** How each vendor's pages are read, on which these words stand. */
const readers: Record<Vendor, (words: readonly string[]) => Seen> = {
  victorops: readPortalPage,
  pingometer: (words) => readPage(words, PRODUCTS),
}

const wordsOf = (vendor: Vendor) => definitions[vendor].flatMap(({ hint }) => hint.words)

/** Reads the page in view and recognises it. */
export function lookAtPage(vendor: Vendor, place: string): Looked {
  const seen = readers[vendor](wordsOf(vendor))
  return { kind: recognise(seen, vendor, place), seen }
}
