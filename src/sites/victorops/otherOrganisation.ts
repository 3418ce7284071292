import { labelKey } from '../../dom/outline/labelKey'
import { givenNames } from '../../dom/outline/names'
import type { Line } from '../../dom/outline/outline'
import { boxOf, isLevel, labelDistance } from '../../dom/outline/place'
import type { Seen } from '../../dom/outline/seen'
import { isReachable } from '../../dom/seeing/visible'
import { alikeParts } from '../../dom/tables/emptyRow'
import { isChosen } from './chosen'
import { firstCrumbs } from './crumbs'
import { isInCase } from './inCase'
import { NOTHING } from './integration/choices'
import { isName, isOtherName } from './integration/ownWords'
import {
  isOrganisation,
  LABELLED,
  mayBeOrganisation,
  ORGANISATION_LABEL,
  ownOrganisation,
} from './organisation'
import { OUR_NAME } from './words'

/** What a page shows of another organisation than the one that its address says is not to be saved for it. */

const ORGANISATION =
  /^(?:(?:current|your|select|switch|choose) )?(?:organi[sz]ation|company|account|tenant)s?$/

/** What a banner says of whose things are shown; group 1 is the name. */
const SHOWS =
  /\b(?:viewing|seeing|browsing|managing|showing|displaying|looking at) (?:the )?([^.:;]{2,40}?)(?:['’]s? (?:data|account|organi[sz]ation|company|dashboard|settings|(?:routing )?keys|integrations)| (?:account|organi[sz]ation|company|tenant))\b/i
/** The same of the one in whose place somebody sees them, but for a role. */
const ACTS_AS =
  /\b(?:(?:viewing|browsing|acting|working) (?:as|on behalf of)|impersonating):? (?:the )?(?!.*\b(?:admin\w*|users?|members?|viewer|guest|owner|manager|responder|stakeholder|role|support)\b)([^.:;,(|–—]{2,40})/i
/** What is no name there: *your organization*, *all accounts*. */
const NO_NAME =
  /^(?:your|this|that|our|my|their|its|an?|all|every|each|own|current|new|old|live|team|user|default|parent)\b/i
/** What a heading or the begin of a breadcrumb says besides. */
const OF_PAGE = /^(?:preview|classic|legacy|home|dashboard|console|portal|alert behaviou?r|administration)$/i
const NOT_OWN = /^(?:an)?other$|^a different$/i
/** A heading that says whose routing keys stand below it. */
const KEYS_OF = [
  /^(?:routing|route) keys? ?(?:[(—–|:·-]|\b(?:for|of|at)\b) ?(.+?)\)?$/i,
  /^(.+?)(?: ?[—–|·]|['’]s?| -) ?(?:routing|route) keys?$/i,
]

/**
 * Whether what a page shows is another organisation's: by what is chosen, by what it says before a reading place in a
 * banner, a heading of routing keys, a breadcrumb or behind a label, or tells those who hear it.
 * @param from where what is told of the keys themselves begins: a name above that may be another way to write the page's own
 */
export function isOfOtherOrganisation(seen: Seen, from: number, until: number): boolean {
  const own = ownOrganisation()
  return !!own && (choosesOther(seen, own) || namesOther(seen, own, from, until))
}

/** Whether of parts that are made alike, one of them named as the page's own organisation, another one is chosen. */
function isOtherTab(lines: readonly Line[], own: string): boolean {
  const named = lines.filter((line) => isOrganisation(line.text, own) && isReachable(line.el, boxOf(line)))
  const isOther = (line: Line, tab: Line) =>
    isLevel(boxOf(line), boxOf(tab)) &&
    !isOrganisation(line.text, own) &&
    isName(line.text) &&
    alikeParts(line.el, tab.el) !== null &&
    isChosen(lines, line)
  return named.some((tab) => !isChosen(lines, tab) && lines.some((line) => isOther(line, tab)))
}

/** Whether a list of organisations, the page's own among them, is set to another one. */
function choosesOther({ lines, controls }: Seen, own: string): boolean {
  if (isOtherTab(lines, own)) return true
  return controls.some(({ el, at }) => {
    if (el.localName !== 'select' || !isReachable(el)) return false
    const { options, selectedOptions } = el as HTMLSelectElement
    const chosen = selectedOptions[0]?.text.trim() ?? ''
    if (!chosen || NOTHING.test(chosen) || isOrganisation(chosen, own)) return false
    if (![...options].some(({ text }) => isOrganisation(text, own))) return false
    const before = lines.findLast((line) => line.at < at && isReachable(line.el, boxOf(line)))
    const isLabel = before && labelDistance(boxOf(before), el.getBoundingClientRect()) !== null
    const labels = [...givenNames(el), ...(isLabel ? [before.text] : [])].map(labelKey)
    return labels.some((label) => ORGANISATION.test(label))
  })
}

function namesOther({ lines, roots }: Seen, own: string, from: number, until: number): boolean {
  const isOther = (name: string) => isName(name) && !isOrganisation(name, own) && !isTeam(lines, name)
  const isStrange = (name: string) =>
    isOtherName(name.trim(), OUR_NAME) &&
    isOther(name.trim()) &&
    !OF_PAGE.test(name.trim()) &&
    !mayBeOrganisation(name, own)
  const isBanner = (text: string) => {
    const shown = SHOWS.exec(text) ?? ACTS_AS.exec(text)
    const [, name = ''] = shown ?? []
    if (!shown || isInCase(text.slice(0, shown.index))) return false
    return NOT_OWN.test(name) || (!NO_NAME.test(name) && isOther(name.trim()))
  }
  const isOfKeys = (text: string) =>
    KEYS_OF.some((says) => {
      const [, name = ''] = says.exec(text) ?? []
      return isOther(name) && !OF_PAGE.test(name)
    })
  const saysOther = (line: Line, next: Line | undefined) => {
    const { text, key, at } = line
    if (isBanner(text) || isOfKeys(text)) return true
    const [, said = ORGANISATION_LABEL.test(key) && next && !next.act ? next.text : ''] =
      LABELLED.exec(text) ?? []
    return at < from ? isStrange(said) : isOther(said)
  }
  const above = lines.filter((line) => line.at < until)
  return (
    above.some(
      (line, at) => !line.act && saysOther(line, above[at + 1]) && isReachable(line.el, boxOf(line)),
    ) ||
    firstCrumbs(above).some(isStrange) ||
    [document, ...roots].some((root) =>
      [...root.querySelectorAll('[aria-label]')].some((el) => {
        const text = el.getAttribute('aria-label') ?? ''
        const told = LABELLED.exec(text) ?? KEYS_OF[0]?.exec(text)
        return !!told && isStrange(told[1] ?? '') && isReachable(el)
      }),
    )
  )
}

/** Whether a name is that of a team whose policies are told of. */
function isTeam(lines: readonly Line[], name: string): boolean {
  return lines.some(({ key }) => key.startsWith(`${name.toLowerCase()} :`))
}
