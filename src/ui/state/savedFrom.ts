import { organisationOf } from '../../model/pages/page'
import type { Store } from './store'

/** Whether the API key that a page of the portal shows is saved: of its organisation, and from this portal. */
export function isKeySavedFrom(saved: Store, address: URL | null): boolean {
  const organisation = address && organisationOf(address.href)
  if (!address || organisation === null || !saved.keyHolders.value.has(organisation)) return false
  return organisation !== saved.organisation.value?.name || address.host === saved.portal.value
}
