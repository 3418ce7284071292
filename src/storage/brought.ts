import type { OrganisationRecord, RoutingKeyRecord } from './kinds'

/**
 * What a newer record that was brought here, from another browser or in a file, leaves standing of the one that lies
 * here: what this browser's pages alone have shown.
 */

/** The form of an address that a page showed here is not lost to a record that has none. */
export function organisationBrought(
  theirs: OrganisationRecord,
  mine: OrganisationRecord | undefined,
): OrganisationRecord {
  return { ...theirs, form: theirs.form ?? mine?.form ?? null }
}

/**
 * A key that was added by hand elsewhere says less than what a page showed here: that is kept. So is that the portal
 * lacks a key, until a page, wherever that was, has shown the key later: who goes by a key that is gone calls nobody.
 */
export function keyBrought(theirs: RoutingKeyRecord, mine: RoutingKeyRecord | undefined): RoutingKeyRecord {
  if (!mine) return theirs
  const { policies, multiResponder, source, missingAt } = mine
  const isByHand = theirs.source === 'hand'
  const isLacked = missingAt !== undefined && (isByHand || theirs.seenAt <= missingAt)
  const lacked = isLacked ? { missingAt } : {}
  if (!isByHand || source === 'hand') return { ...theirs, ...lacked }
  return { ...theirs, policies, multiResponder, source, ...lacked }
}
