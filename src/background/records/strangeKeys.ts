import type { KnownAs } from '../../model/forms/warning'
import { isServiceKey } from '../../model/keys/apiKey'
import { readKey } from '../../model/keys/endpoint'
import { clean } from '../../model/text/text'
import { read, readAll, recordName } from '../../storage/records'
import { type SecretRecord, sessionSecrets, strangeKeys } from '../../storage/secretKinds'
import type { Change } from '../../storage/writer'
import { inTurn } from './queue'

/** Keys that were seen but must never stand in API KEY; only their SHA-256 is kept, in hexadecimal. */

/** What a key of an odd shape is made of: neither a sentence, nor an address. */
const ODD = /^(?=.*\d)(?!.*\/\/)[\w+/=.-]{16,}$/
const LONGEST_ODD = 200

/** The SHA-256 of a key, in hexadecimal. */
export async function digest(key: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key.trim().toLowerCase()))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Notes a key that was replaced or revoked. */
export async function noteFormer(made: Change, organisation: string, key: string): Promise<void> {
  await made.put(strangeKeys, recordName(organisation, await digest(key)), {
    integration: null,
    seenAt: Date.now(),
  })
}

/** A key that was captured is Pingometer's own again, whatever was thought of it. */
export async function noteOwn(made: Change, organisation: string, key: string): Promise<void> {
  await made.remove(strangeKeys, recordName(organisation, await digest(key)))
}

/**
 * Notes the keys another integration's page shows, so that they are recognised where they do not belong.
 * @returns whether one of them was new: a form may have it
 */
export function noteOthers(organisation: string, integration: string, values: string[]): Promise<boolean> {
  return inTurn(async (made) => {
    let isNew = false
    for (const value of values) {
      const key = keyShown(value)
      if (!key) continue
      const name = recordName(organisation, await digest(key))
      if (await read(strangeKeys, name)) continue
      isNew = true
      await made.put(strangeKeys, name, { integration: clean(integration, 100), seenAt: Date.now() })
    }
    return isNew
  })
}

/** The key in what a page shows in its place; keys of odd shapes occur in the vendor's samples, and stand there alone. */
function keyShown(value: string): string | null {
  const reading = readKey(value)
  if (reading.is === 'key') return reading.key
  const text = clean(value, LONGEST_ODD)
  return ODD.test(text) ? text : null
}

/** What a key that is not the one in use is known as. */
export async function knownAs(organisation: string, key: string): Promise<KnownAs> {
  const known = await read(strangeKeys, recordName(organisation, await digest(key)))
  if (!known) return null
  return known.integration === null ? { as: 'former' } : { as: 'integration', name: known.integration }
}

/** Whether a key was replaced or revoked after it was seen. */
export async function isFormerSince({ organisation, key, seenAt }: SecretRecord): Promise<boolean> {
  const known = await read(strangeKeys, recordName(organisation, await digest(key)))
  return known?.integration === null && known.seenAt >= seenAt
}

/**
 * The test for a text that is an API key which is known, in use or not: it is never saved as anything else. Of another
 * integration's, only what cannot be anything else is.
 */
export async function apiKeyTest(organisation: string): Promise<(text: string) => Promise<boolean>> {
  const inUse = new Set([...(await readAll(sessionSecrets)).values()].map(({ key }) => key.toLowerCase()))
  const strange = await readAll(strangeKeys, `${recordName(organisation)}/`)
  return async (text) => {
    if (inUse.has(text.toLowerCase())) return true
    const known = strange.size > 0 && strange.get(recordName(organisation, await digest(text)))
    return !!known && (known.integration === null || isServiceKey(text))
  }
}
