import type { Vendor } from '../../src/model/pages/page'
import { pingometer } from '../../src/sites/pingometer/site'
import type { Site } from '../../src/sites/site'
import { victorops } from '../../src/sites/victorops/site'

/** Every vendor's site: the product's pages carry one of them each. */
export const SITES: Record<Vendor, Site> = { victorops, pingometer }
