import type { CheckedFile, ImportedFile } from '../../messaging/optionsProtocol'
import { canBeFurther, MOST_HOSTS } from '../../model/pages/host'
import {
  type Content,
  type FileRefusal,
  isTooMuch,
  readContent,
  readExport,
} from '../../model/team/exportFile'
import {
  EXPORTED,
  EXPORTED_API,
  EXPORTED_KEYS,
  EXPORTED_ORGANISATIONS,
  EXPORTED_SECRETS,
  EXPORTED_SETTINGS,
  type Exported,
} from '../../storage/exported'
import { organisations, type Settings, undos } from '../../storage/kinds'
import { NewerRecord } from '../../storage/migrate'
import { read, readAll, storageKey } from '../../storage/records'
import { keptApi, keptSecrets, type SecretRecord } from '../../storage/secretKinds'
import type { Change } from '../../storage/writer'
import { tellForms } from '../pages/tabs'
import { readSettings, settingsIn, writeSettings } from '../records/known'
import { inTurn } from '../records/queue'
import { isFormerSince } from '../records/strangeKeys'
import { keepUndo } from '../records/undo'
import { applyPolicy } from '../team/managed'
import { type FileRecords, withoutNamesakes } from './namesakes'
import { unseal } from './seal'

/** Brings an exported file back: all that is in it in one change, or nothing. */

type Found = { read: true; made: string; records: FileRecords }
type Refused = { read: false; refusal: FileRefusal }

/** Looks into a file without changing anything. */
export async function checkFile(text: string, passphrase: string | null): Promise<CheckedFile> {
  const found = await open(text, passphrase)
  if (!found.read) return found
  const count = (section: string) => found.records.find(([one]) => one.section === section)?.[1].size ?? 0
  return {
    read: true,
    summary: {
      made: found.made,
      organisations: count('organisations'),
      routingKeys: count('routingKeys'),
      monitors: count('monitors'),
      secrets: count('secrets'),
      also: (['settings', 'pointedThings', 'publicApi'] as const).filter((section) => count(section) > 0),
    },
  }
}

/**
 * Imports a file. What lies here and is newer stays; nothing that lies here alone is removed.
 * @param telling names what takes the import back: whoever asks again, because nobody answered, is told the same
 */
export async function importFile(
  text: string,
  passphrase: string | null,
  telling: string = crypto.randomUUID(),
): Promise<ImportedFile> {
  const found = await open(text, passphrase)
  if (!found.read) return found
  const done = await inTurn(async (made): Promise<ImportedFile> => {
    const { keepKey } = await readSettings()
    const { records: brought, leftOut } = await withoutNamesakes(found.records)
    const owners = await putOwners(made, brought)
    const inFile = new Set<string>()
    for (const [one, records] of brought) {
      for (const name of records.keys()) inFile.add(storageKey(one.kind, name))
      if (one === EXPORTED_SETTINGS) {
        for (const file of records.values()) await putSettings(made, file as Settings, owners)
        continue
      }
      const here = await readAll(one.kind)
      const news = new Map(
        [...records]
          .filter(([name, record]) => !one.isNewer(here.get(name), record))
          .map(([name, record]) => [name, one.brought(here.get(name), record)] as const),
      )
      if (one === EXPORTED_SECRETS) await leaveFormer(news as Map<string, SecretRecord>)
      await made.putAll(one.kind, news)
      if (keepKey && one === EXPORTED_SECRETS) await made.putAll<unknown>(keptSecrets, news)
      if (keepKey && one === EXPORTED_API) await made.putAll<unknown>(keptApi, news)
    }
    await useFirst(made, owners)
    const touched = (await read(undos, telling))?.before ?? made.before()
    // What the device keeps of secrets is the same once more; and an organisation that nothing is known of is none of it.
    const changed = touched.filter(({ area, key }) => area !== 'vault' && inFile.has(key)).length
    return { read: true, changed, leftOut, undo: changed ? await keepUndo(made, telling) : null }
  })
  // What an administrator sets stays set.
  await applyPolicy()
  tellForms()
  return done
}

/** A key that was revoked or replaced since does not come back with a file: alerts to it reach nobody. */
async function leaveFormer(news: Map<string, SecretRecord>): Promise<void> {
  for (const [name, secret] of news) if (await isFormerSince(secret)) news.delete(name)
}

/**
 * Whether secrets are kept is decided on each device, and for it alone. Nor does a file take another organisation into
 * use than the one whose values are filled here, or one that nothing is known of, or a host away.
 * @param owners the organisations that are known here, or come with the file
 */
async function putSettings(made: Change, file: Settings, owners: ReadonlySet<string>): Promise<void> {
  const now = await readSettings()
  const further = new Map(file.hosts.filter(({ host }) => canBeFurther(host)).map((one) => [one.host, one]))
  for (const { host } of now.hosts) further.delete(host)
  const hosts = [...now.hosts, ...further.values()].slice(0, MOST_HOSTS)
  const isTaken = now.organisation === null && owners.has(file.organisation ?? '')
  const { organisation, lastKey } = isTaken ? file : now
  const next = { ...file, keepKey: now.keepKey, organisation, lastKey, hosts }
  if (JSON.stringify(next) !== JSON.stringify(now)) await writeSettings(made, next)
}

/** What came with a file is shown only where an organisation is in use: the file's own may have been left out of it. */
async function useFirst(made: Change, [first]: ReadonlySet<string>): Promise<void> {
  const { organisation } = await settingsIn(made)
  if (organisation === null && first !== undefined) await writeSettings(made, { organisation: first })
}

/**
 * Adds the organisations whose keys a file has without them: nothing would show the keys, nor forget them.
 * @returns every organisation that is known then
 */
async function putOwners(made: Change, records: FileRecords): Promise<Set<string>> {
  const here = await readAll(organisations)
  const owners = new Set(here.keys())
  const all = (kind: Exported) => records.find(([one]) => one === kind)?.[1] ?? new Map<string, unknown>()
  for (const name of all(EXPORTED_ORGANISATIONS).keys()) owners.add(name)
  for (const record of [EXPORTED_KEYS, EXPORTED_SECRETS].flatMap((kind) => [...all(kind).values()])) {
    const { organisation: name } = record as { organisation: string }
    if (owners.has(name)) continue
    owners.add(name)
    await made.put(organisations, name, { name, form: null, integration: 'unknown', seenAt: Date.now() })
  }
  return owners
}

/** Reads a file to the last record, so that it is known to be whole before anything is changed. */
async function open(text: string, passphrase: string | null): Promise<Found | Refused> {
  const file = readExport(text)
  if (file.is === 'refused') return { read: false, refusal: file.refusal }
  if (file.is === 'plain') return recordsOf(file.content, file.made)
  if (passphrase === null) return { read: false, refusal: 'needs-passphrase' }
  const opened = await unseal(file.sealed, passphrase, file.made)
  if (opened === null) return { read: false, refusal: 'wrong-passphrase' }
  const content = readContent(opened)
  return content ? recordsOf(content, file.made, true) : { read: false, refusal: 'damaged' }
}

/** @param sealed whether it was encrypted: secrets are taken from nowhere else */
function recordsOf(content: Content, made: string, sealed = false): Found | Refused {
  // Told before each record is looked at: with tens of thousands that takes as long as a person waits.
  if (isTooMuch(content)) return { read: false, refusal: 'huge' }
  const known = [
    EXPORTED_SETTINGS,
    EXPORTED_KEYS,
    ...EXPORTED,
    ...(sealed ? [EXPORTED_SECRETS, EXPORTED_API] : []),
  ]
  const records: FileRecords = []
  for (const [section, { version, records: all }] of Object.entries(content)) {
    const one = known.find((exported) => exported.section === section)
    // A later version may keep more kinds of things.
    if (!one) return { read: false, refusal: isSecret(section) ? 'damaged' : 'newer' }
    const read = new Map<string, unknown>()
    try {
      for (const [name, data] of Object.entries(all)) {
        const record = one.read(name, version, data)
        if (record === null) return { read: false, refusal: 'damaged' }
        read.set(name, record)
      }
    } catch (error) {
      return { read: false, refusal: error instanceof NewerRecord ? 'newer' : 'damaged' }
    }
    records.push([one, read])
  }
  return { read: true, made, records }
}

function isSecret(section: string): boolean {
  return [EXPORTED_SECRETS, EXPORTED_API].some((one) => one.section === section)
}
