import { isLineReachable } from '../../dom/outline/legible'
import type { Line } from '../../dom/outline/outline'
import { boxOf, isLevel } from '../../dom/outline/place'
import type { Seen } from '../../dom/outline/seen'
import { INVENTED } from '../../dom/seeing/goneWords'
import { stateOf } from '../../dom/seeing/states'
import { isOn } from '../../dom/switches/choice'
import { switchFor } from '../../dom/switches/switch'
import { isInCase } from './inCase'
import { namesOwnOrganisation } from './organisation'

/** Pages that show invented things in the place of the organisation's own, or what those were once, and say so. */

const FORMER = 'cached|stale|outdated|last[- ]known'
const TRIAL = `(?:${INVENTED}|sandbox|test(?:ing)?|${FORMER})`
const ALL = 'data|mode|content|account|environment|organi[sz]ation'
const FAILS = '(?:could ?not|couldn.t|failed to|unable to)'
const SAYS = new RegExp(
  `\\b(?:viewing|seeing|showing|shows|displaying|this is|these are) (?:\\w+ )?${TRIAL} (?:${ALL}|(?:(?:service )?api |rout(?:e|ing) )?keys?|values?|ones?|list|copy|version(?! of))\\b` +
    '|\\b(?:viewing|seeing|showing|this is) (?:an? |the )?sandbox\\b(?! (?!of |for |here|now)[a-z]|-)' +
    '|\\b(?:you.?re|we.?re|are|is|now|currently) (?:now |currently )?in (?:a |the )?demo (?:mode|environment)\\b' +
    `|(?:^|[.!] )(?:we )?${FAILS} (?:load|refresh|fetch|retrieve|get) (?:the |your )?(?:latest |current |newest )?(?:(?:service )?api |rout(?:e|ing) )?keys?(?=\\W*$|[.!;,] )` +
    '|\\bdemo mode (?:is |was |has been )?(?:now |currently )?(?:(?:turned |switched )?on|enabled|active|activated)\\b',
)
const STATE = '(?:\\W+(on|off|enabled|disabled|active|inactive))?$'
/** A banner, or the label of what turns it on; and how that is, where the same line tells. */
const MODE = new RegExp(`^(?:demo (?:data|mode)|read[- ]only demo)${STATE}`)
/** What only a banner says: further down it is the title of an example. */
const BANNER = new RegExp(
  `^(?:sandbox|(?!${FORMER})${TRIAL} (?:${ALL})|(?:${FORMER}) data)(?:${STATE}|[.!:] | ?[–—-] )`,
)
/** What a button does that is there as long as nothing is invented. */
const TURNS_ON = /^(?:enable|turn (?:it )?on|switch (?:it )?on|activate|try|start|enter|use)\b/
const EVERYWHERE = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }

/** Whether a line names that, and nothing else. */
export function namesDemo({ key }: Line): boolean {
  return MODE.test(key)
}

/**
 * Whether a page says that what it shows is invented.
 * @param begin the reading place where that begins
 */
export function isDemo(seen: Seen, begin: number): boolean {
  return seen.lines.some(
    (line) =>
      (saysSo(line) || ((namesDemo(line) || isBanner(line, begin)) && !isOff(seen, line))) &&
      isLineReachable(line),
  )
}

function saysSo({ key, act }: Line): boolean {
  const said = act ? null : SAYS.exec(key)
  return said !== null && !isInCase(key.slice(0, said.index))
}

function isBanner({ key, at }: Line, begin: number): boolean {
  return at < begin && BANNER.test(key) && !namesOwnOrganisation(key)
}

/** Whether words that may be a banner only name what could be turned on, and is not. */
function isOff(seen: Seen, line: Line): boolean {
  const [, word] = MODE.exec(line.key) ?? BANNER.exec(line.key) ?? []
  if (line.act) return !isOn(line.act.closest('[aria-selected]') ?? line.act)
  if (word) return stateOf(word) === 'off'
  // A label says nothing more.
  const own = /^[a-z ]+$/.test(line.key) && switchFor(seen, new RegExp(`^${line.key}$`), EVERYWHERE)
  if (own && 'found' in own) return own.found.state() === 'off'
  const isBeside = (other: Line) => other.act && isLevel(boxOf(other), boxOf(line))
  return seen.lines.some((other) => isBeside(other) && TURNS_ON.test(other.key))
}
