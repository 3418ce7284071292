import { says } from '../../../../dom/outline/names'
import type { Line } from '../../../../dom/outline/outline'
import { isLevel, standsBelow, startsAt } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { OUR_NAME, VALUE_END } from '../../words'
import { isNamedOtherwise } from '../strips/drawnStrips'
import { isLabelled } from '../strips/labelled'
import { BADGE_AFTER } from '../strips/wholeStrips'
import { isExample, isExampleBadge, isKeyText, standsForKey } from '../things/keyTexts'
import { MASKED } from '../things/notWhole'
import { isOdd, mayBeAsked } from '../things/oddKeys'
import { asThing, keyIn, memberIn, NO_KEY, NOT_FOR_LONG, type Thing, WORD } from '../things/valueThings'
import { hasButton, hasOwnButton, isTold } from '../told/told'
import { namesOther } from '../whose/besideValue'
import { isOfOtherPart } from '../whose/otherPart'
import { isGone, isOneOfSeveral } from '../whose/otherValues'
import {
  afterGoneLabel,
  beforeGoneWord,
  beginsGone,
  saysGone,
  saysKeyIsGone,
  saysSinceWhen,
} from '../words/goneKeys'
import { GOOD_FOR, isPast } from '../words/goodFor'
import { guardsKey } from '../words/guarded'
import { saysInUse } from '../words/inUse'
import { isName, isOtherName } from '../words/ownWords'
import { mayFollowGone } from './besideGone'
import { isOfOther } from './besideStrip'
import { isUnderEdit } from './editedValue'
import { isPlaceTaken } from './placeTaken'
import { ValuePlace } from './valuePlace'

const MOST_THINGS = 6

/** What a thing says of the search: that it goes on, or that nothing further belongs to the strip. */
export const ON = Symbol()
export const END = Symbol()
type Step = typeof ON | typeof END | string

/** Goes through the things after a strip, one by one, until its value is found, or that there is none for certain. */
export class Search {
  readonly #seen: Seen
  readonly #strip: Line
  readonly #things: readonly Thing[]
  readonly #place: ValuePlace
  /** An address that is wrapped, as far as it was read. */
  #value = ''
  #odd = ''
  #isExplained = false
  #isAfterExample = false
  #gone: Thing | null = null
  /** A key beside the strip, and names there. */
  #beside: Thing | null = null
  readonly #named: Thing[] = []
  #left = MOST_THINGS
  /** What was read last before the value: the strip, or what is told about it. */
  #last: Thing

  constructor(seen: Seen, strip: Line, things: readonly Thing[]) {
    this.#seen = seen
    this.#strip = strip
    this.#things = things
    this.#place = new ValuePlace(strip, things)
    this.#last = asThing(strip)
  }

  /** A text that is no key, and may be one to whoever says so. */
  get odd(): string {
    return mayBeAsked(this.#odd) ? this.#odd : ''
  }

  take(thing: Thing): Step {
    if (!thing.isShown()) return ON
    const key = keyIn(thing)
    if (!key) this.#last = thing
    if (this.#ends(thing, key)) return END
    if ((thing.act && !key) || this.#isBesideGone(thing, key)) return ON
    if (this.#left-- === 0) return END
    if (MASKED.test(thing.text) || thing.isMasked() || this.#isNoKeyBadge(thing)) return ''
    // A badge is no head of another column.
    if (this.#isBadge(thing)) return !saysInUse(thing.text) && isOtherName(thing.text, OUR_NAME) ? '' : ON
    if (this.#isBeside(thing, key) || this.#isExample(thing, key)) return ON
    return this.#takeUnder(thing, key)
  }

  /** The row's own buttons may stand before the value; whose the next number is, a link may say, too. */
  #ends({ text, act }: Thing, key: string | null): boolean {
    if (says(VALUE_END, text) && (!act || this.#value || this.#odd)) return true
    return !!act && !key && isOtherName(text, OUR_NAME)
  }

  /** What is told beside a key that is none any more; the new one stands right beside it. */
  #isBesideGone(thing: Thing, key: string | null): boolean {
    const gone = this.#gone
    if (!gone || !isLevel(gone.box(), thing.box())) return false
    const isBetween = ({ at, act }: Thing) => at > gone.at && at < thing.at && !act
    return !key || this.#things.some(isBetween)
  }

  /** Whether a thing was parted from the strip's own line. */
  #isBadge({ at }: Thing): boolean {
    return at === this.#strip.at + BADGE_AFTER
  }

  /** A badge that was parted from its label, or stands beside it. */
  #isNoKeyBadge(thing: Thing): boolean {
    const { text, act, box } = thing
    if (this.#isBadge(thing) && (NO_KEY.test(text) || NOT_FOR_LONG.test(text) || beginsGone(text)))
      return true
    if (act || !isLevel(this.#place.box, box())) return false
    return (
      saysKeyIsGone(text) ||
      saysSinceWhen(text) ||
      ((isExampleBadge(text) || saysGone(text)) && !isOfOther(this.#seen, this.#strip, thing, this.#things))
    )
  }

  #isBeside(thing: Thing, key: string | null): boolean {
    if (thing.at === this.#strip.at) return false
    if (this.#place.of(thing, !!key || isOdd(thing.text)) === 'under') return false
    if (key) this.#beside = thing
    else this.#named.push(thing)
    return true
  }

  /** An example before the key: a word says how its place is called, or its number is nobody's. */
  #isExample({ text }: Thing, key: string | null): boolean {
    if (!standsForKey(text) && (key || !text.split(/\s+/).some(isExample))) return false
    this.#isAfterExample = true
    return true
  }

  #takeUnder(thing: Thing, key: string | null): Step {
    const { text } = thing
    // A long address is wrapped anywhere; nothing else of it has white space.
    this.#value = /\s/.test(text) ? '' : this.#value + text
    const whole = isKeyText(this.#value) ? this.#value : this.#odd ? null : key
    if (
      (whole && isGone(this.#seen, this.#place.box, thing, this.#things)) ||
      (!this.#odd && [afterGoneLabel(text), beforeGoneWord(text)].some(isKeyText))
    ) {
      // Which of several is meant is plain where all but one are said to be none any more.
      this.#gone = thing
      this.#value = ''
      return ON
    }
    if (this.#gone && !(whole && mayFollowGone(this.#gone, thing, whole))) return ''
    if (whole) return this.#isOurs(thing) ? whole : ''
    return key ? '' : this.#takeWords(text)
  }

  #isOurs(thing: Thing): boolean {
    const [seen, strip, things] = [this.#seen, this.#strip, this.#things]
    // In the row of another column's number the strip's own place was empty.
    if (this.#beside && !isLevel(this.#beside.box(), thing.box())) return false
    // A wide one that stands under another label, though its box reaches under the strip as well.
    const isLabel = (one: Thing) =>
      standsBelow(one.box(), this.#place.box) && startsAt(one.box(), thing.box())
    if (this.#named.some(isLabel)) return false
    // A row that is another's, by its name.
    const after = things.filter((one) => one.at > thing.at && this.#place.of(one, false) === 'beside')
    if ([...this.#named, ...after].some((one) => namesOther(seen, this.#place.box, one, thing))) return false
    return (
      !isUnderEdit(seen, thing, things) &&
      !(memberIn(thing.text) && this.#isFollowed(thing)) &&
      isLabelled(seen, strip, thing) &&
      (!this.#isAfterExample || hasOwnButton(thing, things)) &&
      (!this.#isExplained || isLevel(this.#place.box, thing.box()) || hasButton(thing, things)) &&
      !isOneOfSeveral(seen, strip, thing, things, this.#last) &&
      !isNamedOtherwise(strip, thing) &&
      !isPlaceTaken(strip, thing, this.#last, hasOwnButton(thing, things)) &&
      !isOfOtherPart(seen, strip, thing, things)
    )
  }

  /** What stands in code may be an example: then the key itself, or dots, stand below it. */
  #isFollowed({ at, text }: Thing): boolean {
    const own = memberIn(text)
    const isOther = (one: Thing) => MASKED.test(one.text) || (keyIn(one) ?? own) !== own
    return this.#things.some((one) => one.at > at && isOther(one))
  }

  #takeWords(text: string): Step {
    // Until when the key below it is good.
    if (GOOD_FOR.test(text) && /\d/.test(text)) return isPast(text) ? END : ON
    if (isOdd(text)) this.#odd ||= text
    else if (isTold(text) && !this.#odd) this.#isExplained ||= !guardsKey(text)
    else if (!WORD.test(text) || NO_KEY.test(text) || isName(text)) return END
    return ON
  }
}
