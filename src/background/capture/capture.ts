import { type Notice, TWO_KEYS } from '../../messaging/protocol'
import { agreedKey, readKey } from '../../model/keys/endpoint'
import { policiesFrom } from '../../model/keys/policies'
import type { RoutingKey } from '../../model/keys/routingKey'
import { isMissing, routingKeyFrom, sameRoutingKey } from '../../model/keys/routingKey'
import { sameName } from '../../model/text/text'
import { organisations, type RoutingKeyRecord, routingKeys, undos } from '../../storage/kinds'
import { read, recordName } from '../../storage/records'
import { keptSecrets, sessionSecrets } from '../../storage/secretKinds'
import { secretOf } from '../../storage/secrets'
import type { Change } from '../../storage/writer'
import { tellForms } from '../pages/tabs'
import { keyRecordsOf, noteOrganisation, readSettings } from '../records/known'
import { inTurn } from '../records/queue'
import { apiKeyTest, noteFormer, noteOwn } from '../records/strangeKeys'
import { applyUndo, keepUndo } from '../records/undo'
import { misspelled } from './misspelled'
import { restartAccount } from './overview'

/**
 * The results of a capture are stored before anybody is told. `telling` names what is told of it, and its Undo: whoever
 * asks again by the same name, because nobody answered, is told the same.
 */

/**
 * Stores the Service API Key out of what Pingometer's page on the portal shows.
 * @param values the texts under the page's strips: bare keys or endpoints
 * @param confirmed whether the person said that an odd text is the key
 * @returns what to tell, or null when nothing is new
 */
export async function captureValues(
  organisation: string,
  values: string[],
  confirmed: boolean,
  telling: string = crypto.randomUUID(),
): Promise<Notice | null> {
  const reading = agreedKey(values.map(readKey))
  if (!reading) return { message: TWO_KEYS, args: [organisation], undo: null }
  if (reading.is === 'nothing') return null
  if (reading.is === 'key') return storeKey(organisation, reading.key, reading.form, telling)
  // Anything but a UUID needs the person's word: odd shapes occur in the vendor's own samples.
  return confirmed
    ? storeKey(organisation, reading.text, null, telling)
    : { message: 'noticeOddKey', args: [organisation], undo: null, asks: true }
}

/** Says how to get at a key that the portal's page does not show in full, unless there is one already. */
export async function tellKeyNotWhole(organisation: string): Promise<Notice | null> {
  return (await secretOf(organisation)) ? null : { message: 'noticeKeyNotWhole', args: [], undo: null }
}

function storeKey(
  organisation: string,
  key: string,
  form: string | null,
  telling: string,
): Promise<Notice | null> {
  return inTurn(async (made) => {
    const known = await secretOf(organisation)
    const record = await read(organisations, organisation)
    if (known?.key === key && record?.integration === 'enabled' && (form === null || record.form === form))
      return null
    await noteOrganisation(made, organisation, { form, integration: 'enabled' })
    if (known?.key === key) return null
    const secret = { organisation, key, seenAt: Date.now() }
    // The same with other capitals is none that was replaced.
    if (known && !sameName(known.key, key)) await noteFormer(made, organisation, known.key)
    await noteOwn(made, organisation, key)
    await restartAccount(made, organisation, key)
    await made.put(sessionSecrets, organisation, secret)
    const { keepKey } = await readSettings()
    if (keepKey) await made.put(keptSecrets, organisation, secret)
    tellForms()
    return withUndo(made, telling, {
      message: known ? 'noticeKeyReplaced' : keepKey ? 'noticeKeySavedHere' : 'noticeKeySaved',
      args: [organisation],
    })
  })
}

/** Notes that the integration is not enabled: a key known for it was revoked and is no longer filled. */
export function captureNotEnabled(
  organisation: string,
  telling: string = crypto.randomUUID(),
): Promise<Notice | null> {
  return inTurn(async (made) => {
    const known = await secretOf(organisation)
    const record = await read(organisations, organisation)
    if (!known && record?.integration === 'not-enabled') return null
    await noteOrganisation(made, organisation, { integration: 'not-enabled' })
    if (!known) return null
    await made.remove(sessionSecrets, organisation)
    await made.remove(keptSecrets, organisation)
    await noteFormer(made, organisation, known.key)
    tellForms()
    return withUndo(made, telling, { message: 'noticeKeyRevoked', args: [organisation] })
  })
}

/** Stores the routing keys a page showed; keys it did not show stay (a list may be longer than what is in view). */
export function captureRoutingKeys(
  organisation: string,
  seen: RoutingKey[],
  telling: string = crypto.randomUUID(),
): Promise<Notice | null> {
  return inTurn(async (made) => {
    const known = await keyRecordsOf(organisation)
    const isApiKey = await apiKeyTest(organisation)
    const news = new Map<string, RoutingKeyRecord>()
    let isNew = false
    let back = 0
    for (const raw of seen) {
      const key = routingKeyFrom(raw.key, policiesFrom(raw.policies), raw.multiResponder)
      if (!key || (await isApiKey(key.key))) continue
      const name = recordName(organisation, key.key)
      const old = known.get(name)
      if (old && old.source === 'portal' && !isMissing(old) && sameRoutingKey(old, key)) continue
      if (!old) isNew = true
      else if (isMissing(old)) back++
      news.set(name, { ...key, organisation, source: 'portal', seenAt: Date.now() })
    }
    if (!news.size) return null
    await noteOrganisation(made, organisation, {})
    await made.putAll(routingKeys, news)
    await made.putAll(routingKeys, misspelled(known, news))
    tellForms()
    const [first] = news.values()
    const what = isNew ? 'saved' : back === news.size ? 'back' : 'changed'
    return withUndo(made, telling, toldOfKeys(what, organisation, news.size, first?.key))
  })
}

/** The words for one routing key, and for several. */
const KEY_WORDS = {
  saved: ['noticeRoutingKeySaved', 'noticeRoutingKeysSaved'],
  changed: ['noticeRoutingKeyChanged', 'noticeRoutingKeysChanged'],
  back: ['noticeRoutingKeyBack', 'noticeRoutingKeysBack'],
  missing: ['noticeRoutingKeyMissing', 'noticeRoutingKeysMissing'],
} as const

/** What is told of one routing key by its name, of several by their number. */
export function toldOfKeys(
  what: keyof typeof KEY_WORDS,
  organisation: string,
  count: number,
  first = '',
): Omit<Notice, 'undo'> {
  const [one, many] = KEY_WORDS[what]
  return count === 1
    ? { message: one, args: [organisation, first], many, count }
    : { message: many, args: [organisation, String(count)], many, count }
}

/** A notice with what takes back what was changed so far. */
export async function withUndo(made: Change, telling: string, told: Omit<Notice, 'undo'>): Promise<Notice> {
  const notice = { ...told, undo: telling }
  await keepUndo(made, telling, notice)
  return notice
}

/**
 * Takes a capture or a removal back.
 * @returns null when there is nothing of that name any more, or all that it was about was written again since
 */
export function undoChange(name: string): Promise<Notice | null> {
  return inTurn(async (made) => {
    const undo = await read(undos, name)
    if (!undo) return null
    if (!(await applyUndo(made, undo, name))) return null
    tellForms()
    return { message: 'noticeUndone', args: [], undo: null }
  })
}

/** The same for the extension's own pages, which have words of their own for it. */
export async function takeBackChange(name: string): Promise<{ undone: boolean }> {
  return { undone: (await undoChange(name)) !== null }
}
