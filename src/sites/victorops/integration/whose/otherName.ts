import { isInDialog } from '../../../../dom/labels/dialog'
import { isLineReachable } from '../../../../dom/outline/legible'
import { says } from '../../../../dom/outline/names'
import type { Control, Line } from '../../../../dom/outline/outline'
import { boxOf, isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { stateOf } from '../../../../dom/seeing/states'
import { lookOf, sizeIn, weightIn } from '../../../../dom/seeing/type'
import { holds } from '../../../../dom/seeing/visible'
import { setApart } from '../../../../dom/tables/setApart'
import { isChosen } from '../../chosen'
import { namesDemo } from '../../demo'
import { isOfListBefore } from '../../listed'
import { namesOwnOrganisation } from '../../organisation'
import { OTHER_STRIP, VALUE_END, VALUE_STRIP } from '../../words'
import { isOfNobodys } from '../things/examples'
import { isLikeStrip } from '../things/firstPlace'
import { isKeyText } from '../things/keyTexts'
import type { Title } from '../things/title'
import { isNamedBy, saysOther } from '../words/namedAs'
import { isOtherName, isSentence } from '../words/ownWords'
import { choosesOther } from './choices'
import { dialogInFront } from './inFront'

/** Names of others that are written between a title and a key: the key is theirs then. */

/** How much larger than what is said of it a page's heading is at least, to be known by its size. */
const LARGER = 1.2
/** What a page calls the part of it in which its key stands. */
const OF_KEY = /\b(?:api|keys?|credentials?|endpoints?|urls?|e-?mail address)\b/

/** What stands after a title, and what it is asked of. */
interface Page {
  title: Title
  /** The first one of the page. */
  strip: Line
  /** In reading order, and what is shown of it. */
  lines: readonly Line[]
}

/**
 * The first line after the title that names something else, before a strip or after it.
 * @param strip the first one of the page
 * @param begin the reading place where the first value is expected, which may be before that strip
 */
export function otherName(seen: Seen, title: Title, strip: Line, begin: number): Line | undefined {
  // A dialog may be placed higher than the title behind it, and be read before it.
  const dialog = dialogInFront(strip)
  const isAfter = (line: Line) => line.at > title.head.at || (!!dialog && holds(dialog, line.el))
  const shown = seen.lines.filter((line) => isAfter(line) && isLineReachable(line))
  const lines = withoutUnchosen(shown, title, strip)
  const page = { title, strip, lines }
  const isPages = isTitled(page)
  // What a dialog says of another integration makes its key that one's, however it is set.
  const isIts = (line: Line) => !isPages || isInDialog(line.el) || isHeading(line, page)
  const chosen = seen.controls.find((one) => one.at > title.head.at && choosesOther(seen, one, title.said))
  // After the first key, whatever names something else begins what is that one's.
  const named = lines.find(
    (line, at) =>
      isPeer(line, page) ||
      saysOther(line.text, title.said) ||
      (isNamedBy(lines[at - 1], line, title.said) && !isStrip(line)) ||
      (isForeign(line, title) &&
        (line.at > begin || isIts(line) || isSetAsOurs(line, page) || isChosenIn(line, page))),
  )
  return [named, chosen && lineOf(chosen)]
    .filter((one) => one !== undefined)
    .sort((one, other) => one.at - other.at)[0]
}

/**
 * What is shown without the tabs of others, or what else is chosen from, where one that says the title's name is the one
 * that is open.
 */
function withoutUnchosen(lines: readonly Line[], title: Title, strip: Line): readonly Line[] {
  const own = lines.filter((one) => one.at > title.end && title.isSame(one) && isChosen(lines, one))
  const isUnchosen = (line: Line) =>
    own.some(
      (one) =>
        (isLevel(boxOf(one), boxOf(line)) || isOfListBefore(line.el, strip.el)) &&
        setApart(one.el, line.el) !== null,
    )
  return own[0] ? lines.filter((line) => own.includes(line) || !isUnchosen(line)) : lines
}

/** A list as the line that names what it is set to. */
function lineOf({ el, at }: Control): Line {
  return { el, at, text: '', key: '', nodes: [], act: null, head: false, broken: false }
}

/**
 * Whether a line is set just as the title is: then both are names in a list, and it does not matter of which words one is
 * made, unless they speak of the key that follows.
 */
function isPeer(line: Line, { title }: Page): boolean {
  const { name } = title
  if (line.at < name.at || title.isSame(line) || isOfNobodys(line) || isSentence(line.text)) return false
  const isOwn = OF_KEY.test(line.key) || says(VALUE_END, line.key) || stateOf(line.key) !== 'unknown'
  return !isOwn && !!line.act === !!name.act && lookOf(line.el) === lookOf(name.el)
}

/**
 * Whether a line is set just as our own name is that comes after the first strip, or before it over what looks like one:
 * then each is the name of a part, and the first strip is no longer in ours.
 */
function isSetAsOurs({ el, act, at }: Line, { title, strip, lines }: Page): boolean {
  const isOver = (one: Line) =>
    one.at > title.end && lines.some((label) => label.at > one.at && label.at < at && isLikeStrip(label))
  return lines.some(
    (one) =>
      title.isSame(one) &&
      (one.at > strip.at || isOver(one)) &&
      !!one.act === !!act &&
      lookOf(one.el) === lookOf(el),
  )
}

/** Whether a line is what is chosen of a list that ends before the strip. */
function isChosenIn(line: Line, { strip, lines }: Page): boolean {
  return isOfListBefore(line.el, strip.el) && isChosen(lines, line)
}

function isStrip({ key }: Line): boolean {
  return [VALUE_STRIP, OTHER_STRIP].some((strip) => says(strip, key))
}

/** Whether a line says what the page of a title does not say of itself. */
function isForeign(line: Line, { isSame, said }: Title): boolean {
  if (
    isStrip(line) ||
    isSame(line) ||
    isOfNobodys(line) ||
    namesDemo(line) ||
    namesOwnOrganisation(line.text) ||
    line.key.startsWith('integrations ') ||
    line.text.includes('://')
  )
    return false
  const words = line.text.split(' ').filter((word) => !isKeyText(word))
  return isOtherName(words.join(' '), said)
}

/** Whether the page is the title's, which is larger than all that is said of it. Else it may be one of a list. */
function isTitled({ title, strip, lines }: Page): boolean {
  const told = lines.find((line) => line.at > title.name.at && isSentence(line.text)) ?? strip
  const size = sizeIn(title.name.el)
  return [strip, told].every((line) => size >= sizeIn(line.el) * LARGER)
}

/** Whether a line stands on a page as the name over what belongs to it does. */
function isHeading(line: Line, page: Page): boolean {
  const { title, strip } = page
  const size = sizeIn(line.el)
  const least = sizeIn(strip.el)
  if (isListed(line, page)) return false
  if (isAlone(line, page) && (line.act || size >= least)) return true
  if (line.act) return line.head || isBesideOwn(line, page)
  if (line.nodes.length && size >= sizeIn(title.name.el)) return true
  const isLarger = size > least || (size === least && weightIn(line.el) > weightIn(strip.el))
  return isLarger || (line.head && weightIn(line.el) !== weightIn(strip.el))
}

/** Whether a button or a link stands beside one that says the title's name, as tabs do: the one that is open is shown. */
function isBesideOwn({ act, el }: Line, { title, lines }: Page): boolean {
  const box = el.getBoundingClientRect()
  return lines.some(
    (one) =>
      one.at > title.end &&
      !!one.act &&
      one.act !== act &&
      title.isSame(one) &&
      isLevel(one.el.getBoundingClientRect(), box),
  )
}

/** Whether a line is an item of a list that ends before the strip: it tells of the page, and stands over nothing. */
function isListed({ el, act }: Line, { title, strip }: Page): boolean {
  return !act && isOfListBefore(el, strip.el) && isOfListBefore(el, title.name.el)
}

/**
 * Whether a line alone stands between what is told and the strip, or what is told next, as a name does over what is said
 * of it. A link may be the end of a sentence.
 */
function isAlone(line: Line, { lines, strip, title }: Page): boolean {
  const isEnd = (one: Line, before: Line | undefined) =>
    one.act && before && isLevel(boxOf(one), boxOf(before))
  const whole = lines.filter((one, at) => one.at <= strip.at && !isEnd(one, lines[at - 1]))
  const at = whole.indexOf(line)
  const [last, next] = [whole[at - 1], whole[at + 1]]
  if (at < 0 || !last || !next) return false
  if (isSentence(last.text)) return next === strip || isSentence(next.text)
  return title.isSame(last) && next === strip
}
