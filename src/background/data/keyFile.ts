import type { FromUi } from '../../messaging/fromUi'
import type { Reply } from '../../messaging/protocol'
import { type RoutingKey, sameRoutingKey } from '../../model/keys/routingKey'
import { knownKeys } from '../../model/monitors/monitorState'
import { type RoutingKeyRecord, routingKeys, undos } from '../../storage/kinds'
import { read, recordName, storageKey } from '../../storage/records'
import { tellForms } from '../pages/tabs'
import { keyRecordsOf, noteOrganisation } from '../records/known'
import { inTurn } from '../records/queue'
import { apiKeyTest } from '../records/strangeKeys'
import { keepUndo } from '../records/undo'

/** Routing keys out of a file of the person's own, added to those of an organisation. */

type Imported = Reply<FromUi, 'data.importKeys'>

/**
 * @param telling names what takes the import back: whoever asks again, because nobody answered, is told the same
 * @returns how many are new, and what takes the import back; null when nothing changed
 */
export function importKeyFile(
  organisation: string,
  listed: readonly RoutingKey[],
  telling: string = crypto.randomUUID(),
): Promise<Imported> {
  return inTurn(async (made) => {
    const known = await keyRecordsOf(organisation)
    const spellings = knownKeys([...known.values()].map(({ key }) => key))
    const isApiKey = await apiKeyTest(organisation)
    const news = new Map<string, RoutingKeyRecord>()
    let added = 0
    for (const row of listed) {
      const name = recordName(organisation, row.key)
      const old = known.get(name)
      if (await isApiKey(row.key)) continue
      // Beside a key of another case, neither would be named as wrong on a monitor any more.
      if (!old && spellings.spelled(row.key) !== null) continue
      // What the vendor told is not overruled by a file; a file without policies says nothing of them.
      if (old && (old.source !== 'hand' || sameRoutingKey(old, row) || !saysMore(row))) continue
      if (!old) added++
      news.set(name, { ...row, organisation, source: 'hand', seenAt: Date.now() })
    }
    if (!news.size) return importedBefore(telling)
    await noteOrganisation(made, organisation, {})
    await made.putAll(routingKeys, news)
    const undo = await keepUndo(made, telling)
    tellForms()
    return { added, changed: news.size - added, undo }
  })
}

/** What an import of this name came to, whose answer did not arrive. */
async function importedBefore(telling: string): Promise<Imported> {
  const kept = await read(undos, telling)
  const keys = kept?.before.filter(({ key }) => key.startsWith(storageKey(routingKeys, ''))) ?? []
  const added = keys.filter(({ stored }) => stored === null).length
  return { added, changed: keys.length - added, undo: kept ? telling : null }
}

function saysMore({ policies, multiResponder }: RoutingKey): boolean {
  return policies.length > 0 || multiResponder !== null
}
