import { portals } from '../storage/guideKinds'
import { organisations } from '../storage/kinds'
import { read } from '../storage/records'
import { inTurn } from './queue'

/** Where every organisation is from, unless a further host of the portal showed it first. */
const USUAL = 'portal.victorops.com'

/**
 * Notes which portal an organisation is from. A staging portal may have one of the same name: its keys are others, and
 * must not take the place of those that wake people.
 * @returns the host the organisation is from when it is another one; nothing may be captured then
 */
export function noteFrom(organisation: string, host: string): Promise<string | null> {
  return inTurn(async (made) => {
    const from = (await read(portals, organisation))?.host ?? USUAL
    if (from === host) return null
    if (await read(organisations, organisation)) return from
    if (host === USUAL) await made.remove(portals, organisation)
    else await made.put(portals, organisation, { host })
    return null
  })
}
