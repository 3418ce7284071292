import { accountForms, listedMonitors, portals } from '../../storage/guideKinds'
import { monitors, organisations, routingKeys, undos } from '../../storage/kinds'
import { type RecordKind, read, readAll, recordName } from '../../storage/records'
import { keptApi, keptSecrets, sessionApi, sessionSecrets, strangeKeys } from '../../storage/secretKinds'
import type { Change } from '../../storage/writer'
import { tellForms } from '../pages/tabs'
import { readManaged, readSettings, writeSettings } from '../records/known'
import { inTurn } from '../records/queue'
import { applyPolicy } from './managed'

/**
 * Forgets an organisation: its keys, what was chosen and filled for monitors, and what could bring any of it back.
 * The monitors themselves stay, they are the account's. Another organisation takes its place, if there is one.
 * @returns the one that is in use from now on in its place, null where it was not in use or there is none; and whether
 * something of it stays, as an administrator set that
 */
export async function forgetOrganisation(name: string): Promise<{ inUse: string | null; stays: boolean }> {
  const inUse = await inTurn(async (made) => {
    if ((await readManaged())?.organisation === name)
      throw new Error('An administrator set this organisation.')
    await removeOrganisations(made, new Set([name]))
    if ((await readSettings()).organisation !== name) return null
    const [next = null] = [...(await readAll(organisations)).keys()].filter((one) => one !== name)
    await writeSettings(made, { organisation: next, lastKey: null })
    return next
  })
  // What an administrator sets stays set.
  await applyPolicy()
  tellForms()
  return { inUse, stays: (await read(organisations, name)) !== null }
}

/** Removes all that is known of organisations, but that one of them is in use. */
export async function removeOrganisations(made: Change, names: ReadonlySet<string>): Promise<void> {
  await forgetMonitorsPart(made, names)
  for (const name of names) {
    await removeAll(made, routingKeys, `${recordName(name)}/`)
    await removeAll(made, strangeKeys, `${recordName(name)}/`)
    for (const kind of [sessionSecrets, keptSecrets]) await made.remove(kind, name)
    for (const kind of [sessionApi, keptApi]) await made.remove(kind, name)
    await made.remove(accountForms, name)
    await made.remove(portals, name)
    await made.remove(organisations, name)
  }
  await removeAll(made, undos, '')
}

async function removeAll<T>(made: Change, kind: RecordKind<T>, start: string): Promise<void> {
  for (const record of (await readAll(kind, start)).keys()) await made.remove(kind, record)
}

async function forgetMonitorsPart(made: Change, names: ReadonlySet<string>): Promise<void> {
  const isTheirs = (one: { organisation: string } | null) => one !== null && names.has(one.organisation)
  for (const [id, record] of await readAll(monitors)) {
    const filled = isTheirs(record.filled) ? null : record.filled
    const assigned = isTheirs(record.assigned) ? null : record.assigned
    if (filled !== record.filled || assigned !== record.assigned)
      await made.put(monitors, id, { ...record, filled, assigned })
  }
  for (const [listed, record] of await readAll(listedMonitors))
    if (isTheirs(record.assigned)) await made.put(listedMonitors, listed, { ...record, assigned: null })
}
