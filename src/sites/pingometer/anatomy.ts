import { type Label, labelOf } from '../../dom/outline/saying'

/**
 * Labels of the guide's forms are taken apart: what a form asks to do, the product's name before or after, and the
 * thing that is wanted. As one pattern each took the browser longer to prepare than everything else that is read.
 */

/** The product's names, the present one maybe with the former one in brackets. */
export const PRODUCT =
  '(?:victor ?ops(?: ?[(/] ?(?:now )?splunk on-call\\)?)?|splunk on-call(?: ?[(/] ?(?:formerly )?victor ?ops\\)?)?)'
export const OTHER_PRODUCTS =
  'slack|statuspage(?:\\.?io)?|cachet|pagerduty|opsgenie|hipchat|twitter|webhooks?'

/** The name that stands for all of the product's, once a text is simplified. */
const NAME = 'victorops'
const UNUSUAL = /on-call|victor o/
const ANY_NAME = new RegExp(PRODUCT, 'g')
/** What forms ask to do before they name what they want; *new* is what goes in, beside what they have so far. */
const LEAD = /^(?:(?:please )?(?:enter|paste|insert|type|set|override) )?(?:the |your )?(?:new )?/
/** What parts the product's name from the thing of it that is meant. */
const HEAD = new RegExp(`^${NAME}(?:[^\\w\\n]|_){1,4}`)
const BROKEN_HEAD = new RegExp(`^${NAME}\\n`)
/** The product after the thing, which may be said to be from it. */
const TAIL = new RegExp(
  `(?: (?:for|from|of|in) | ?[([–—-] ?(?:(?:for|from|of|in) )?)(?:the |your )?${NAME}(?: alerts?| integration)?[)\\]]?$`,
)

/** What a label is made of. */
export interface Anatomy {
  /** The label with one name for the product. */
  whole: string
  /** Whether it begins with what is to be done. */
  isAsked: boolean
  /** Whether the product's name stands before the thing; a line's end parts the two only where that may be. */
  hasHead: boolean
  hasTail: boolean
  thing: string
}

/** A text with one name for the product. */
export function simplified(key: string): string {
  return UNUSUAL.test(key) ? key.replace(ANY_NAME, NAME) : key
}

/** @param whole simplified */
function anatomyOf(whole: string, head: RegExp): Anatomy {
  const asked = whole.replace(LEAD, '')
  const headless = asked.replace(head, '')
  const thing = headless.replace(TAIL, '')
  return {
    whole,
    isAsked: asked.length < whole.length,
    hasHead: headless.length < asked.length,
    hasTail: thing.length < headless.length,
    thing,
  }
}

/** Letters that English has not, and other languages' words for a key or a state that are without them. */
const FOREIGN =
  /[\u00e0-\u024f\u0370-\u1fff\u3040-\ud7ff]|\b(?:clave|llave|chave|chiave|sleutel|nyckel|klucz|estado|stato|zustand|stav)\b/
const BETWEEN = / ?[/|·•(（–—-] ?/g
const PARTS = /[\n/|(（]/
const OTHER = new RegExp(OTHER_PRODUCTS)
const CLOSED = /[)）]$/
/** How far in another language's first letter may stand, before the label and after it, and how far the text goes on. */
const [SOON_BEFORE, SOON_AFTER, LONGEST_REST] = [12, 40, 60]

/** Whether a text says something in another language, and that alone. */
function isAbroad(text: string, soon: number): boolean {
  const at = text.search(FOREIGN)
  return at >= 0 && at <= soon && text.length - at <= LONGEST_REST && !PARTS.test(text) && !OTHER.test(text)
}

/** The texts that a label may be: itself, or what is left where a page of two languages says it once more. */
function* readings(key: string): Iterable<string> {
  yield key
  if (CLOSED.test(key)) yield key.slice(0, -1)
  if (!FOREIGN.test(key)) return
  const cuts = [...key.matchAll(BETWEEN)].map(({ index, 0: { length } }) => ({ index, next: index + length }))
  const begins = cuts.filter(({ index }) => isAbroad(key.slice(0, index), SOON_BEFORE))
  const ends = cuts.filter(({ next }) => isAbroad(key.slice(next).replace(CLOSED, ''), SOON_AFTER))
  for (const { next } of begins) yield key.slice(next).replace(CLOSED, '')
  for (const { index } of ends) {
    yield key.slice(0, index).replace(CLOSED, '')
    for (const { next } of begins) if (next < index) yield key.slice(next, index).replace(CLOSED, '')
  }
}

/**
 * A label of one language or of two.
 * @param gate true of each text that is one
 * @param fits tells it by its parts
 * @param mayBreak whether a line's end may follow the product's name before the thing
 */
export function anyLabel(gate: RegExp, fits: (parts: Anatomy) => boolean, mayBreak = false): Label {
  const says = (key: string) => {
    const head = mayBreak && key.includes('\n') ? BROKEN_HEAD : HEAD
    for (const text of readings(simplified(key))) if (fits(anatomyOf(text, head))) return true
    return false
  }
  return labelOf(gate, says, mayBreak)
}

/** A label that is said in one language and without more. */
export function plainLabel(gate: RegExp, fits: (parts: Anatomy) => boolean): Label {
  return labelOf(gate, (key) => fits(anatomyOf(simplified(key), HEAD)))
}
