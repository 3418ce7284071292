import { keptSecrets, type SecretRecord, sessionSecrets } from './kinds'
import { read } from './records'

/** The Service API Key of an organisation, from this session or, if the person kept it, from this device. */
export async function secretOf(organisation: string): Promise<SecretRecord | null> {
  return (await read(sessionSecrets, organisation)) ?? (await read(keptSecrets, organisation))
}
