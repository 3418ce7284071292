import { isPingometer } from '../../model/pages/site'
import { allowedSites, privateSites } from '../../storage/menuKinds'
import { read, recordName } from '../../storage/records'
import { furtherHosts } from '../pages/hosts'
import { inTurn } from '../records/queue'

/** The sites that the person lets the API key be filled on. */

/**
 * Whether the API key may be filled into a document of this origin without asking.
 * @param isPrivate whether it stands in a private window: a yes that was given in one holds in these alone
 */
export async function mayHaveSecret(origin: string, isPrivate: boolean): Promise<boolean> {
  if (isPingometer(origin, []) || (await read(allowedSites, recordName(origin)))) return true
  if (isPrivate && (await read(privateSites, recordName(origin)))) return true
  // A host may have come with a file or from another browser: here nobody was asked for it until the browser was.
  return isPingometer(origin, await furtherHosts(origin))
}

/** Remembers the person's yes to a site; one that was given in a private window, for the browser's session. */
export function allowSite(origin: string, isPrivate: boolean): Promise<void> {
  const sites = isPrivate ? privateSites : allowedSites
  return inTurn((made) => made.put(sites, recordName(origin), { origin, at: Date.now() }))
}

/** The person is asked again the next time. */
export function forgetSite(origin: string): Promise<null> {
  return inTurn(async (made) => {
    for (const sites of [allowedSites, privateSites]) await made.remove(sites, recordName(origin))
    return null
  })
}
