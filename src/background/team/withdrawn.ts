import type { Policy } from '../../model/team/policy'
import { accountForms, listedMonitors, portals } from '../../storage/guideKinds'
import { monitors, organisations } from '../../storage/kinds'
import { read, readAll } from '../../storage/records'
import { keptApi, keptSecrets, sessionApi, sessionSecrets } from '../../storage/secretKinds'
import { type ManagedRecord, SYNC_NAME, syncs } from '../../storage/teamKinds'
import type { Change } from '../../storage/writer'
import { keyRecordsOf, readSettings, writeSettings } from '../records/known'

/**
 * An organisation that a policy named, and of which no page and no person ever told anything, goes with that policy:
 * else it would stand in the list, and be in use, for good. Another one takes its place, if there is one.
 * @param before what was in force until now
 */
export async function leaveUnseen(made: Change, before: ManagedRecord | null, policy: Policy): Promise<void> {
  // What goes here would go from the person's other browsers, too, where its pages may have been seen.
  if ((await read(syncs, SYNC_NAME))?.on) return
  const set = ownersOf(policy)
  const gone = new Set<string>()
  for (const name of before ? ownersOf(before) : [])
    if (!set.has(name) && (await isUnseen(name))) gone.add(name)
  for (const name of gone) await made.remove(organisations, name)
  const { organisation } = await readSettings()
  if (organisation === null || !gone.has(organisation) || policy.organisation !== null) return
  const [next = null] = [...(await readAll(organisations)).keys()].filter((name) => !gone.has(name))
  await writeSettings(made, { organisation: next, lastKey: null })
}

interface Named {
  organisation: string | null
  routingKeys: readonly { organisation: string }[]
}

/** The organisations that a policy names. */
export function ownersOf({ organisation, routingKeys }: Named): Set<string> {
  const owners = routingKeys.map((key) => key.organisation)
  return new Set(organisation === null ? owners : [organisation, ...owners])
}

async function isUnseen(name: string): Promise<boolean> {
  const known = await read(organisations, name)
  if (known?.integration !== 'unknown' || known.form !== null) return false
  const keys = await keyRecordsOf(name)
  if ([...keys.values()].some(({ source }) => source !== 'managed')) return false
  const kinds = [sessionSecrets, keptSecrets, sessionApi, keptApi, accountForms, portals]
  for (const kind of kinds) if ((await read<unknown>(kind, name)) !== null) return false
  const all = [...(await readAll(monitors)).values()]
  const chosen = [...all, ...(await readAll(listedMonitors)).values()].map(({ assigned }) => assigned)
  return ![...chosen, ...all.map(({ filled }) => filled)].some((one) => one?.organisation === name)
}
