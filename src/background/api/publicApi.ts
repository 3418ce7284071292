import type { Imported } from '../../messaging/protocol'
import { differences, ROUTING_KEYS_ADDRESS, readApiAnswer, typedProblem } from '../../model/keys/publicApi'
import { asPresent, isMissing, type RoutingKey, sameRoutingKey } from '../../model/keys/routingKey'
import { organisations, type RoutingKeyRecord, routingKeys } from '../../storage/kinds'
import { read, recordName } from '../../storage/records'
import { type ApiCredentialsRecord, keptApi, sessionApi } from '../../storage/secretKinds'
import type { Change } from '../../storage/writer'
import { tellForms } from '../pages/tabs'
import { keyRecordsOf, readSettings } from '../records/known'
import { inTurn } from '../records/queue'
import { apiKeyTest } from '../records/strangeKeys'
import { fetchText } from './fetchText'

/** The routing keys out of the vendor's public API: for those whose pages cannot be visited, and to check them. */

const NO_CREDENTIALS: Imported = { read: false, refusal: 'no-credentials', wait: null }

/**
 * Reads the list for the organisation in use, and adds it to what is saved.
 * @param organisation the one whose list the person asked for: that of another is not saved as its own
 * @param typed what the person typed now; null for what was saved before
 */
export async function importKeys(
  organisation: string,
  typed: { id: string; key: string } | null,
): Promise<Imported> {
  const { organisation: inUse } = await readSettings()
  if (inUse !== null && inUse !== organisation)
    return { read: false, refusal: 'other-organisation', wait: null }
  const used = typed ?? (await credentialsOf(organisation))
  if (inUse === null || !used || typedProblem(used.id, used.key) !== null) return NO_CREDENTIALS
  const fetched = await fetchText(ROUTING_KEYS_ADDRESS, {
    headers: { accept: 'application/json', 'x-vo-api-id': used.id, 'x-vo-api-key': used.key },
  })
  if (!fetched.answered) return { read: false, refusal: fetched.why, wait: null }
  const answer = readApiAnswer(fetched.status, fetched.retryAfter, fetched.body, Date.now())
  if (!answer.read) return answer
  return inTurn(async (made) => {
    // The answer takes its time: what was forgotten meanwhile does not come back with it.
    if (!(await read(organisations, organisation))) return NO_CREDENTIALS
    // Credentials that the API took are worth keeping; others would only be in the way.
    if (typed) await keepCredentials(made, organisation, typed)
    return merge(made, organisation, answer.keys)
  })
}

/** Adds the listed keys to the saved ones. What pages showed stays, and what differs is told. */
async function merge(made: Change, organisation: string, listed: readonly RoutingKey[]): Promise<Imported> {
  const known = await keyRecordsOf(organisation)
  const found = differences([...known.values()], listed)
  const isApiKey = await apiKeyTest(organisation)
  const news = new Map<string, RoutingKeyRecord>()
  for (const row of listed) {
    const name = recordName(organisation, row.key)
    const old = known.get(name)
    if (await isApiKey(row.key)) continue
    // A page of the portal told more than the API does; a key added by hand is now confirmed.
    const multiResponder = row.multiResponder ?? old?.multiResponder ?? null
    const next = { ...row, multiResponder, organisation, source: 'api' as const, seenAt: Date.now() }
    const isBack = old && isMissing(old)
    if (old?.source === 'portal' && !isBack) continue
    if (old?.source === 'api' && !isBack && sameRoutingKey(old, next)) continue
    // What the portal's pages told of one that is back is still the most that is known of it.
    news.set(name, old?.source === 'portal' ? { ...asPresent(old), seenAt: next.seenAt } : next)
  }
  await made.putAll(routingKeys, news)
  tellForms()
  return { read: true, count: listed.length, differences: found }
}

async function credentialsOf(organisation: string): Promise<ApiCredentialsRecord | null> {
  return (await read(sessionApi, organisation)) ?? (await read(keptApi, organisation).catch(() => null))
}

/** Keeps them as the Service API Key is kept: for the session, and on this device only if the person asked for it. */
async function keepCredentials(
  made: Change,
  organisation: string,
  { id, key }: { id: string; key: string },
): Promise<void> {
  const record = { organisation, id, key, at: Date.now() }
  await made.put(sessionApi, organisation, record)
  if ((await readSettings()).keepKey) await made.put(keptApi, organisation, record)
}

/** Forgets the credentials of an organisation, everywhere. */
export function forgetCredentials(organisation: string): Promise<null> {
  return inTurn(async (made) => {
    await made.remove(sessionApi, organisation)
    await made.remove(keptApi, organisation)
    return null
  })
}
