import { keptApi, sessionApi } from '../storage/guideKinds'
import { keptSecrets, organisations, routingKeys, sessionSecrets, undos } from '../storage/kinds'
import { type RecordKind, read, readAll, recordName } from '../storage/records'
import { type Change, keepUndo } from '../storage/writer'
import { noteOrganisation, writeSettings } from './known'
import { inTurn } from './queue'
import { tellForms } from './tabs'

/** What the person does to what is saved, in the popup. */

export function addKey(organisation: string, key: string): Promise<{ added: boolean }> {
  return inTurn(async (made) => {
    const name = recordName(organisation, key)
    if (await read(routingKeys, name)) return { added: false }
    await noteOrganisation(made, organisation, {})
    await made.put(routingKeys, name, {
      organisation,
      key,
      policies: [],
      multiResponder: null,
      source: 'hand',
      seenAt: Date.now(),
    })
    tellForms()
    return { added: true }
  })
}

export function removeKey(organisation: string, key: string): Promise<{ undo: string }> {
  return inTurn(async (made) => {
    await made.remove(routingKeys, recordName(organisation, key))
    const undo = await keepUndo(made)
    tellForms()
    return { undo }
  })
}

export function useOrganisation(organisation: string): Promise<null> {
  return inTurn(async (made) => {
    if (await read(organisations, organisation)) await writeSettings(made, { organisation, lastKey: null })
    tellForms()
    return null
  })
}

/** Removes a Service API Key everywhere, also from what could bring it back. */
export function forgetSecret(organisation: string): Promise<null> {
  return inTurn(async (made) => {
    await made.remove(sessionSecrets, organisation)
    await made.remove(keptSecrets, organisation)
    for (const [name, undo] of await readAll(undos))
      if (undo.before.some(({ key }) => key.startsWith('secret/'))) await made.remove(undos, name)
    tellForms()
    return null
  })
}

/** Keeps the Service API Keys, and the public API's, on this device from now on, or for the browser's session only. */
export function keepSecrets(keep: boolean): Promise<null> {
  return inTurn(async (made) => {
    await writeSettings(made, { keepKey: keep })
    await move(made, keep, sessionSecrets, keptSecrets)
    await move(made, keep, sessionApi, keptApi)
    return null
  })
}

/** Copies the session's records to this device, or takes those of this device into the session alone. */
async function move<T>(
  made: Change,
  keep: boolean,
  session: RecordKind<T>,
  device: RecordKind<T>,
): Promise<void> {
  const kept = await readAll(device)
  await (keep ? made.putAll(device, await readAll(session)) : made.putAll(session, kept))
  if (!keep) for (const name of kept.keys()) await made.remove(device, name)
}
