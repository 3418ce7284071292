import { SETTINGS_NAME, settings, type UndoRecord } from '../../storage/kinds'
import { isNewer, type RecordKind, read, readAll } from '../../storage/records'
import {
  type ApiCredentialsRecord,
  keptApi,
  keptSecrets,
  type SecretRecord,
  sessionApi,
  sessionSecrets,
  sessions,
} from '../../storage/secretKinds'
import type { Change } from '../../storage/writer'
import { readSettings, writeSettings } from './known'
import { inTurn } from './queue'

/** What is secret and kept on this device, if the person asked for it. The session has a copy of all of it. */

type Pair<T> = [session: RecordKind<T>, device: RecordKind<T>]
const SECRETS: Pair<SecretRecord> = [sessionSecrets, keptSecrets]
const CREDENTIALS: Pair<ApiCredentialsRecord> = [sessionApi, keptApi]

/** Keeps the Service API Keys, and the public API's, on this device from now on, or for the browser's session only. */
export function keepSecrets(keep: boolean): Promise<null> {
  return inTurn(async (made) => {
    await writeSettings(made, { keepKey: keep })
    await ofBoth(made, keep ? copy : empty)
    return null
  })
}

/** Does the same with each kind of secret. */
async function ofBoth(made: Change, put: <T>(made: Change, pair: Pair<T>) => Promise<void>): Promise<void> {
  await put(made, SECRETS)
  await put(made, CREDENTIALS)
}

async function copy<T>(made: Change, [session, device]: Pair<T>): Promise<void> {
  await made.putAll(device, await readAll(session))
}

async function empty<T>(made: Change, [, device]: Pair<T>): Promise<void> {
  for (const name of (await readAll(device)).keys()) await made.remove(device, name)
}

const IN_SESSION = [SECRETS, CREDENTIALS].map(([session]) => session.prefix)

/**
 * What an undo puts back of the session, and on the device as secrets are kept now: that may have been chosen since. The
 * device has what the session has, or nothing.
 * @param before without the device's own copies
 */
export async function asKeptNow(before: UndoRecord['before']): Promise<UndoRecord['before']> {
  const { keepKey } = await readSettings()
  const secrets = before.filter(({ key }) => IN_SESSION.some((prefix) => key.startsWith(prefix)))
  return [
    ...before,
    ...secrets.map(({ key, stored }) => ({ area: 'vault' as const, key, stored: keepKey ? stored : null })),
  ]
}

/**
 * Brings what was kept on this device into the browser's session, once for each. Whatever is there without having to be
 * kept is removed; where a newer version chose that, it stays for that version.
 */
export function beginSession(): Promise<null> {
  return inTurn(async (made) => {
    if (await read(sessions, 'begun')) return null
    if (await isNewer(settings, SETTINGS_NAME)) return null
    const { keepKey } = await readSettings()
    await ofBoth(made, keepKey ? bring : empty)
    await made.put(sessions, 'begun', { at: Date.now() })
    return null
  })
}

/** What was captured since the browser's start is newer than what was kept. */
async function bring<T>(made: Change, [session, device]: Pair<T>): Promise<void> {
  for (const [name, record] of await readAll(device))
    if (!(await read(session, name))) await made.put(session, name, record)
}

/** Early builds kept secrets in the area `local`, where Firefox lets content scripts read. */
export function bringFromLocal(): Promise<null> {
  return inTurn(async (made) => {
    if (await isNewer(settings, SETTINGS_NAME)) return null
    const { keepKey } = await readSettings()
    for (const [session, device] of [SECRETS, CREDENTIALS] as Pair<unknown>[]) {
      const local = { ...device, area: 'local' as const }
      for (const [name, record] of await readAll(local)) {
        if (keepKey && !(await read(device, name))) await made.put(device, name, record)
        if (keepKey && !(await read(session, name))) await made.put(session, name, record)
        await made.remove(local, name)
      }
    }
    return null
  })
}
