import browser from 'webextension-polyfill'
import { asPresent, isMissing } from '../../model/keys/routingKey'
import { MOST_HOSTS } from '../../model/pages/host'
import { type Policy, readPolicy, setsAnything } from '../../model/team/policy'
import { organisations, type RoutingKeyRecord, routingKeys, type Settings } from '../../storage/kinds'
import { read, readAll, recordName } from '../../storage/records'
import { MANAGED_NAME, type ManagedRecord, managedSettings } from '../../storage/teamKinds'
import type { Change } from '../../storage/writer'
import { tellForms } from '../pages/tabs'
import { readManaged, readSettings, writeSettings } from '../records/known'
import { inTurn } from '../records/queue'
import { leaveUnseen, ownersOf } from './withdrawn'

/**
 * What a team's administrator sets by policy. It is brought into the same records as everything else, so that it is
 * used like everything else; one record tells what of it was set, and thus cannot be changed here.
 */

/** Brings the policy as it is now into force: what it sets comes, what it set before and sets no more goes. */
export async function applyPolicy(): Promise<void> {
  const isAny = await inTurn(async (made) => {
    // Read in its turn: an older answer that took longer does not come into force after a newer one. Firefox refuses to
    // answer where no policy is; that is none.
    const raw: unknown = await browser.storage.managed.get(null).catch(() => ({}))
    const { policy, unusable } = readPolicy(raw)
    const before = await readManaged()
    if (!before && !setsAnything(policy) && !unusable.length) return false
    await noteManaged(made, before, policy, unusable)
    await applyKeys(made, policy)
    await applySettings(made, before, policy)
    await leaveUnseen(made, before, policy)
    return true
  })
  if (isAny) tellForms()
}

async function noteManaged(made: Change, before: ManagedRecord | null, policy: Policy, unusable: string[]) {
  if (!setsAnything(policy) && !unusable.length) return made.remove(managedSettings, MANAGED_NAME)
  const { organisation, hosts } = policy
  const keys = policy.routingKeys.map(({ organisation, key }) => ({ organisation, key }))
  const now = { organisation, hosts, routingKeys: keys, unusable }
  const { at: _since, ...known } = before ?? { at: 0 }
  if (JSON.stringify(known) !== JSON.stringify(now))
    await made.put(managedSettings, MANAGED_NAME, { ...now, at: Date.now() })
}

async function applyKeys(made: Change, policy: Policy): Promise<void> {
  const known = await readAll(routingKeys)
  const wanted = new Map<string, RoutingKeyRecord>()
  for (const key of policy.routingKeys)
    wanted.set(recordName(key.organisation, key.key), {
      ...key,
      multiResponder: null,
      source: 'managed',
      seenAt: Date.now(),
    })
  for (const [name, { source }] of known)
    if (source === 'managed' && !wanted.has(name)) await made.remove(routingKeys, name)
  // Whatever a page or the person told of a key stays: the policy only makes sure that it is there.
  const news = [...wanted].filter(([name, { policies }]) => {
    const here = known.get(name)
    return !here || (here.source === 'managed' && here.policies.join('\n') !== policies.join('\n'))
  })
  await made.putAll(routingKeys, new Map(news))
  // The administrator says that it is there.
  const back = [...known].filter(([name, one]) => wanted.has(name) && isMissing(one))
  for (const [name, one] of back) await made.put(routingKeys, name, asPresent(one))
  for (const name of ownersOf(policy))
    if (!(await read(organisations, name)))
      await made.put(organisations, name, { name, form: null, integration: 'unknown', seenAt: Date.now() })
}

async function applySettings(made: Change, before: ManagedRecord | null, policy: Policy): Promise<void> {
  const now = await readSettings()
  const next: Partial<Settings> = {}
  if (policy.organisation !== null && policy.organisation !== now.organisation) {
    next.organisation = policy.organisation
    next.lastKey = null
  }
  const set = [...policy.hosts, ...(before?.hosts ?? [])].map(({ host }) => host)
  const own = now.hosts.filter(({ host }) => !set.includes(host))
  // With more of them the settings could not be read again.
  const hosts = [...policy.hosts, ...own].slice(0, MOST_HOSTS)
  if (JSON.stringify(hosts) !== JSON.stringify(now.hosts)) next.hosts = hosts
  if (Object.keys(next).length) await writeSettings(made, next)
}
