import { isPublicApiKey, isServiceKey } from '../../model/keys/apiKey'
import { organisations, routingKeys, undos } from '../../storage/kinds'
import { read, readAll, recordName, storageKey } from '../../storage/records'
import { keptSecrets, sessionSecrets } from '../../storage/secretKinds'
import { tellForms } from '../pages/tabs'
import { isSetKey, noteOrganisation, readManaged, writeSettings } from '../records/known'
import { inTurn } from '../records/queue'
import { apiKeyTest } from '../records/strangeKeys'
import { keepUndo } from '../records/undo'

/** What the person does to what is saved, in the popup. */

/** Adds a routing key by hand; nothing is changed where it is saved already, or is an API key. */
export function addKey(organisation: string, key: string): Promise<{ added: boolean }> {
  return inTurn(async (made) => {
    const name = recordName(organisation, key)
    const isApiKey = isServiceKey(key) || isPublicApiKey(key) || (await (await apiKeyTest(organisation))(key))
    if (isApiKey || (await read(routingKeys, name))) return { added: false }
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

/**
 * Removes a routing key.
 * @param telling names what takes it back: whoever asks again, because nobody answered, is told the same
 * @throws when an administrator set it
 */
export function removeKey(
  organisation: string,
  key: string,
  telling: string = crypto.randomUUID(),
): Promise<{ undo: string }> {
  return inTurn(async (made) => {
    if (isSetKey(await readManaged(), { organisation, key }))
      throw new Error('An administrator set this key.')
    await made.remove(routingKeys, recordName(organisation, key))
    const undo = await keepUndo(made, telling)
    tellForms()
    return { undo }
  })
}

/**
 * Takes a known organisation into use.
 * @throws when an administrator set another, or it was forgotten: whoever pressed is not told that it is in use
 */
export function useOrganisation(organisation: string): Promise<null> {
  return inTurn(async (made) => {
    const set = (await readManaged())?.organisation ?? null
    if (set !== null) throw new Error('An administrator set the organisation.')
    if (!(await read(organisations, organisation))) throw new Error('The organisation is not known.')
    await writeSettings(made, { organisation, lastKey: null })
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
      if (undo.before.some(({ key }) => key === storageKey(sessionSecrets, organisation)))
        await made.remove(undos, name)
    tellForms()
    return null
  })
}
