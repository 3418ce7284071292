import { portalOf } from '../../model/pages/host'
import { PORTAL, portalAddress } from '../../model/pages/page'
import { portals } from '../../storage/guideKinds'
import { organisations } from '../../storage/kinds'
import { read } from '../../storage/records'
import { keyRecordsOf, readSettings } from '../records/known'
import { inTurn } from '../records/queue'

/** Which portal an organisation is from: the usual one, unless a further host of the portal showed it first. */

/**
 * Notes which portal an organisation is from. A staging portal may have one of the same name: its keys are others, and
 * must not take the place of those that wake people.
 * @returns the host the organisation is from when it is another one; nothing may be captured then
 */
export function noteFrom(organisation: string, host: string): Promise<string | null> {
  return inTurn(async (made) => {
    const other = await otherPortal(organisation, host)
    if (other !== null || (await hostFor(organisation)) === host) return other
    if (host === PORTAL) await made.remove(portals, organisation)
    else await made.put(portals, organisation, { host })
    return null
  })
}

/**
 * Whether an organisation that comes from a portal, by a page, a file or another browser, is another one than the one
 * known here by that name.
 * @returns the host the known one is from; null where it is the same, or nothing was seen of it yet
 */
export async function otherPortal(organisation: string, host: string): Promise<string | null> {
  const from = await hostFor(organisation)
  if (from === host) return null
  const isKnown =
    from === PORTAL ? await wasSeen(organisation) : (await read(organisations, organisation)) !== null
  return isKnown ? from : null
}

const hostFor = async (organisation: string) => (await read(portals, organisation))?.host ?? PORTAL

/** Whether a page showed anything of an organisation: one that an administrator named may be of any portal. */
async function wasSeen(organisation: string): Promise<boolean> {
  const known = await read(organisations, organisation)
  if (!known) return false
  if (known.integration !== 'unknown') return true
  const keys = await keyRecordsOf(organisation)
  return [...keys.values()].some(({ source }) => source === 'portal')
}

/** The host of the portal that an organisation is from. */
export async function portalFor(organisation: string | null): Promise<string> {
  const noted = organisation === null ? null : await read(portals, organisation)
  return portalOf(noted?.host ?? null, (await readSettings()).hosts)
}

/** Where the organisation's own portal shows its Service API Key, or its routing keys. */
export async function addressInPortal(
  organisation: string | null,
  page: 'pingometer' | 'routekeys',
): Promise<string> {
  return portalAddress(organisation, page, await portalFor(organisation))
}
