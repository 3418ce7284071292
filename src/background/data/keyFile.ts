import { type RoutingKey, sameRoutingKey } from '../../model/keys/routingKey'
import { knownKeys } from '../../model/monitors/monitorState'
import { type RoutingKeyRecord, routingKeys } from '../../storage/kinds'
import { readAll, recordName } from '../../storage/records'
import { tellForms } from '../pages/tabs'
import { noteOrganisation } from '../records/known'
import { inTurn } from '../records/queue'
import { apiKeyTest } from '../records/strangeKeys'
import { keepUndo } from '../records/undo'

/** Routing keys out of a file of the person's own, added to those of an organisation. */

/** @returns how many are new, and what takes the import back; null when nothing changed */
export function importKeyFile(
  organisation: string,
  listed: readonly RoutingKey[],
): Promise<{ added: number; changed: number; undo: string | null }> {
  return inTurn(async (made) => {
    const known = await readAll(routingKeys, `${recordName(organisation)}/`)
    const spellings = knownKeys([...known.values()].map(({ key }) => key))
    const isApiKey = await apiKeyTest(organisation)
    const news = new Map<string, RoutingKeyRecord>()
    let added = 0
    for (const row of listed) {
      const name = recordName(organisation, row.key)
      const old = known.get(name)
      // What the vendor told is not overruled by a file; a file without policies says nothing of them.
      if (await isApiKey(row.key)) continue
      // Beside a key of another case, neither would be named as wrong on a monitor any more.
      if (!old && spellings.spelled(row.key) !== null) continue
      if (old && (old.source !== 'hand' || sameRoutingKey(old, row) || !saysMore(row))) continue
      if (!old) added++
      news.set(name, { ...row, organisation, source: 'hand', seenAt: Date.now() })
    }
    if (!news.size) return { added: 0, changed: 0, undo: null }
    await noteOrganisation(made, organisation, {})
    await made.putAll(routingKeys, news)
    const undo = await keepUndo(made)
    tellForms()
    return { added, changed: news.size - added, undo }
  })
}

function saysMore({ policies, multiResponder }: RoutingKey): boolean {
  return policies.length > 0 || multiResponder !== null
}
