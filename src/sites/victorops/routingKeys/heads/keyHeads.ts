import { isInDialog } from '../../../../dom/labels/dialog'
import { isLineReachable } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isLevel } from '../../../../dom/outline/place'
import { type Seen, seenOf } from '../../../../dom/outline/seen'
import { smallestAround } from '../../../../dom/seeing/around'
import { lookOf } from '../../../../dom/seeing/type'
import { holds } from '../../../../dom/seeing/visible'
import { headBoxOf } from '../../../../dom/tables/headers'
import { namesTeam } from '../../../../model/keys/policies'
import { KEY_HEAD, KEYS_HEAD, POLICIES_HEAD } from '../../words'
import { isOnlyShown } from '../cells/underEdit'

/** The two words that stand over every routing key: as headers of columns, or as labels in each card. */
export type Heads = [key: Line, policies: Line]

/** A page with more of them side by side has no more tables than this. */
const MOST_TABLES = 12

/** Where the words stand, in reading order: a dialog for a new key says them, too. */
export function keyHeads(seen: Seen): { tables: Heads[]; cards: Heads[]; all: Heads[] } {
  const heads = pairs(seen)
  const outside = heads.filter(([{ el }]) => !isInDialog(el))
  const level = (outside[0] ? outside : heads).filter((pair) => areLevel(pair) && !isOfForm(pair))
  const cards = outside.filter((pair) => !level.includes(pair))
  return { tables: level.slice(0, MOST_TABLES), cards, all: outside }
}

function pairs({ lines }: Seen): Heads[] {
  const keys = lines.filter(({ key }) => KEY_HEAD.test(key)).filter(isLineReachable)
  const policies = lines.filter(({ key }) => POLICIES_HEAD.test(key)).filter(isLineReachable)
  if (!keys[0]) return titled(lines.filter(isLineReachable), policies)
  const [first, label] = [policies[0], keys[0]]
  const isCard = first && label && !keys[1] && isTurnedCard(lines, first, label)
  if ((keys[1] || isCard) && isInTurn(policies, keys) && !areOthersBoxed(policies, keys))
    return policies.flatMap((head, index): Heads[] => (keys[index] ? [[keys[index], head]] : []))
  const taken = new Set<Line>()
  return keys.flatMap((key, index): Heads[] => {
    const end = keys[index + 1]?.at ?? Number.POSITIVE_INFINITY
    const next = policies.find(({ at }) => at > key.at)
    // The policies may stand first: then they are level with the key, and what follows belongs to another.
    const isNext = next && next.at < end && areLevel([key, next])
    const before = isNext ? undefined : policies.findLast(({ at }) => at < key.at)
    const isFirst = before && !taken.has(before) && areLevel([key, before]) && !areOfCard([key, next], before)
    const head = isFirst ? before : next
    // A copy of the first column lies over it, or beside it, so that it stays.
    if (!head || taken.has(head)) return []
    if (areLevel([key, head])) taken.add(head)
    return [[key, head]]
  })
}

/** The heading of a list whose cards have a key for their title, and label nothing but its policies. */
function titled(lines: readonly Line[], [first, second]: readonly Line[]): Heads[] {
  if (!first || !second) return []
  const before = lines.filter(({ at, head, key }) => at < first.at && (head || KEYS_HEAD.test(key)))
  const heading = before.findLast(({ key }) => KEYS_HEAD.test(key))
  // The title of the first card may be a heading as well.
  return heading && before.indexOf(heading) >= before.length - 2 ? [[heading, first]] : []
}

/** Whether a key has the policies after it in a box of their own, beside which the others stand. */
function areOfCard([key, policies]: [Line, Line | undefined], others: Line): boolean {
  const card = policies && smallestAround(key.el, policies.el)
  return !!card && !holds(card, others.el)
}

/** Whether some lines stand one before each of others, as on cards that tell the policies first. */
function isInTurn(some: readonly Line[], others: readonly Line[]): boolean {
  const all = some.flatMap((line, index) => [line, others[index] ?? line])
  return some.length === others.length && all.every(({ at }, index) => at > (all[index - 1]?.at ?? -1))
}

/** Whether each line but the last stands in a box with the next one of others: the first of those is of another list. */
function areOthersBoxed(policies: readonly Line[], keys: readonly Line[]): boolean {
  const all = [...policies, ...keys]
  const others = keys.slice(0, -1)
  const isBoxed = (key: Line, index: number) => {
    const next = policies[index + 1]
    const box = next && smallestAround(key.el, next.el)
    return !!box && !all.some((one) => one !== key && one !== next && holds(box, one.el))
  }
  return others.length > 0 && others.every(isBoxed)
}

/** Whether a card tells the policies first: both labels are set alike, nothing comes before them, and policies between them. */
function isTurnedCard(lines: readonly Line[], policies: Line, key: Line): boolean {
  const card = lookOf(policies.el) === lookOf(key.el) && smallestAround(policies.el, key.el)
  if (!card) return false
  const inside = lines.filter((line) => line.at < key.at && !line.act && holds(card, line.el))
  const [first, ...named] = inside
  // What stands lower than the key's label is the rest of a column beside it.
  const { bottom } = boxOf(key)
  const isPolicy = (line: Line) => namesTeam(line.text) && boxOf(line).top < bottom
  return first === policies && !!named[0] && named.every(isPolicy)
}

/** The page without the headers' words that only assistive technology is told again in each row. */
export function withoutUnseenHeads(seen: Seen): Seen {
  const says = ({ key }: Line) => KEY_HEAD.test(key) || POLICIES_HEAD.test(key)
  const lines = seen.lines.filter((line) => !says(line) || isLineReachable(line))
  return lines.length < seen.lines.length ? seenOf({ ...seen, lines }) : seen
}

/** Whether both are the labels of fields: a row that is open has a form in it, whose labels may stand beside each other. */
function isOfForm(pair: Heads): boolean {
  const isLabel = ({ el }: Line) => {
    const field = el.closest('label')?.control
    return !!field && !isOnlyShown(field)
  }
  return pair.every(isLabel)
}

function areLevel([key, policies]: Heads): boolean {
  return isLevel(headBoxOf(key), headBoxOf(policies))
}
