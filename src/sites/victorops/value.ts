import { isTextField } from '../../dom/field'
import { says } from '../../dom/names'
import type { Line } from '../../dom/outline'
import { isLevel } from '../../dom/place'
import type { Seen } from '../../dom/seen'
import { isStruck } from '../../dom/struck'
import { isReachable, isVisible } from '../../dom/visible'
import { readKey } from '../../model/endpoint'
import { isLabelled } from './labelled'
import { VALUE_END } from './words'

/** What is said of a key that is none any more, or none yet. */
const GONE = /^(?:previous|replaced|rotated|expires?|until|example|sample|see)$/i

/** Something shown after a strip: a line, or a field with what stands in it. */
interface Thing {
  at: number
  text: string
  el: Element
  nodes: readonly Text[]
  /** The button or link it is. */
  act: Element | null
  /** Shown as dots. */
  isMasked: boolean
  box: () => DOMRect
}

const MOST_THINGS = 6
// Dots in a key's place, until somebody presses *Show*: nothing else on the page is the key then.
const MASKED = /[•●∙⋅·*＊]{3}|^[x-]{8,}$/i
// Keys of odd shapes occur, but words like *Loading…* are none.
const ODD_KEY = /^(?=\S*\d)\S{8,}$|^\S{16,}$/
// A badge or a button that is none; not a word that says why there is no key, or whose number the next one is.
const WORD = /^[a-z]{1,12}$/i
const NO_KEY =
  /^\(?(?:hidden|masked|secret|loading|none|empty|unset|missing|unknown|unavailable|pending|revoked|expired|inactive|disabled|deleted|old|former|org|organi[sz]ation|id|uuid|guid|request|trace|account|tenant|team|user)\)?$/i

/**
 * The value under a strip, as shown; empty where none is shown yet, or not for certain.
 * Nothing but buttons and single words may stand between the two: where the key is still to come, masked, or only for
 * others to see, the next number on the page is another one.
 * @param until the reading place of the next strip
 */
export function valueUnder(seen: Seen, strip: Line, until: number): string {
  const things = thingsAfter(seen, strip, until)
  // Only the row's own buttons may stand before the value, and then beside it or its label.
  const [first] = things
  const floated = first && first.at > strip.at && says(VALUE_END, first.text) ? first : null
  const place = new Place(strip)
  let value = ''
  let odd = ''
  for (const thing of things.slice(0, MOST_THINGS)) {
    const { text, act } = thing
    if (thing !== floated && says(VALUE_END, text)) break
    const key = keyIn(thing)
    if (act && !key) continue
    if (floated && ![thing, asThing(strip)].some((one) => isLevel(floated.box(), one.box()))) break
    if (thing.isMasked || MASKED.test(text)) return ''
    const where = thing.at === strip.at ? 'here' : place.of(thing, !!key || ODD_KEY.test(text))
    if (where === 'beside') continue
    // A long address is wrapped anywhere; nothing else of it has white space.
    value = /\s/.test(text) ? '' : value + text
    const whole = readKey(value).is === 'key' ? value : odd ? null : key
    if (whole) {
      const isOurs = !isGone(thing, things) && isLabelled(seen, strip, thing)
      return isOurs && !isOneOfSeveral(strip, thing, things) ? whole : ''
    }
    if (key) return ''
    if (ODD_KEY.test(text)) odd ||= text
    else if (!WORD.test(text) || NO_KEY.test(text)) break
  }
  return odd
}

function thingsAfter(seen: Seen, strip: Line, until: number): Thing[] {
  const within = ({ at }: { at: number }) => at > strip.at && at < until
  const fields = seen.controls.filter((one) => within(one) && isTextField(one.el) && isReachable(one.el))
  const lines = seen.lines.filter((line) => within(line) && isVisible(line.el))
  return [
    // The strip's own line may go on with the value.
    { ...asThing(strip), text: restOf(strip), nodes: [], act: null },
    ...lines.map(asThing),
    ...fields.map(({ at, el }) => ({
      at,
      el,
      text: (el as HTMLInputElement).value,
      nodes: [],
      act: null,
      isMasked: (el as HTMLInputElement).type === 'password' || !isLegible(el),
      box: () => el.getBoundingClientRect(),
    })),
  ]
    .filter(({ text, isMasked }) => text || isMasked)
    .sort((one, other) => one.at - other.at)
}

/** A strip's line without its label, and without a sign that only marks it. */
function restOf({ text }: Line): string {
  return text.replace(/^[^:]*?(:|(?=\S{20}|$))\s*/, '').replace(/^[^\p{L}\p{N}]{1,2}$/u, '')
}

function asThing({ at, text, el, nodes, act, box }: Line): Thing {
  return {
    ...{ at, text, el, nodes, act },
    isMasked: !isLegible(el),
    box: box ?? (() => el.getBoundingClientRect()),
  }
}

/**
 * The key a thing shows: alone, in quotation marks, with one word beside it, or before words of another element that
 * tell since when it is there. A button that says it copies it.
 */
function keyIn({ text, nodes, act }: Thing): string | null {
  const isKey = (part: string) => readKey(part).is === 'key'
  if (isKey(text)) return text.trim()
  if (act) return null
  const parts = [...nodes.map(({ data }) => data.trim()), ...text.split(/[\s"'“”]+/)]
  const key = parts.find(isKey)
  if (key === undefined) return null
  const rest = text
    .replace(key, ' ')
    .replace(/["'“”]/g, ' ')
    .trim()
  if (!rest) return key
  const words = rest.split(/[^\p{L}\p{N}]+/u)
  if (words.some((word) => NO_KEY.test(word) || GONE.test(word))) return null
  const [own, ...others] = nodes
  const isFirst = own?.data.trim() === key && others.every((one) => one.parentElement !== own.parentElement)
  return WORD.test(rest) || isFirst ? key : null
}

/** Where things stand to a strip: under it or going on beside it; or beside it, under the head of another column. */
class Place {
  readonly #box: DOMRect
  #isColumn = false
  constructor(strip: Line) {
    this.#box = asThing(strip).box()
  }
  of({ box }: Thing, isValue: boolean): 'under' | 'beside' {
    const it = box()
    const isUnder = it.left < this.#box.right && it.right > this.#box.left
    if (!isLevel(this.#box, it)) return isUnder ? 'under' : 'beside'
    // Another head beside it: what belongs to the strip is in its own column.
    if (!isValue) this.#isColumn = true
    return isValue && !this.#isColumn ? 'under' : 'beside'
  }
}

/** Whether another key stands right under this one in the strip's column: which of them is meant, nobody can tell. */
function isOneOfSeveral(strip: Line, value: Thing, things: readonly Thing[]): boolean {
  const box = value.box()
  if (isLevel(asThing(strip).box(), box)) return false
  const isUnder = (it: DOMRect) => it.top >= box.bottom && Math.abs(it.left - box.left) < 4
  const next = things.find((one) => one.at > value.at && !one.act && isUnder(one.box()))
  return !!next && keyIn(next) !== null && !isGone(next, things)
}

/** Whether a key is struck through, or said to be none any more. */
function isGone({ el, nodes, at }: Thing, things: readonly Thing[]): boolean {
  if (isStruck(nodes[0]?.parentElement ?? el, null)) return true
  const next = things.find((one) => one.at > at && !one.act)
  return !!next && NO_KEY.test(next.text) && isLevel(next.box(), el.getBoundingClientRect())
}

/** Whether text is shown as it is, and not as dots. */
function isLegible(el: Element): boolean {
  return /^(none|)$/.test(getComputedStyle(el).getPropertyValue('-webkit-text-security'))
}
