import { type Content, exportName, exportText } from '../../model/team/exportFile'
import {
  EXPORTED,
  EXPORTED_API,
  EXPORTED_KEYS,
  EXPORTED_SECRETS,
  EXPORTED_SETTINGS,
  type Exported,
} from '../../storage/exported'
import { type RecordKind, readAll } from '../../storage/records'
import { keptApi, keptSecrets, sessionApi, sessionSecrets } from '../../storage/secretKinds'
import { seal } from './seal'

/** Everything saved, as one file. */

/**
 * @param passphrase null for a file without secrets, which anybody can read; else secrets are in it, and nothing of it
 * can be read without the passphrase
 * @returns the file's name and text
 */
export async function exportAll(passphrase: string | null): Promise<{ name: string; text: string }> {
  const made = new Date().toISOString()
  const content: Content = {}
  for (const one of [EXPORTED_SETTINGS, ...EXPORTED, EXPORTED_KEYS])
    put(content, one, await readAll(one.kind))
  if (passphrase === null) return { name: exportName(made, false), text: exportText(made, { content }) }
  put(content, EXPORTED_SECRETS, await both(keptSecrets, sessionSecrets))
  put(content, EXPORTED_API, await both(keptApi, sessionApi))
  const sealed = await seal(JSON.stringify(content), passphrase, made)
  return { name: exportName(made, true), text: exportText(made, { sealed }) }
}

function put(content: Content, { section, version }: Exported, records: ReadonlyMap<string, unknown>): void {
  if (records.size) content[section] = { version, records: Object.fromEntries(records) }
}

/** What lies in the session is newer than what was kept on this device. */
async function both<T>(kept: RecordKind<T>, session: RecordKind<T>): Promise<Map<string, T>> {
  return new Map([...(await readAll(kept)), ...(await readAll(session))])
}
