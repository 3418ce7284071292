import type { Seen } from '../../../../dom/outline/seen'
import { smallestAround } from '../../../../dom/seeing/around'
import { holds } from '../../../../dom/seeing/visible'
import { isOn } from '../../../../dom/switches/choice'
import { itemOf } from '../../../../dom/tables/tableItem'
import { saysTick } from '../../../../dom/tables/ticks'
import { namesTeam } from '../../../../model/keys/policies'
import type { RoutingKey } from '../../../../model/keys/routingKey'
import { MULTI_HEAD } from '../../words'
import { isAsSaved } from '../cells/asSaved'
import { isNoKey } from '../cells/keyWord'
import { isEditable } from '../cells/underEdit'
import type { Heads } from '../heads/keyHeads'
import { policyPieces } from '../policies/policyPieces'
import { isAct, linesIn } from './keyCards'

/**
 * The routing keys on cards whose labels stand below what they name, as captions do: the key is the first thing on its
 * card, and a label the last. Where one of the cards is made otherwise, all may be.
 */
export function readCaptioned(seen: Seen, all: readonly Heads[]): RoutingKey[] {
  const keys = all.map((heads) => readCaptions(seen, heads, all))
  return keys.includes(null) ? [] : keys.flatMap((one) => one ?? [])
}

function readCaptions(seen: Seen, heads: Heads, all: readonly Heads[]): RoutingKey | null {
  const [label, policies] = heads
  const card = smallestAround(label.el, policies.el)
  if (!card || all.some((other) => other !== heads && holds(card, other[0].el))) return null
  const lines = linesIn(seen, card, Number.POSITIVE_INFINITY).filter((line) => !isAct(line))
  const [key, second] = lines
  const named = lines.filter(({ at }) => at > label.at && at < policies.at)
  const after = lines.filter(({ at }) => at > policies.at)
  const multi = after.find((line) => line.key.search(MULTI_HEAD) >= 0)
  if (!key || second !== label || /[\s:]/.test(key.text) || isNoKey(key.text)) return null
  if (!named[0] || !named.every(({ text }) => namesTeam(text)) || after.at(-1) !== multi) return null
  if (isEditable(key.el) || !isAsSaved(key.el, card, named)) return null
  const isTicked =
    after.some((line) => saysTick(line.key)) || seen.controls.some(({ el }) => holds(card, el) && isOn(el))
  return {
    key: key.text,
    policies: policyPieces(named.map(itemOf), key.el),
    multiResponder: multi ? isTicked : null,
  }
}
