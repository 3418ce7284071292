import type { SwitchState } from '../../model/forms/fill'
import { hitIn } from '../inputs/face'
import type { Standing, Stretch } from '../inputs/standing'
import type { Switch } from '../inputs/turnable'
import { labelKey } from '../outline/labelKey'
import { isLineReachable } from '../outline/legible'
import { says } from '../outline/names'
import { type Line, outlineOf } from '../outline/outline'
import { boxOf, labelDistance } from '../outline/place'
import type { Saying } from '../outline/saying'
import type { Seen } from '../outline/seen'
import { smallestAround } from '../seeing/around'
import { stateOf } from '../seeing/states'
import { holds } from '../seeing/visible'

/**
 * A state that is told in words, with what is pressed for the other one beside it: *OFF (turn on)*, or *ON | OFF* of
 * which one alone is a link.
 */

const DEED =
  /^(?:(?:(?:turn|switch)(?: it)? |)(on|off)|(en|dis)able(?: it)?|(de)?activate)(?: (?:the |this )?integration)?$/
/** What brings the other state, whichever is told. */
const TURNS = /^(?:change|toggle|switch|flip)(?: (?:it|status|state))?$/
/** What a press brings: *Turn on*, *Enable*, or the word for the state itself. */
function deedOf(key: string, told: SwitchState | undefined): SwitchState {
  if (told && TURNS.test(key)) return told === 'on' ? 'off' : 'on'
  const [deed, word, able, de] = DEED.exec(key) ?? []
  if (!deed) return 'unknown'
  return word === 'off' || able === 'dis' || de ? 'off' : 'on'
}

/** What opens something has more to choose from than the other state. */
const OPENS = '[aria-haspopup],[aria-expanded]'
/** More nodes than are between a word and its button. */
const MOST = 200

/** How a sentence ends that tells of the state of what a form sets: *This integration is currently disabled.* */
const SENTENCE =
  /(?:^it|\bintegration|\bservice|\balerts|\bnotifications) (?:is|are)(?: (?:currently|now|still))? (\w+)$/

/** What a line says of a state, be it after the label or in a sentence. */
function toldIn({ act, text }: Line): SwitchState {
  if (act) return 'unknown'
  const said = labelKey(text.slice(text.lastIndexOf(':') + 1))
  return stateOf(SENTENCE.exec(said)?.[1] ?? said)
}

/** The switches that a label names and that are told so. */
export function toldSwitches(
  { lines }: Seen,
  label: Saying,
  { from, until }: Stretch,
  controls: readonly Standing[],
): Switch[] {
  return lines.flatMap((line, index) => {
    const { at, act, text, key } = line
    if (act || at <= from || at >= until || !says(label, text, key) || !isLineReachable(line)) return []
    const begin = toldIn(line) === 'unknown' ? index + 1 : index
    const [one, other] = lines.slice(begin, begin + 2)
    if (!one || !other || labelDistance(boxOf(line), boxOf(one)) === null) return []
    const box = smallestAround(one.el, other.el)
    const isOthers = (control: Standing) =>
      (control.at > at && control.at < other.at) || (box && holds(box, control.el))
    return box && !controls.some(isOthers) && lookIn(box, [one, other]) && lookIn(box) ? toldSwitch(box) : []
  })
}

interface Told {
  told: SwitchState
  deed: Element
  /** Whether what is pressed does not say what it brings: it may be a list of states. */
  mayList: boolean
}

/** What some lines tell, and what is pressed for the other state; null where they do not do so. */
function lookIn(box: Element, lines = linesIn(box)): Told | null {
  const [told, more] = lines.map(toldIn).filter((state) => state !== 'unknown')
  const [deed, second] = lines.filter(
    ({ act, key }) => act && !act.closest(OPENS) && deedOf(key, told) !== 'unknown',
  )
  if (!told || more || !deed?.act || second || deedOf(deed.key, told) === told) return null
  return { told, deed: deed.act, mayList: TURNS.test(deed.key) }
}

const linesIn = (box: Element) => outlineOf(box, MOST).lines.filter((line) => isLineReachable(line))

function toldSwitch(box: Element): Switch {
  return {
    face: box,
    ...(lookIn(box)?.mayList ? { mayList: true } : {}),
    state: () => lookIn(box)?.told ?? 'unknown',
    presses(wanted) {
      const seen = lookIn(box)
      return seen && seen.told !== wanted ? [hitIn(seen.deed)] : []
    },
  }
}
