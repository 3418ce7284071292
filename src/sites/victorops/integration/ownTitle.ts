import { faceOf } from '../../../dom/inputs/face'
import { isTextField } from '../../../dom/labels/field'
import { looks } from '../../../dom/labels/manner'
import type { Control, Line } from '../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel, standsBelow } from '../../../dom/outline/place'
import { type Seen, seenOf, sight, sights } from '../../../dom/outline/seen'
import { largestWithout, smallestAround } from '../../../dom/seeing/around'
import { stateOf } from '../../../dom/seeing/states'
import { isStruck } from '../../../dom/seeing/struck'
import { holds, isReachable } from '../../../dom/seeing/visible'
import { isOn } from '../../../dom/switches/choice'
import { readKey } from '../../../model/keys/endpoint'
import { namesOwnOrganisation } from '../organisation'
import { INTEGRATION_HEAD, NAMED_SO, OUR_NAME, OURS_HEAD, VALUE_STRIP } from '../words'
import { isKeyText } from './keyTexts'
import { INTEGRATION } from './namedAs'
import { isOtherName, isSentence } from './ownWords'

/**
 * Pages of several integrations that say no more of ours than its name: over its own part, which is open or a card, or in
 * a row of a table. The name is read as the title of what follows.
 */

/** A label that says of itself whose key it is not: the organisation's. */
const OF_SERVICE = /^(?:your )?service api[ -](?:key|endpoint)\b|^url to notify\b/
/** The title of a table, under which a shorter header says the same. */
const LIST = /^service api[ -]keys$/
const SHORT = /^(?:api )?keys?$/
/** A column that says whose a row is, or how it is. */
const ORGANISATION = /^(?:organi[sz]ation|org|company|tenant|account|customer)(?: name)?$/
const STATE = /^(?:enabled?|active|on|status|state)$/
/** Keys of somewhere else, under a heading that says so. */
const ELSEWHERE = /\b(?:another|sandbox|staging)\b/
const OPENER = '[aria-expanded],summary'
/** A mark beside a name is smaller, in pixels. */
const LOGO = 24
/** So near before what it stands over that nothing else is read between. */
const BEFORE = [0.25, 0.2, 0.15] as const

/** What was read of a page, with such a title as lines of its own, where there is no other title. */
export function withOwnTitle(seen: Seen): Seen {
  if (!seen.words.includes(OUR_NAME) || sight(seen, OURS_HEAD) || sight(seen, INTEGRATION_HEAD)) return seen
  const names = seen.lines.filter(
    (line) => isOurs(line) && isShown(line) && !isStruck(line.nodes[0]?.parentElement ?? line.el, null),
  )
  if (!names[0]) return seen
  const listed = withStripOf(seen)
  const strips = sights(listed, VALUE_STRIP)
    .map(({ line }) => line)
    .filter(({ key, act }) => !act && OF_SERVICE.test(key))
  const found = names.flatMap((name) => {
    const head = seen.lines.findLast((line) => line.head && line.at < name.at && isShown(line))
    if (head && ELSEWHERE.test(head.key)) return []
    const strip = strips.find(({ at }) => at > name.at)
    if (strip && isOver(listed, name, strip)) return { name, before: name, strip }
    const under = strips.findLast((one) => one.at < name.at && headOfTable(listed, name, one))
    const before = under && headOfTable(listed, name, under)
    return before ? { name, before, strip: under } : []
  })
  const [first] = found
  // Of two parts or tables of ours, each may be meant; two rows of one table are told apart there.
  if (!first || found.some(({ strip }) => strip !== first.strip)) return seen
  return withTitle(listed, first.name, first.before)
}

const isShown = (line: Line) => isReachable(line.el, boxOf(line))
const isOurs = ({ key }: Line) => key.startsWith(OUR_NAME) && NAMED_SO.test(key.slice(OUR_NAME.length))

/** Breadcrumb and heading, as an integration's own page has them, before a line. */
function withTitle(seen: Seen, name: Line, before: Line): Seen {
  const words = ['integrations', OUR_NAME, OUR_NAME]
  const title = words.map((key, index) => ({
    ...name,
    ...{ text: key, key, act: null, at: before.at - (BEFORE[index] ?? 0) },
  }))
  return seenOf({ ...seen, lines: seen.lines.flatMap((line) => (line === before ? [...title, line] : line)) })
}

/** Whether a name stands over a strip and its key in a part that is open, or has nothing of another integration in it. */
function isOver({ lines, controls }: Seen, name: Line, strip: Line): boolean {
  const shown = lines.filter(isShown)
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
  const isAfter = (one: Node, other: Node) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
  return [...card.querySelectorAll('img,svg,picture,canvas')].some(
    (el) => isAfter(name, el) && isAfter(el, strip) && el.getBoundingClientRect().width >= LOGO,
  )
}

/** The first header of a table that has integrations in one column, ours among them, and under a strip their keys. */
function headOfTable(seen: Seen, name: Line, strip: Line): Line | null {
  const { lines } = seen
  const [row, keys] = [boxOf(name), boxOf(strip)]
  const head = lines.find(
    (line) => INTEGRATION.test(line.key) && isLevel(boxOf(line), keys) && isInColumn(boxOf(line), row),
  )
  const hasKey = lines.some(
    (line) =>
      isKeyText(line.text) && isLevel(boxOf(line), row) && isInColumn(boxOf(line), keys) && isShown(line),
  )
  if (!head || !hasKey || !standsBelow(row, keys) || isOffOrOthers(seen, row, keys)) return null
  return head.at < strip.at ? head : strip
}

/** Whether a row says that it is off, or has another organisation's name in a column of those. */
function isOffOrOthers({ lines, controls }: Seen, row: DOMRect, heads: DOMRect): boolean {
  const cells = lines.filter((line) => isLevel(boxOf(line), row) && isShown(line))
  const column = lines.find((line) => ORGANISATION.test(line.key) && isLevel(boxOf(line), heads))
  const isOthers = (line: Line) =>
    !!column && isInColumn(boxOf(line), boxOf(column)) && !namesOwnOrganisation(line.text)
  const states = lines.filter((line) => STATE.test(line.key) && isLevel(boxOf(line), heads))
  const isSwitchedOff = ({ el }: Control) => {
    const box = faceOf(el).getBoundingClientRect()
    const isState = el.matches('[role=switch]') || states.some((state) => isInColumn(box, boxOf(state)))
    return isState && isOn(el) === false && isLevel(box, row)
  }
  if (controls.some(isSwitchedOff)) return true
  return cells.some((line) => stateOf(line.text.trim()) === 'off' || isOthers(line))
}

/** The same with a table's header as a strip, where the title says whose keys stand under it. */
function withStripOf(seen: Seen): Seen {
  const title = seen.lines.find((line) => LIST.test(line.key) && !line.act && isShown(line))
  const names = seen.lines.filter(({ key }) => INTEGRATION.test(key))
  const head = seen.lines.find(
    (line) =>
      title &&
      line.at > title.at &&
      SHORT.test(line.key) &&
      names.some((name) => isLevel(boxOf(name), boxOf(line)) && name !== line),
  )
  if (!head) return seen
  const strip: Line = { ...head, text: 'Service API Key', key: 'service api key' }
  return seenOf({ ...seen, lines: seen.lines.map((line) => (line === head ? strip : line)) })
}
