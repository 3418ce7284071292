import { wordsDrawnBetween } from '../../../dom/labels/drawn'
import { isLegible } from '../../../dom/outline/legible'
import { says } from '../../../dom/outline/names'
import type { Line } from '../../../dom/outline/outline'
import { boxOf, isLevel } from '../../../dom/outline/place'
import type { Seen } from '../../../dom/outline/seen'
import { largestWithout } from '../../../dom/seeing/around'
import { isStruck } from '../../../dom/seeing/struck'
import { typeOf } from '../../../dom/seeing/type'
import { holds } from '../../../dom/seeing/visible'
import { hasUnseen } from '../../../model/text/text'
import { OUR_NAME, VALUE_END, VALUE_STRIP } from '../words'
import { namesOther } from './besideValue'
import { fieldBehind } from './fieldBehind'
import { isLabelled } from './labelled'
import { MASKED } from './notWhole'
import { isName, isOtherName } from './ownWords'
import { isPlaceTaken } from './placeTaken'
import { hasButton, hasOwnButton, isTold } from './told'
import {
  asThing,
  isExample,
  isKeyText,
  keyIn,
  NO_KEY,
  standsForKey,
  type Thing,
  thingsAfter,
  WORD,
} from './valueThings'
import { BADGE_AFTER } from './wholeStrips'

/** The beginning of what is said beside such a key. */
const SAYS_GONE = /^(?:revoked|expired|replaced|rotated|disabled|deactivated|deleted|inactive)\b/i

const MOST_THINGS = 6
// Keys of odd shapes occur, but words like *Loading…* are none.
const ODD_KEY = /^(?=\S*\d)\S{8,}$|^\S{16,}$/
/** A text that was cut short, or a key's beginning or end: the rest of it is somewhere else. */
const PART =
  /…|\.{3}|^[0-9a-f]{8}(?:-[0-9a-f]{0,4}){0,3}(?:-[0-9a-f]{0,11})?$|^(?:[0-9a-f]{0,4}-){0,4}[0-9a-f]{12}$/i
/** An address without a key, such as examples have. */
const ADDRESS = /:\/\//

/**
 * The value under a strip, as shown; empty where none is shown yet, or not for certain.
 * Nothing but buttons and single words may stand between the two: where the key is still to come, masked, or only for
 * others to see, the next number on the page is another one.
 * @param until the reading place of the next strip
 */
export function valueUnder(seen: Seen, strip: Line, until: number): string {
  const own = fieldBehind(seen, strip)
  if (own) return isKeyText(own.value) && own.type !== 'password' && isLegible(own) ? own.value : ''
  const things = thingsAfter(seen, strip, until)
  const place = new Place(strip, things)
  let value = ''
  let odd = ''
  let isExplained = false
  let isAfterExample = false
  let gone: Thing | null = null
  let beside: Thing | null = null
  const named: Thing[] = []
  let left = MOST_THINGS
  let last = asThing(strip)
  for (const thing of things) {
    const { text, act } = thing
    if (!thing.isShown()) continue
    const key = keyIn(thing)
    if (!key) last = thing
    // The row's own buttons may stand before the value.
    if (says(VALUE_END, text) && (!act || value || odd)) break
    // Whose the next number is, a link may say, too.
    if (act && !key && isOtherName(text, OUR_NAME)) break
    if (act && !key) continue
    if (gone && isLevel(gone.box(), thing.box())) continue
    if (left-- === 0) break
    if (MASKED.test(text) || thing.isMasked()) return ''
    const where = thing.at === strip.at ? 'here' : place.of(thing, !!key || ODD_KEY.test(text))
    // A badge that was parted from its label.
    if (thing.at === strip.at + BADGE_AFTER && NO_KEY.test(text)) return ''
    if (where === 'beside') {
      if (key) beside = thing
      else named.push(thing)
      continue
    }
    // An example before the key: a word says how its place is called, or its number is nobody's.
    if (standsForKey(text) || (!key && text.split(/\s+/).some(isExample))) {
      isAfterExample = true
      continue
    }
    // A long address is wrapped anywhere; nothing else of it has white space.
    value = /\s/.test(text) ? '' : value + text
    const whole = isKeyText(value) ? value : odd ? null : key
    if (whole && isGone(thing, things)) {
      // Which of several is meant is plain where all but one are said to be none any more.
      gone = thing
      value = ''
      continue
    }
    if (gone && (!whole || !isInColumn(gone, thing))) return ''
    if (whole) {
      // In the row of another column's number the strip's own place was empty.
      if (beside && !isLevel(beside.box(), thing.box())) return ''
      // A row that is another's, by its name.
      const after = things.filter((one) => one.at > thing.at && place.of(one, false) === 'beside')
      if ([...named, ...after].some((one) => namesOther(seen, place.box, one, thing))) return ''
      const isOurs =
        isLabelled(seen, strip, thing) &&
        (!isAfterExample || hasOwnButton(thing, things)) &&
        (!isExplained || hasButton(thing, things))
      const isDoubtful =
        isOneOfSeveral(strip, thing, things) ||
        isNamedOtherwise(strip, thing) ||
        isPlaceTaken(strip, thing, last)
      return isOurs && !isDoubtful ? whole : ''
    }
    if (key) return ''
    if (ODD_KEY.test(text)) odd ||= text
    else if (isTold(text) && !odd) isExplained = true
    else if (!WORD.test(text) || NO_KEY.test(text) || isName(text)) break
  }
  return PART.test(odd) || ADDRESS.test(odd) || hasUnseen(odd) ? '' : odd
}

function isInColumn(one: Thing, other: Thing): boolean {
  return Math.abs(one.box().left - other.box().left) < 4
}

/** Where things stand to a strip: under it or going on beside it; or beside it, under the head of another column. */
class Place {
  readonly box: DOMRect
  readonly #el: Element
  readonly #keys: readonly Thing[]
  #isColumn = false
  constructor(strip: Line, things: readonly Thing[]) {
    this.box = asThing(strip).box()
    this.#el = strip.el
    this.#keys = things.filter((thing) => keyIn(thing))
  }
  of({ box, el, at }: Thing, isValue: boolean): 'under' | 'beside' {
    const it = box()
    const isUnder = it.left < this.box.right && it.right > this.box.left
    const isBeside = isLevel(this.box, it)
    if (!isBeside && isUnder) return 'under'
    // One cell beside the strip may hold several lines.
    const cell = largestWithout(el, [this.#el])
    if (!isBeside && !isLevel(this.box, cell.getBoundingClientRect())) return 'beside'
    if (!isValue && this.#keys.some((key) => key.at > at && holds(cell, key.el))) return 'under'
    // Another head beside it: what belongs to the strip is in its own column.
    if (!isValue) this.#isColumn = true
    return isValue && !this.#isColumn ? 'under' : 'beside'
  }
}

/**
 * Whether another key stands right under this one in the strip's column, and is not said to be none any more: which of
 * them is meant, nobody can tell.
 */
function isOneOfSeveral(strip: Line, value: Thing, things: readonly Thing[]): boolean {
  const box = value.box()
  if (isLevel(asThing(strip).box(), box)) return false
  const isUnder = (it: DOMRect) => it.top >= box.bottom && Math.abs(it.left - box.left) < 4
  const next = things.find((one) => one.at > value.at && !one.act && isUnder(one.box()))
  const isLabel = ({ at, el, box: of }: Thing) =>
    at > value.at &&
    at < (next?.at ?? 0) &&
    of().top >= box.bottom &&
    Math.abs(of().left - boxOf(strip).left) < 4 &&
    typeOf(el) === typeOf(strip.el)
  const isOverGone = ({ at, text }: Thing) => at > value.at && at < (next?.at ?? 0) && SAYS_GONE.test(text)
  if (things.some((one) => isLabel(one) || isOverGone(one))) return false
  return !!next && keyIn(next) !== null && !isGone(next, things)
}

/** Whether the page's style sheet draws another label before a value. */
function isNamedOtherwise(strip: Line, { el }: Thing): boolean {
  const drawn = el === strip.el ? [] : wordsDrawnBetween(strip.el, el)
  return drawn.some((words) => !says(VALUE_STRIP, words))
}

/** Whether a key is struck through, or said to be none any more. */
function isGone({ el, nodes, at }: Thing, things: readonly Thing[]): boolean {
  if (isStruck(nodes[0]?.parentElement ?? el, null)) return true
  const [next, ...others] = things.filter((one) => one.at > at && !one.act)
  const box = el.getBoundingClientRect()
  // The label of another number beside it says nothing of this one.
  const [after] = others
  const isLabel = !!after && keyIn(after) !== null && isLevel(after.box(), box)
  const says = ({ text }: Thing) =>
    SAYS_GONE.test(text) || (!isLabel && next?.text === text && NO_KEY.test(text))
  return !!next && [next, ...others].some((one) => says(one) && isLevel(one.box(), box))
}
