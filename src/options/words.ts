import type { Vendor } from '../model/page'
import { t } from '../ui/i18n'

/** Whose pages they are, as the person knows them. */
export function vendorName(vendor: Vendor): string {
  return t(vendor === 'victorops' ? 'optionsVendor_victorops' : 'optionsVendor_pingometer')
}
