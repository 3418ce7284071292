import { isTextField } from '../../../dom/labels/field'
import type { Line } from '../../../dom/outline/outline'
import { boxOf } from '../../../dom/outline/place'
import type { Seen } from '../../../dom/outline/seen'
import { sights } from '../../../dom/outline/seen'
import { wholeOf } from '../../../dom/outline/whole'
import { smallestAround } from '../../../dom/seeing/around'
import { holds, isReachable } from '../../../dom/seeing/visible'
import { isOn } from '../../../dom/switches/choice'
import { itemOf } from '../../../dom/tables/tableItem'
import { saysTick, ticksIn } from '../../../dom/tables/ticks'
import type { RoutingKey } from '../../../model/keys/routingKey'
import { MULTI_HEAD, POLICIES_HEAD } from '../words'
import { isAsSaved } from './asSaved'
import { labelTest } from './cardLabels'
import { isDefault, type Listed } from './defaultRow'
import type { Heads } from './keyHeads'
import { titledCards } from './keyTitles'
import { isNoKey } from './keyWord'
import { policyPieces } from './policyPieces'
import { isEditable } from './underEdit'

/** What a card's own buttons and links say. */
const ACTS = /^(?:edit|delete|remove|copy|save|cancel|more|actions?)\b/
export const isAct = ({ act, key }: Line) => !!act && ACTS.test(key)
const MULTI = /^multi\W?\s?responder\s*/

/** What a card shows, and where. */
interface Shown extends Listed {
  read: RoutingKey
}

/** A card by its two labels, what is around them, and where it ends. */
interface Card {
  heads: Heads
  box: Element
  end: number
  lines: Line[]
}

/**
 * The routing keys on narrow screens, where each row of the table is a card that repeats the headers as its labels.
 * @param until the reading place where the list ends
 * @param mayHoldDefault whether one of them may be the default policy's, which is named nowhere else
 */
export function readCards(
  seen: Seen,
  cards: readonly Heads[],
  until: number,
  mayHoldDefault: boolean,
): RoutingKey[] {
  const multis = sights(seen, MULTI_HEAD).map(({ line }) => line)
  const titled = cards[0] ? titledCards(seen, cards[0][0]) : []
  if (titled[0] && !cards[1])
    return titled.flatMap(({ key, policies, card }) => {
      const before = { ...key, at: key.at - 0.5 }
      return readCard(seen, [before, policies], card, until, multis)?.read ?? []
    })
  const own = cards.flatMap((heads, index): Card[] => {
    const [label, policies] = heads
    const end = Math.min(cards[index + 1]?.[0].at ?? until, until)
    // What is scrolled away above another's label is none of its card's.
    const isAbove = boxOf(policies).bottom <= boxOf(label).top
    const box = policies.at < end && !isAbove ? smallestAround(label.el, policies.el) : null
    return box ? [{ heads, box, end, lines: linesIn(seen, box, end) }] : []
  })
  const isLabel = own[0]
    ? labelTest(
        own.map(({ lines }) => lines),
        own[0].heads[1],
      )
    : undefined
  const read = own.flatMap(({ heads, box, end }) => readCard(seen, heads, box, end, multis, isLabel) ?? [])
  const keys = read.flatMap((one, at) => (mayHoldDefault && isDefault(at, read) ? [] : one.read))
  // The two words and a third may stand anywhere: cards are told by what follows them.
  return keys.some(({ policies }) => policies.length) ? keys : []
}

/** What is shown in a card, up to a reading place. */
export function linesIn(seen: Seen, card: Element, until: number): Line[] {
  return seen.lines.filter(
    (line) => line.at < until && holds(card, line.el) && isReachable(line.el, boxOf(line)),
  )
}

function readCard(
  seen: Seen,
  [label, policies]: Heads,
  card: Element,
  until: number,
  multis: readonly Line[],
  isLabel = (_line: Line) => false,
): Shown | null {
  const inside = ({ el, at }: { el: Element; at: number }) => at < until && holds(card, el)
  const lines = linesIn(seen, card, until)
  const nextLabel = (from: Line) => lines.find((line) => line.at > from.at && isLabel(line))?.at ?? until
  const [only, other] = lines.filter(
    (line) => line.at > label.at && line.at < Math.min(policies.at, nextLabel(label)) && !isAct(line),
  )
  const controls = seen.controls.filter(inside)
  if (!only || other) return null
  if (isEditable(only.el) || !isAsSaved(only.el, card)) return null
  if (controls.some(({ el, at }) => at > label.at && at < policies.at && isTextField(el))) return null
  const multi = multis.find((line) => inside(line) && line.at > policies.at)
  const end = Math.min(multi?.at ?? until, nextLabel(policies))
  const named = lines.filter(({ key, at }) => at > policies.at && at < end && !ACTS.test(key))
  // What says it again begins another card.
  if (named.some(({ key }) => POLICIES_HEAD.test(key))) return null
  const after = ({ at }: { at: number }) => multi && at > multi.at
  const said = multi && saysTick(multi.key.replace(MULTI, ''))
  // A box to tick may stand before what it is named.
  const boxes = controls.filter(({ el, at }) => at > policies.at && isOn(el) !== undefined)
  const isTicked = boxes[0]
    ? boxes.some(({ el }) => isOn(el))
    : said || lines.some((line) => after(line) && saysTick(line.key)) || ticksIn(card).length > 0
  const word = wholeOf(only.text, only.el) ?? only.text
  // One word and nothing else: a field's value may not be saved yet.
  if (/[\s:]/.test(word) || isNoKey(word)) return null
  return {
    word,
    key: only.el,
    policies: named.map(({ el }) => el),
    read: {
      key: word,
      policies: policyPieces(named.map(itemOf), only.el),
      multiResponder: multi ? isTicked : null,
    },
  }
}
