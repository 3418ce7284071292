import { isTextField } from '../../../../dom/labels/field'
import { looks } from '../../../../dom/labels/manner'
import { isLineReachable } from '../../../../dom/outline/legible'
import type { Control, Line } from '../../../../dom/outline/outline'
import { boxOf, standsBelow } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { follows, largestWithout, smallestAround } from '../../../../dom/seeing/around'
import { holds } from '../../../../dom/seeing/visible'
import { readKey } from '../../../../model/keys/endpoint'
import { NAMED_SO, OUR_NAME } from '../../words'
import { isKeyText } from '../things/keyTexts'
import { isOtherName, isSentence } from '../words/ownWords'

/** Our part of a page that has one for each of several integrations: what our name opens, or a card. */

const OPENER = '[aria-expanded],summary'
/** A mark beside a name is smaller, in pixels. */
const LOGO = 24

/** Whether a line is our name, and no other one that begins with it. */
export const isOurs = ({ key }: Line) => key.startsWith(OUR_NAME) && NAMED_SO.test(key.slice(OUR_NAME.length))

/** Whether a name stands over a strip and its key in a part that is open, or has nothing of another integration in it. */
export function isOverPart({ lines, controls }: Seen, name: Line, strip: Line): boolean {
  const shown = lines.filter(isLineReachable)
  const between = shown.filter(({ at }) => at > name.at && at < strip.at)
  const isOther = (line: Line) => !isSentence(line.text) && isOtherName(line.text, OUR_NAME)
  if (between.some(isOther) || !standsBelow(boxOf(strip), boxOf(name))) return false
  const keys = [
    ...shown.filter(({ text }) => text.split(' ').some(isKeyText)),
    ...controls.filter(({ el }) => isTextField(el) && isKeyText(el.value)),
  ]
  const opener = name.el.closest(OPENER)
  if (opener) {
    const part = partOpenedBy(opener)
    // Where nothing tells how far a part goes, whatever stands before the strip may begin another.
    if (part === null) return !between[0]
    // Of several keys each may be meant, whatever they are named by.
    const said = part ? keys.filter(({ el }) => holds(part, el)).flatMap(keyTextsOf) : []
    return !!part && holds(part, strip.el) && new Set(said).size < 2
  }
  const card = smallestAround(name.el, strip.el)
  if (name.act || !card || hasPictureBetween(card, name.el, strip.el)) return false
  if (!isOfOnePart(shown, name, strip, between)) return false
  // A heading of words that name nothing, as *API*, is that of another part nevertheless.
  if (between.some((line) => line.head || looks(line) === looks(name))) return false
  const [first, more] = keys.filter((one) => one.at > strip.at && holds(card, one.el))
  const inside = shown.filter((line) => holds(card, line.el) && line !== strip && line !== first)
  return !!first && !more && !inside.some((line) => line !== name && isOther(line))
}

/** What stands beside a page's contents, or is told in passing. */
const ASIDE = 'aside,nav,menu,[role=complementary],[role=navigation],[role=status],[role=alert]'
const MAIN = 'main,[role=main]'

/**
 * Whether nothing parts a name and a strip: what may be pressed for another one to be enabled, words before the name that
 * say what is listed, or words over the strip in a box of their own.
 */
function isOfOnePart(shown: readonly Line[], name: Line, strip: Line, between: readonly Line[]): boolean {
  const [aside, main] = [name.el.closest(ASIDE), strip.el.closest(MAIN)]
  if ((aside && !holds(aside, strip.el)) || (main && !holds(main, name.el))) return false
  const named = largestWithout(name.el, [strip.el])
  const keyed = largestWithout(strip.el, [name.el])
  const isListed = shown.some((line) => line.at < name.at && holds(named, line.el) && !isOurs(line))
  const isParting = (line: Line) =>
    line.act !== null || /^not\b/.test(line.key) || (holds(keyed, line.el) && !isSentence(line.text))
  return !isListed && !between.some(isParting)
}

/** The keys in a line or a field, without what stands around them in an address. */
function keyTextsOf(one: Line | Control): string[] {
  const text = 'text' in one ? one.text : (one.el as HTMLInputElement).value
  return text.split(' ').flatMap((word) => {
    const read = isKeyText(word) ? readKey(word) : null
    return read?.is === 'key' ? read.key : []
  })
}

/** What is opened by a name; false where nothing is, null where it does not say what. */
function partOpenedBy(opener: Element): Element | false | null {
  if (opener.localName === 'summary') return opener.parentElement ?? false
  if (opener.getAttribute('aria-expanded') !== 'true') return false
  const [id] = (opener.getAttribute('aria-controls') ?? '').split(' ')
  return id ? (opener.getRootNode() as Document | ShadowRoot).getElementById(id) : null
}

/** Whether a logo stands between two things: what follows it is another one's. */
function hasPictureBetween(card: Element, name: Element, strip: Element): boolean {
  return [...card.querySelectorAll('img,svg,picture,canvas')].some(
    (el) => follows(el, name) && follows(strip, el) && el.getBoundingClientRect().width >= LOGO,
  )
}
