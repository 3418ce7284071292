import type { Notice } from '../../messaging/protocol'
import { isDoubtful, isMissing } from '../../model/keys/routingKey'
import { lackTest, type WholeList } from '../../model/keys/wholeList'
import { type RoutingKeyRecord, routingKeys } from '../../storage/kinds'
import { tellForms } from '../pages/tabs'
import { isSetKey, keyRecordsOf, readManaged } from '../records/known'
import { inTurn } from '../records/queue'
import { toldOfKeys, withUndo } from './capture'

/**
 * Routing keys that are no longer on the portal: alerts to one of them would reach the default policy, without a word.
 * They stay saved, are said to be missing wherever they are listed, and are neither suggested nor filled by themselves.
 */

/** Notes which saved routing keys the portal's whole list lacks; what never came from the vendor is left as it is. */
export function noteMissing(list: WholeList, telling: string = crypto.randomUUID()): Promise<Notice | null> {
  return inTurn(async (made) => {
    const { organisation } = list
    const managed = await readManaged()
    const all = await keyRecordsOf(organisation)
    const vendors = [...all].filter(([, { source }]) => source === 'portal' || source === 'api')
    const before = vendors.filter(([, { seenAt }]) => seenAt < list.loadedAt)
    // A list with none of the keys that were known before it came may be another organisation's.
    const listed = new Set(list.keys)
    if (before.length && !before.some(([, { key }]) => listed.has(key))) return null
    // A page that was open before a key was seen elsewhere may be older than that key; one that showed it is not.
    const isJudged = ({ key, seenAt }: RoutingKeyRecord) => seenAt < list.loadedAt || list.gone.includes(key)
    const isLacked = lackTest(list)
    const missing = vendors.filter(
      ([, one]) =>
        !isMissing(one) &&
        isJudged(one) &&
        isLacked(one.key) &&
        !isDoubtful(one.key) &&
        !isSetKey(managed, one),
    )
    const [first] = missing
    if (!first) return null
    const missingAt = Date.now()
    await made.putAll(routingKeys, new Map(missing.map(([name, one]) => [name, { ...one, missingAt }])))
    tellForms()
    return withUndo(made, telling, toldOfKeys('missing', organisation, missing.length, first[1].key))
  })
}
