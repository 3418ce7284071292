import { isInDialog } from '../../../dom/labels/dialog'
import { coverOf } from '../../../dom/outline/covered'
import { isLineReachable } from '../../../dom/outline/legible'
import type { Line } from '../../../dom/outline/outline'
import { boxOf, isLevel } from '../../../dom/outline/place'
import type { Seen } from '../../../dom/outline/seen'
import { sights } from '../../../dom/outline/seen'
import { lookOf, typeOf } from '../../../dom/seeing/type'
import { holds } from '../../../dom/seeing/visible'
import { isDemo } from '../demo'
import { isOfOtherOrganisation } from '../otherOrganisation'
import { ENABLE, OTHER_STRIP, OUR_NAME, VALUE_STRIP } from '../words'
import { isInExample, isOverExample } from './things/examples'
import { firstPlace } from './things/firstPlace'
import { isPartUnder } from './things/notWhole'
import { type Title, titleOf } from './things/title'
import { thingsAfter } from './things/valueThings'
import { saysStateIsGone } from './told/stateTold'
import { isSwitchedOff } from './told/switchedOff'
import { isTold } from './told/told'
import { valueUnder } from './value/value'
import { valueAbove } from './value/valueAbove'
import { choosesOther } from './whose/choices'
import { dialogInFront, showsOurs } from './whose/inFront'
import { isOthers } from './whose/otherLogo'
import { otherName } from './whose/otherName'
import { saysShownIsGone } from './words/goneKeys'
import { isSentence } from './words/ownWords'

/** The blocks of an integration's page: strips, each with its value. */

const OF_SERVICE = /^(?:your )?service api[ -]key\b/
const OF_PERSON = /^your api[ -]key\b/

interface Block {
  strip: Line
  /** As shown; empty where there is none, or none yet. */
  value: string
  /** The reading place of the next strip. */
  until: number
}

/**
 * The values on the integration page in view, up to the name of another integration. Parts of the page may have headings
 * of their own: where their keys differ, each is among the values, and nobody can tell which is meant. None while the
 * first block is empty: what stands further down may be what another integration's view has left there.
 * @param isEdited whether a field was typed into since the page came: its value is not saved yet
 */
export function readValues(seen: Seen, isEdited: (field: Element) => boolean): string[] {
  const { blocks, title } = ownBlocks(seen)
  const typed = seen.controls.flatMap(({ el }) => (isEdited(el) ? (el as HTMLInputElement).value : []))
  const isOurs = ({ strip, value }: Block) =>
    value && !typed.includes(value) && !(title && isOthers(seen, title, strip, value))
  const [first] = blocks
  return first && isOurs(first) ? blocks.filter(isOurs).map(({ value }) => value) : []
}

/**
 * Whether the page in view shows a part of its key, or dots in its place: of the first, or of another one under such a
 * label, which may be the one that is meant.
 */
export function showsPart(seen: Seen): boolean {
  const { blocks, title } = ownBlocks(seen)
  const [first] = blocks
  if (!first || (title && isOthers(seen, title, first.strip, first.value))) return false
  const unread = first.value
    ? blocks.filter(({ strip, value }) => !value && isOfKey(strip) && isOfKey(first.strip))
    : [first]
  return unread.some(({ strip, until }) => isPartUnder(seen, strip, until))
}

/** Whether a strip is over a key, and not over an address with one. */
function isOfKey({ key }: Line): boolean {
  return key.includes('key')
}

/** The blocks of the page in view, beginning with the first strip after its title. */
function ownBlocks(seen: Seen): { blocks: Block[]; title: Title | null } {
  const title = titleOf(seen)
  const blocks = blocksInFront(seen, title)
  const strips = blocks.map(({ strip }) => strip)
  const own = withoutPersons(
    blocks.filter(
      ({ strip, value, until }, at) =>
        (value || !(isNoStrip(seen, strip, strips[at + 1]) || isOverExample(seen, strip, until))) &&
        !isInExample(seen, strip, strips),
    ),
  )
  const [first] = own
  if (!first || (title && isInFront(first.strip, title.head))) return { blocks: [], title }
  if (isDemo(seen, first.strip.at)) return { blocks: [], title }
  if (isOfOtherOrganisation(seen, title?.end ?? 0, first.strip.at)) return { blocks: [], title }
  if (isSaidGone(seen, title, first.strip) || isSwitchedOff(seen, title?.head.at ?? 0, first.until))
    return { blocks: [], title }
  // An example, or what is a key no more, stands in a key's place as well.
  const { strip: begin } =
    blocks.find((one) => one.value || isOverExample(seen, one.strip, one.until)) ?? first
  const place = Math.min(first.strip.at, begin.at)
  const other = title && otherName(seen, title, first.strip, firstPlace(seen, title.end, place))
  if (other && other.at < first.strip.at) return { blocks: [], title }
  const end = other && !isListed(seen, title, first.strip, other) ? other.at : Number.POSITIVE_INFINITY
  return { blocks: own.filter(({ strip }) => strip.at < end), title }
}

/** Without the person's own key above the service's: no more is said of it than that it is theirs. */
function withoutPersons(blocks: Block[]): Block[] {
  const service = blocks.findIndex(({ strip }) => OF_SERVICE.test(strip.key))
  return blocks.filter(({ strip }, at) => at >= service || !OF_PERSON.test(strip.key))
}

/**
 * The blocks that nothing lies over. What a dialog shows that keeps the page from being used is all that is to be read
 * of it: none, where it may be another thing's. Over a value of the page's own it is believed only where it says that it
 * takes its place.
 */
function blocksInFront(seen: Seen, title: Title | null): Block[] {
  const begin = title?.end ?? 0
  const all = blocksOf(seen)
  const inFront = all.filter(({ strip }) => dialogInFront(strip))
  const behind = all.filter((block) => block.strip.at > begin && !inFront.includes(block))
  if (!inFront[0]) return behind
  const hasOwn = behind.some(({ value }) => value)
  const isAnothers = ({ strip }: Block) =>
    strip.at < begin || (hasOwn && !showsOurs(seen, dialogInFront(strip), title?.head))
  return inFront.some(isAnothers) ? [] : inFront
}

/** Whether a sentence between the title and a strip, or a label there, says that the key is none any more. */
function isSaidGone(seen: Seen, title: Title | null, strip: Line): boolean {
  const from = title?.end ?? 0
  if (saysStateIsGone(seen, from, strip.at)) return true
  return seen.lines.some(
    (line) =>
      line.at > from &&
      line.at < strip.at &&
      !line.act &&
      saysShownIsGone(line.text) &&
      isLineReachable(line),
  )
}

/** Whether the first strip stands under a heading that is set as the name of another is: then it may be a name as well. */
function isListed({ lines }: Seen, title: Title, strip: Line, other: Line): boolean {
  return lines.some(
    (line, at) =>
      line.at > title.end &&
      line.at < strip.at &&
      !title.isSame(line) &&
      !isSentence(line.text) &&
      !!line.act === !!other.act &&
      lookOf(line.el) === lookOf(other.el) &&
      isLineReachable(line) &&
      // A link may be the end of a sentence.
      !(line.act && isLevel(boxOf(line), boxOf(lines[at - 1] ?? title.head))),
  )
}

/** Whether what a strip stands in lies over the heading of the page: then it is another page's, but for a dialog. */
function isInFront(strip: Line, title: Line): boolean {
  if (isInDialog(strip.el)) return false
  const cover = coverOf(title.el, boxOf(title))
  return cover !== null && holds(cover, strip.el)
}

/** Whether there is a value under any strip of the page, whoever it belongs to. */
export function showsValue(seen: Seen): boolean {
  return blocksOf(seen).some(({ value }) => value)
}

function blocksOf(seen: Seen): Block[] {
  const strips = sights(seen, VALUE_STRIP).map(({ line }) => line)
  const others = [OTHER_STRIP, ENABLE].flatMap((end) => sights(seen, end)).map(({ line }) => line)
  const chosen = seen.controls.filter((one) => choosesOther(seen, one, OUR_NAME))
  const ends = [...strips, ...others, ...chosen].map(({ at }) => at)
  return strips.map((strip) => {
    const until = Math.min(...ends.filter((end) => end > strip.at))
    return { strip, until, value: valueUnder(seen, strip, until) || valueAbove(seen, strip) }
  })
}

/** Whether words that have no value are no strip: a link, or a heading that says what the strip under it says again. */
function isNoStrip(seen: Seen, strip: Line, next: Line | undefined): boolean {
  if (strip.act || next?.key !== strip.key || typeOf(next.el) === typeOf(strip.el)) return strip.act !== null
  // Dots, or a word that tells of a key to come, stand in the place of its own.
  const between = thingsAfter(seen, strip, next.at).filter(({ text, isShown }) => text && isShown())
  return between.every(({ act, text }) => !act && isTold(text))
}
