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
import { withHeadWords } from './victorops/headWords'
import { integrationEnabled, integrationNotEnabled, otherIntegration } from './victorops/integration'
import { integrations } from './victorops/integrations'
import { withNamedStrips } from './victorops/namedStrips'
import { routingKeys } from './victorops/routingKeys'
import { withWholeHeads } from './victorops/wholeHeads'
import { withWholeStrips } from './victorops/wholeStrips'
import { OUR_LOGO } from './victorops/words'

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

const wordsOf = (vendor: Vendor) => definitions[vendor].flatMap(({ hint }) => hint.words)

/** Reads the page in view and recognises it. */
export function lookAtPage(vendor: Vendor, place: string): Looked {
  const read = readPage(wordsOf(vendor), vendor === 'pingometer' ? PRODUCTS : OUR_LOGO)
  const seen =
    vendor === 'victorops' ? withHeadWords(withWholeHeads(withWholeStrips(withNamedStrips(read)))) : read
  return { kind: recognise(seen, vendor, place), seen }
}
