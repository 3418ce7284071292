import type { Vendor } from '../model/pages/page'
import { type MessageName, t } from '../ui/words/i18n'

const NAMES: Record<Vendor, MessageName> = {
  victorops: 'optionsVendor_victorops',
  pingometer: 'optionsVendor_pingometer',
}

/** Whose pages they are, as the person knows them. */
export function vendorName(vendor: Vendor): string {
  return t(NAMES[vendor])
}

const HINTS: Record<Vendor, MessageName> = {
  victorops: 'optionsHostHint_victorops',
  pingometer: 'optionsHostHint_pingometer',
}

/** What adding a host of a vendor means. */
export function hostHint(vendor: Vendor): string {
  return t(HINTS[vendor])
}
