import { keptSecrets, type SecretRecord, sessionSecrets } from './kinds'
import { read } from './records'

/** The Service API Key of an organisation, from this session or, if the person kept it, from this device. */
export async function secretOf(organisation: string): Promise<SecretRecord | null> {
  const secret = await read(sessionSecrets, organisation)
  // The browser was started this moment, and what was kept is on its way into the session.
  return secret ?? (await read(keptSecrets, organisation).catch(() => null))
}
