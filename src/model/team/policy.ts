import { isPublicApiKey, isServiceKey } from '../keys/apiKey'
import { isOrganisationName } from '../keys/organisation'
import { isRoutingKeyText, LONGEST_POLICY, MOST_KEYS, MOST_POLICIES } from '../keys/routingKey'
import { canBeFurther, type FurtherHost } from '../pages/host'
import { clean } from '../text/text'

/** What a team's administrator sets for everybody, through the browser's managed storage. */

/** What an administrator set. */
export interface PolicyKey {
  organisation: string
  key: string
  policies: string[]
}

export interface Policy {
  /** The organisation in use; null when the person may choose. */
  organisation: string | null
  /** Further hosts of the portal and of Pingometer; the person is still asked to allow them. */
  hosts: FurtherHost[]
  routingKeys: PolicyKey[]
}

const HOST_SETTINGS = [
  ['portalHosts', 'victorops'],
  ['pingometerHosts', 'pingometer'],
] as const
/** Of one vendor; the settings hold more, the person's own beside them. */
const MOST_SET = 20

/** Reads what the browser hands over. What cannot be used is left out, and the name of its setting told. */
export function readPolicy(raw: unknown): { policy: Policy; unusable: string[] } {
  const set = typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {}
  const unusable = new Set<string>()
  const organisation = isOrganisation(set.organisation) ? set.organisation : null
  if (set.organisation !== undefined && organisation === null) unusable.add('organisation')
  const list = (name: string, most: number): unknown[] => {
    const value = set[name]
    if (value === undefined) return []
    if (!Array.isArray(value) || value.length > most) unusable.add(name)
    return Array.isArray(value) ? value.slice(0, most) : []
  }
  const hosts = new Map<string, FurtherHost>()
  for (const [name, vendor] of HOST_SETTINGS)
    for (const one of list(name, MOST_SET)) {
      const host = typeof one === 'string' ? one.toLowerCase() : ''
      if (canBeFurther(host) && !hosts.has(host)) hosts.set(host, { vendor, host })
      else if (hosts.get(host)?.vendor !== vendor) unusable.add(name)
    }
  const routingKeys = new Map<string, PolicyKey>()
  for (const one of list('routingKeys', MOST_KEYS)) {
    const key = policyKey(one, organisation)
    if (key) routingKeys.set(`${key.organisation}/${key.key}`, key)
    else unusable.add('routingKeys')
  }
  return {
    policy: {
      organisation,
      hosts: [...hosts.values()],
      routingKeys: [...routingKeys.values()],
    },
    unusable: [...unusable],
  }
}

/** Whether a policy sets anything at all. */
export function setsAnything({ organisation, hosts, routingKeys }: Policy): boolean {
  return organisation !== null || hosts.length > 0 || routingKeys.length > 0
}

/** A key alone belongs to the organisation the policy sets. What looks like an API key is none: a policy has no secret. */
function policyKey(one: unknown, owner: string | null): PolicyKey | null {
  const { key, organisation, policies } = (
    typeof one === 'string' ? { key: one } : typeof one === 'object' && one !== null ? one : {}
  ) as Record<string, unknown>
  const named = organisation === undefined ? owner : organisation
  if (typeof key !== 'string' || !isRoutingKeyText(key) || !isOrganisation(named)) return null
  if (isServiceKey(key) || isPublicApiKey(key)) return null
  if (policies !== undefined && !Array.isArray(policies)) return null
  const names = (policies ?? []).flatMap((name: unknown) =>
    typeof name === 'string' ? clean(name, LONGEST_POLICY) : [],
  )
  return {
    organisation: named,
    key,
    policies: [...new Set(names.filter((name) => name !== ''))].slice(0, MOST_POLICIES),
  }
}

function isOrganisation(value: unknown): value is string {
  return typeof value === 'string' && isOrganisationName(value)
}
