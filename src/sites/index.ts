import type { Seen } from '../dom/seen'
import type { PageKind, Vendor } from '../model/page'
import type { PageDefinition } from './definition'
import { matches } from './definition'
import { account } from './pingometer/account'
import { extras } from './pingometer/extras'
import { extrasVictorops } from './pingometer/extrasVictorops'
import { monitorAdvanced, monitorGeneral } from './pingometer/monitorEdit'
import { monitors } from './pingometer/monitors'
import { integrationEnabled, integrationNotEnabled, otherIntegration } from './victorops/integration'
import { integrations } from './victorops/integrations'
import { routingKeys } from './victorops/routingKeys'

/** Every vendor's page definitions. None may match another's page; a test holds it. */
export const definitions: Record<Vendor, readonly PageDefinition[]> = {
  victorops: [integrationEnabled, integrationNotEnabled, otherIntegration, integrations, routingKeys],
  pingometer: [extrasVictorops, extras, account, monitorAdvanced, monitorGeneral, monitors],
}

/**
 * Words of which one stands on every page of the guide: where none does, no pattern has to be tried, which spares
 * other pages most of the work.
 */
const HINTS: Record<Vendor, readonly string[]> = {
  victorops: ['integration', 'routing key', 'route key'],
  pingometer: ['victorops', 'on-call', 'extras', 'monitors', 'edit'],
}

/**
 * Recognises a page.
 * @param place path and hash of its address
 */
export function recognise(seen: Seen, vendor: Vendor, place: string): PageKind {
  if (!HINTS[vendor].some((hint) => seen.words.includes(hint))) return 'none'
  return definitions[vendor].find((definition) => matches(definition, seen, place))?.kind ?? 'none'
}
