import { isPingometer } from '../../model/pages/site'
import { allowedSites } from '../../storage/menuKinds'
import { read, recordName } from '../../storage/records'
import { isAllowed } from '../pages/hosts'
import { readSettings } from '../records/known'
import { inTurn } from '../records/queue'

/** The sites that the person lets the API key be filled on. */

/** Whether the API key may be filled into a document of this origin without asking. */
export async function mayHaveSecret(origin: string): Promise<boolean> {
  if (isPingometer(origin, []) || (await read(allowedSites, recordName(origin)))) return true
  // A host may have come with a file or from another browser: here nobody was asked for it until the browser was.
  const { hosts } = await readSettings()
  return isPingometer(origin, hosts) && (await isAllowed(new URL(origin).host))
}

/** Remembers the person's yes to a site. */
export function allowSite(origin: string): Promise<void> {
  return inTurn((made) => made.put(allowedSites, recordName(origin), { origin, at: Date.now() }))
}

/** The person is asked again the next time. */
export function forgetSite(origin: string): Promise<null> {
  return inTurn(async (made) => {
    await made.remove(allowedSites, recordName(origin))
    return null
  })
}
