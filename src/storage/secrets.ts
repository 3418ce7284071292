import { read, readAll } from './records'
import { keptSecrets, type SecretRecord, sessionSecrets } from './secretKinds'

/** Finds an organisation's Service API Key. */
export type SecretOf = (organisation: string) => Promise<SecretRecord | null>

/** The Service API Key of an organisation, from this session or, if the person kept it, from this device. */
export const secretOf: SecretOf = async (organisation) =>
  (await read(sessionSecrets, organisation)) ?? keptSecretOf(organisation)

/** The same for whoever learns the organisation only while the session is read. */
export async function readSecrets(): Promise<SecretOf> {
  const ofSession = await readAll(sessionSecrets)
  return async (organisation) => ofSession.get(organisation) ?? keptSecretOf(organisation)
}

/** The browser was started this moment, and what was kept is on its way into the session. */
function keptSecretOf(organisation: string): Promise<SecretRecord | null> {
  return read(keptSecrets, organisation).catch(() => null)
}
