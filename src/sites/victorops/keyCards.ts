import { smallestAround } from '../../dom/around'
import { isTextField } from '../../dom/field'
import type { Line } from '../../dom/outline'
import { boxOf } from '../../dom/place'
import type { Seen } from '../../dom/seen'
import { sights } from '../../dom/seen'
import { isStruck } from '../../dom/struck'
import { isOn } from '../../dom/switch'
import { saysTick, ticksIn } from '../../dom/ticks'
import { holds, isReachable } from '../../dom/visible'
import type { RoutingKey } from '../../model/routingKey'
import type { Heads } from './keyHeads'
import { titledCards } from './keyTitles'
import { isNoKey } from './keyWord'
import { isEditable } from './underEdit'
import { MULTI_HEAD, POLICIES_HEAD } from './words'

/** What a card's own buttons and links say. */
const ACTS = /^(?:edit|delete|remove|copy|save|cancel|more|actions?)\b/

/**
 * The routing keys on narrow screens, where each row of the table is a card that repeats the headers as its labels.
 * @param until the reading place where the list ends
 */
export function readCards(seen: Seen, cards: readonly Heads[], until: number): RoutingKey[] {
  const multis = sights(seen, MULTI_HEAD).map(({ line }) => line)
  const titled = cards[0] ? titledCards(seen, cards[0][0]) : []
  if (titled[0] && !cards[1])
    return titled.flatMap(({ key, policies, card }) => {
      const before = { ...key, at: key.at - 0.5 }
      return readCard(seen, [before, policies], card, until, multis) ?? []
    })
  const keys = cards.flatMap(([label, policies], index) => {
    const end = Math.min(cards[index + 1]?.[0].at ?? until, until)
    if (policies.at >= end) return []
    const card = smallestAround(label.el, policies.el)
    return (card && readCard(seen, [label, policies], card, end, multis)) ?? []
  })
  // The two words and a third may stand anywhere: cards are told by what follows them.
  return keys.some(({ policies }) => policies.length) ? keys : []
}

function readCard(
  seen: Seen,
  [label, policies]: Heads,
  card: Element,
  until: number,
  multis: readonly Line[],
): RoutingKey | null {
  const inside = ({ el, at }: { el: Element; at: number }) => at < until && holds(card, el)
  const lines = seen.lines.filter((line) => inside(line) && isReachable(line.el, boxOf(line)))
  const [only, other] = lines.filter(({ at }) => at > label.at && at < policies.at)
  const controls = seen.controls.filter(inside)
  // One word and nothing else: a field's value may not be saved yet.
  if (!only || other || /[\s:]/.test(only.text) || isNoKey(only.text)) return null
  if (isEditable(only.el) || isStruck(only.el, card)) return null
  if (controls.some(({ el, at }) => at > label.at && at < policies.at && isTextField(el))) return null
  const multi = multis.find((line) => inside(line) && line.at > policies.at)
  const end = multi?.at ?? until
  const named = lines.filter(({ key, at }) => at > policies.at && at < end && !ACTS.test(key))
  // What says it again begins another card.
  if (named.some(({ key }) => POLICIES_HEAD.test(key))) return null
  const after = ({ at }: { at: number }) => multi && at > multi.at
  // A box to tick may stand before what it is named.
  const boxes = controls.filter(({ el, at }) => at > policies.at && isOn(el) !== undefined)
  const isTicked = boxes[0]
    ? boxes.some(({ el }) => isOn(el))
    : lines.some((line) => after(line) && saysTick(line.key)) || ticksIn(card).length > 0
  return {
    key: only.text,
    policies: named.flatMap(({ nodes, text }) => (nodes[0] ? nodes.map(({ data }) => data) : text)),
    multiResponder: multi ? isTicked : null,
  }
}
