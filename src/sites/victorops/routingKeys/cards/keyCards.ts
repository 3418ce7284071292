import { isLineReachable } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isLevel, standsBelow } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { sights } from '../../../../dom/outline/seen'
import { largestWithout, smallestAround } from '../../../../dom/seeing/around'
import { lookOf, sizeIn } from '../../../../dom/seeing/type'
import { holds } from '../../../../dom/seeing/visible'
import { isOn } from '../../../../dom/switches/choice'
import { type Item, itemOf } from '../../../../dom/tables/tableItem'
import { saysTick, ticksIn } from '../../../../dom/tables/ticks'
import { namesTeam } from '../../../../model/keys/policies'
import type { RoutingKey } from '../../../../model/keys/routingKey'
import { MULTI_HEAD, POLICIES_HEAD } from '../../words'
import { isAsSaved } from '../cells/asSaved'
import { isNoKey, wordIn } from '../cells/keyWord'
import { CHOICE, fieldIn, isEditable, isOnlyShown } from '../cells/underEdit'
import type { Heads } from '../heads/keyHeads'
import { isDefault, type Listed } from '../others/defaultRow'
import { areSaved } from '../others/offered'
import { withoutFaded } from '../others/otherRows'
import { policyPieces } from '../policies/policyPieces'
import { labelTest } from './cardLabels'
import { saysCardGone } from './cardStates'
import { titledCards } from './keyTitles'

/** What a card's own buttons and links say. */
const ACTS = /^(?:edit|delete|remove|copy|save|cancel|more|actions?)\b/
/** Whether a line is one of them. */
export const isAct = ({ act, key }: Line) => !!act && ACTS.test(key)
const MULTI = /^multi\W?\s?responder\s*/

/** What a card shows, and where. */
interface Shown extends Listed {
  read: RoutingKey
  /** Whether its policies can be chosen anew. */
  isChoosing: boolean
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
  if (titled[0] && !cards[1]) {
    const shown = titled.flatMap(({ key, policies, card }) => {
      const before = { ...key, at: key.at - 0.5 }
      return readCard(seen, [before, policies], card, until, multis) ?? []
    })
    return keysOf(shown, seen, mayHoldDefault)
  }
  const own = cards.flatMap((heads, index): Card[] => {
    const [label, policies] = heads
    const end = Math.min(...(cards[index + 1]?.map(({ at }) => at) ?? []), until)
    // What is scrolled away above another's label is none of its card's.
    const isAbove = policies.at > label.at && standsBelow(boxOf(label), boxOf(policies))
    const box = policies.at < end && !isAbove ? smallestAround(label.el, policies.el) : null
    return box ? [{ heads, box, end, lines: linesIn(seen, box, end) }] : []
  })
  const [first, ...others] = own.map(({ heads: [, policies] }) => policies)
  const isLabel =
    first &&
    labelTest(
      own.map(({ lines }) => lines),
      [first, ...others],
    )
  const isGone = (at: number, key: Element | undefined) => {
    const [label, policies] = own[at]?.heads ?? []
    const others = [own[at - 1], own[at + 1]].flatMap((one) => one?.heads[0].el ?? [])
    const area = label && others[0] ? largestWithout(label.el, others) : null
    const isCommon = (line: Line) => line === label || line === policies || !!isLabel?.(line)
    return !!area && saysCardGone(linesIn(seen, area, own[at]?.end ?? until), key, isCommon)
  }
  const all = own.flatMap(({ heads, box, end }, at) => {
    const shown = readCard(seen, heads, box, end, multis, isLabel)
    return shown && !isGone(at, shown.key) ? shown : []
  })
  // Where all look like that, it is how they always look.
  const read = all[1] && all.every((one) => one.isChoosing) ? all : all.filter((one) => !one.isChoosing)
  const keys = keysOf(read, seen, mayHoldDefault)
  // The two words and a third may stand anywhere: cards are told by what follows them.
  return keys.some(({ policies }) => policies.length) ? keys : []
}

function keysOf(all: readonly Shown[], seen: Seen, mayHoldDefault: boolean): RoutingKey[] {
  const saved = savedOf(all, seen)
  return saved.flatMap((one, at) => (mayHoldDefault && isDefault(at, saved) ? [] : one.read))
}

/** Without the keys that are faded or only offered; where a single card ends, nothing tells. */
function savedOf(all: readonly Shown[], seen: Seen): Shown[] {
  const cards = withoutFaded(all, ({ key }) => key)
  const saved = cards[1] && areSaved(cards, undefined, seen)
  return saved ? cards.filter((_, at) => saved[at]) : cards
}

/** What is shown in a card, up to a reading place. */
export function linesIn(seen: Seen, card: Element, until: number): Line[] {
  return seen.lines.filter((line) => line.at < until && holds(card, line.el) && isLineReachable(line))
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
  const controls = seen.controls.filter(inside)
  const multi = multis.find((line) => inside(line) && line.at > policies.at)
  const heads = [label, policies, ...lines.filter((line) => line === multi || isLabel(line))]
  /** What stands between a label and the next one. */
  const under = (head: Line): Item[] => {
    const end = Math.min(...heads.map(({ at }) => at).filter((at) => at > head.at), until)
    const isUnder = ({ at }: { at: number }) => at > head.at && at < end
    return [
      ...lines.filter((line) => isUnder(line) && !isAct(line)).map(itemOf),
      ...controls
        .filter(isUnder)
        .map(({ el, at }) => ({ line: null, el, at, box: el.getBoundingClientRect() })),
    ]
  }
  const keyed = under(label)
  const [first] = keyed
  const named = under(policies).filter(({ line }) => !line || !ACTS.test(line.key))
  // A field's value may not be saved yet.
  const field = fieldIn(keyed)
  if (!first || (field && !isOnlyShown(field)) || isEditable(first.el) || !isAsSaved(first.el, card, named))
    return null
  if (areHeaders([label, policies], first, named)) return null
  // What says it again begins another card.
  if (named.some(({ line }) => line && POLICIES_HEAD.test(line.key))) return null
  const after = ({ at }: { at: number }) => multi && at > multi.at
  const said = multi && saysTick(multi.key.replace(MULTI, ''))
  // A box to tick may stand before what it is named.
  const boxes = controls.filter(({ el, at }) => at > policies.at && isOn(el) !== undefined)
  const isTicked = boxes[0]
    ? boxes.some(({ el }) => isOn(el))
    : said || lines.some((line) => after(line) && saysTick(line.key)) || ticksIn(card).length > 0
  const word = field ? field.value : wordIn(keyed)
  // One word, and at the most what is told of it below.
  if (!word || /[\s:]/.test(word) || isNoKey(word) || !keyed.every((one) => isWithKey(one, first)))
    return null
  return {
    word,
    key: first.el,
    policies: named.map(({ el }) => el),
    isChoosing: named.some(({ el }) => el.matches(CHOICE) && !isOnlyShown(el)),
    read: {
      key: word,
      policies: policyPieces(named, first.el),
      multiResponder: multi ? isTicked : null,
    },
  }
}

/** Whether a thing stands beside a key, or tells of it below: in a sentence, or smaller. */
function isWithKey({ line, el, box }: Item, first: Item): boolean {
  return !line || isLevel(box, first.box) || /\s/.test(line.text) || sizeIn(el) < sizeIn(first.el)
}

/**
 * Whether two words and what stands between them are headers of a table: all on one level and set alike, and no policy
 * there.
 */
function areHeaders([label, policies]: Heads, between: Item, after: readonly Item[]): boolean {
  const isInRow = ({ box }: { box: DOMRect }) => isLevel(box, boxOf(label))
  const isPolicy = ({ line }: Item) => !!line && namesTeam(line.text)
  return (
    !!between.line &&
    isInRow(between) &&
    isInRow({ box: boxOf(policies) }) &&
    lookOf(between.el) === lookOf(label.el) &&
    !after.filter(isInRow).some(isPolicy)
  )
}
