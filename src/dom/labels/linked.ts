import { isSending } from '../inputs/sending'
import { homeOf, type Standing } from '../inputs/standing'
import { says } from '../outline/names'
import type { Line } from '../outline/outline'
import type { Saying } from '../outline/saying'
import { largestWithout } from '../seeing/around'
import { isFaint } from '../seeing/faint'
import { membersOf } from '../seeing/members'
import { stateOf } from '../seeing/states'
import { holds, isVisible } from '../seeing/visible'
import { isSurelyHelp } from './besideWords'
import { looks } from './manner'

/** Labels that are pressed for help: links, and buttons with a sign of it. */

/** Where help is found, by its address; others are of pages where something is set. */
const HELP_PLACE =
  /^(?:#|javascript:|$)|\b(?:help|docs?|documentation|support|guides?|faqs?|learn|how-?to)\b/i
const BUTTON =
  ':is(button,[role=button]):not([aria-expanded],[aria-haspopup],[aria-controls],[aria-pressed],[aria-selected])'
const HELP_SIGN = /(?:[?ⓘℹ🛈]|[([]i[)\]])\W*$/u

/**
 * A line; one that is pressed for help and says a label is that label where nothing else does: it stands in a box with one
 * control, and before that with nothing but help. Or all of a form's labels are written so.
 */
export function unpressed(
  line: Line,
  label: Saying,
  lines: readonly Line[],
  controls: readonly Standing[],
): Line {
  const { act, text, key, el } = line
  if (!act || !says(label, text, key)) return line
  if (isOneOfLabels(line, lines, controls)) return { ...line, act: null }
  const home = () =>
    homeOf(
      line,
      controls.map((control) => control.el),
    )
  if (!leadsToHelp(act, text) || home().length !== 1) return line
  const row = largestWithout(
    el,
    controls.map(({ face }) => face),
  )
  const isAlone = lines.every((one) => one === line || !holds(row, one.el) || isSurelyHelp(one.text))
  return isAlone ? { ...line, act: null } : line
}

/** Whether links or buttons that are written alike stand before a control each: they are a form's labels. */
function isOneOfLabels(line: Line, lines: readonly Line[], controls: readonly Standing[]): boolean {
  if (!isWritten(line, true)) return false
  const manner = looks(line)
  const read = lines.filter(({ text, el }) => !isSurelyHelp(text) && isVisible(el))
  const alike = read.filter((one) => isWritten(one, true) && looks(one) === manner)
  return (
    alike.length > 1 &&
    alike.every((one) => {
      const next = read.find(({ at }) => at > one.at)
      const control = controls.find(({ at }) => at > one.at)
      const isState = next !== undefined && stateOf(next.key) !== 'unknown'
      return isState || (!!control && control.at < (next?.at ?? Number.POSITIVE_INFINITY))
    })
  )
}

/**
 * The lines, with links that are written like a label that is one as labels, too: where one of a form's labels leads to
 * its help, all do, and each bars the way to its own field.
 * @param all the same as they were read
 */
export function likeOwn(lines: Line[], all: readonly Line[], label: Saying): Line[] {
  const own = lines.filter((line, at) => !line.act && all[at]?.act && says(label, line.text, line.key))
  if (!own[0]) return lines
  const manners = own.map(looks)
  return lines.map((line) =>
    isWritten(line) && !isSurelyHelp(line.text) && manners.includes(looks(line))
      ? { ...line, act: null }
      : line,
  )
}

/**
 * Whether what is pressed is written as a text is: a link, or a button without ground or frame that opens, chooses and
 * sends nothing.
 */
function isWritten({ act, text }: Line, isOfHelp = false): boolean {
  if (!act) return false
  if (act.matches('a')) return !isOfHelp || leadsToHelp(act, text)
  if (!act.matches(BUTTON) || isSending(act)) return false
  const { backgroundColor, borderTopStyle, borderLeftStyle, boxShadow } = getComputedStyle(act)
  return isFaint(backgroundColor) && boxShadow === 'none' && [borderTopStyle, borderLeftStyle].every(isNone)
}

const isNone = (style: string) => style === 'none'

function leadsToHelp(act: Element, text: string): boolean {
  const own = membersOf(act)
  return own.localName === 'a'
    ? HELP_PLACE.test(own.getAttribute('href') ?? '') || own.matches('[target=_blank]')
    : HELP_SIGN.test(text)
}
