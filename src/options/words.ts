import type { Vendor } from '../model/page'
import { type MessageName, t } from '../ui/i18n'

const NAMES: Record<Vendor, MessageName> = {
  victorops: 'optionsVendor_victorops',
  pingometer: 'optionsVendor_pingometer',
}

/** Whose pages they are, as the person knows them. */
export function vendorName(vendor: Vendor): string {
  return t(NAMES[vendor])
}
