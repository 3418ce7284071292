import { isPublicApiKey, isServiceKey } from './apiKey'
import { MOST_KEYS, type RoutingKey, routingKeyFrom } from './routingKey'

/** The vendor's public API, which lists an organisation's routing keys. */

export const ROUTING_KEYS_ADDRESS = 'https://api.victorops.com/api-public/v1/org/routing-keys'

/** What keeps a person from reading with what was typed. */
export type TypedProblem = 'service-key' | 'not-a-key' | 'no-id'

/**
 * Judges a typed API id and API key. The two vendors' keys look different, so that one is never taken for the other:
 * 32 hexadecimal digits without dashes here, a UUID there.
 */
export function typedProblem(id: string, key: string): TypedProblem | null {
  if (isServiceKey(key)) return 'service-key'
  if (!isPublicApiKey(key)) return 'not-a-key'
  return /^[\w-]{4,40}$/.test(id) ? null : 'no-id'
}

const API_REFUSALS = ['forbidden', 'too-many', 'no-network', 'time-out', 'odd-answer', 'server'] as const
export type ApiRefusal = (typeof API_REFUSALS)[number]

/** What the public API says of an organisation's routing keys. */
export type ApiAnswer =
  | { read: true; keys: RoutingKey[] }
  | {
      read: false
      refusal: ApiRefusal
      /** How many seconds to wait before the next try; null when nobody knows. */
      wait: number | null
    }

/** The strictest limit the vendor ever stated: once a minute. */
const USUAL_WAIT = 60

/**
 * Reads the API's answer.
 * @param retryAfter the header of that name
 * @param now for a header that holds a date
 */
export function readApiAnswer(
  status: number,
  retryAfter: string | null,
  body: string,
  now: number,
): ApiAnswer {
  const refused = (refusal: ApiRefusal, wait: number | null = null): ApiAnswer => ({
    read: false,
    refusal,
    wait,
  })
  if (status === 429) return refused('too-many', waitOf(retryAfter, now) ?? USUAL_WAIT)
  // Over its limit the API also answers 403; a header that says how long to wait tells the two apart.
  if (status === 403 && retryAfter !== null) return refused('too-many', waitOf(retryAfter, now) ?? USUAL_WAIT)
  if (status === 401 || status === 403) return refused('forbidden')
  if (status >= 500) return refused('server')
  const rows = status === 200 ? rowsIn(body) : null
  return rows ? { read: true, keys: rows } : refused('odd-answer')
}

function waitOf(header: string | null, now: number): number | null {
  if (header === null) return null
  const seconds = /^\d{1,6}$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null
}

function rowsIn(body: string): RoutingKey[] | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return null
  }
  const rows = (parsed as { routingKeys?: unknown } | null)?.routingKeys
  if (!Array.isArray(rows)) return null
  return rows.slice(0, MOST_KEYS).flatMap((row: unknown) => {
    const { routingKey, isDefault, targets, isMultiResponder } = (row ?? {}) as Record<string, unknown>
    // The default row holds a pattern, not a key.
    if (isDefault === true || typeof routingKey !== 'string') return []
    const names = (Array.isArray(targets) ? targets : []).map((target: unknown) =>
      String((target as { policyName?: unknown } | null)?.policyName ?? ''),
    )
    const multiResponder = typeof isMultiResponder === 'boolean' ? isMultiResponder : null
    return routingKeyFrom(routingKey, names, multiResponder) ?? []
  })
}

/** What the API's list and the saved one differ in. */
export interface KeyDifferences {
  /** In the API's list alone: now saved. */
  added: string[]
  /** Saved from the portal's pages, but not in the API's list. */
  onlyPages: string[]
  /** In the API's list before, but not any more. */
  onlyBefore: string[]
  /** Set by an administrator, but not in the API's list. */
  onlySet: string[]
  /** Added by hand, but not in the API's list: alerts to it would reach the default policy. */
  onlyHand: string[]
  /** The same but for case: the API's spelling, then the saved one. */
  otherCase: [string, string][]
}

/** Where a saved key is told that the API does not list, by where it is from. */
const ONLY = { portal: 'onlyPages', hand: 'onlyHand', api: 'onlyBefore', managed: 'onlySet' } as const

/** Compares what is saved with what the API lists. */
export function differences(
  saved: readonly { key: string; source: 'portal' | 'hand' | 'api' | 'managed' }[],
  listed: readonly { key: string }[],
): KeyDifferences {
  const api = new Set(listed.map(({ key }) => key))
  const lower = new Map(listed.map(({ key }) => [key.toLowerCase(), key]))
  const here = new Set(saved.map(({ key }) => key))
  const found: KeyDifferences = {
    added: [],
    onlyPages: [],
    onlyBefore: [],
    onlySet: [],
    onlyHand: [],
    otherCase: [],
  }
  const twins = new Set<string>()
  for (const { key, source } of saved) {
    if (api.has(key)) continue
    const twin = lower.get(key.toLowerCase())
    if (twin !== undefined && !here.has(twin)) {
      found.otherCase.push([twin, key])
      twins.add(twin)
    } else found[ONLY[source]].push(key)
  }
  found.added = listed.map(({ key }) => key).filter((key) => !here.has(key) && !twins.has(key))
  return found
}
