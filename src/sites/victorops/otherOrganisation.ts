import { labelKey } from '../../dom/outline/labelKey'
import { givenNames } from '../../dom/outline/names'
import type { Line } from '../../dom/outline/outline'
import { boxOf, isLevel, labelDistance } from '../../dom/outline/place'
import type { Seen } from '../../dom/outline/seen'
import { isReachable } from '../../dom/seeing/visible'
import { alikeParts } from '../../dom/tables/emptyRow'
import { organisationOf } from '../../model/pages/page'
import { isChosen } from './chosen'
import { isInCase } from './inCase'
import { NOTHING } from './integration/choices'
import { isName } from './integration/ownWords'

/** Names of organisations, of which the address says one: what a page shows of another is not to be saved for it. */

const AFTER_NAME = /[ ,]+(?:inc|ltd|llc|gmbh|corp|co|\((?:current|this one|you|yours)\))\.?$/
const ORGANISATION =
  /^(?:(?:current|your|select|switch|choose) )?(?:organi[sz]ation|company|account|tenant)s?$/

/** What a banner says of whose things are shown; group 1 is the name. */
const SHOWS =
  /\b(?:viewing|seeing|browsing|managing|showing|displaying|looking at) (?:the )?([^.:;]{2,40}?)(?:['’]s? (?:data|account|organi[sz]ation|company|dashboard|settings|(?:routing )?keys|integrations)| (?:account|organi[sz]ation|company|tenant))\b/i
/** What is no name there: *your organization*, *all accounts*. */
const NO_NAME =
  /^(?:your|this|that|our|my|their|its|an?|all|every|each|own|current|new|old|live|team|user|default|parent)\b/i
/** What a heading says besides of the list itself. */
const OF_LIST = /^(?:preview|classic|legacy|home|dashboard)$/i
const NOT_OWN = /^(?:an)?other$|^a different$/i
/** A heading that says whose routing keys stand below it. */
const KEYS_OF = [
  /^(?:routing|route) keys? ?(?:[—–|:·-]|\b(?:for|of|at)\b) ?(.+)$/i,
  /^(.+?)(?: ?[—–|·]|['’]s?| -) ?(?:routing|route) keys?$/i,
]
/** What an organisation's name stands behind, or under. */
const NAMES = '(?:organi[sz]ation|company|tenant)(?: name)?'
export const ORGANISATION_LABEL = new RegExp(`^${NAMES}$`)
const LABELLED = new RegExp(`^${NAMES} ?[:–—-] ?(.+)$`, 'i')

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The letters of the name of the organisation whose page is in view; empty where the address names none. */
export function ownOrganisation(): string {
  return lettersOf(organisationOf(location.href) ?? '')
}

/** Whether a name is that one, with what may stand after such names. */
export function isOrganisation(name: string, own: string): boolean {
  return lettersOf(name.trim().toLowerCase().replace(AFTER_NAME, '')) === own
}

/** Whether a text is the name of the organisation whose page is in view, be it behind a label. */
export function namesOwnOrganisation(text: string): boolean {
  const own = ownOrganisation()
  return !!own && isOrganisation(LABELLED.exec(text)?.[1] ?? text, own)
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
export function choosesOtherOrganisation({ lines, controls }: Seen): boolean {
  const own = ownOrganisation()
  if (own && isOtherTab(lines, own)) return true
  return controls.some(({ el, at }) => {
    if (!own || el.localName !== 'select' || !isReachable(el)) return false
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

/**
 * Whether a page says before a reading place that what it shows is another organisation's: in a banner, in the heading of
 * its routing keys, or behind a label.
 * @param from where what is told of the keys themselves begins: an account's name above that may be another way to write it
 */
export function namesOtherOrganisation({ lines }: Seen, from: number, until: number): boolean {
  const own = ownOrganisation()
  const isOther = (name: string) => isName(name) && !isOrganisation(name, own) && !isTeam(lines, name)
  const saysOther = (line: Line, next: Line | undefined) => {
    const { text, key, at } = line
    const shown = SHOWS.exec(text)
    const [, name = ''] = shown ?? []
    if (shown && !isInCase(text.slice(0, shown.index)) && (NOT_OWN.test(name) || !NO_NAME.test(name)))
      return NOT_OWN.test(name) || isOther(name)
    if (at < from) return false
    const [, said = ORGANISATION_LABEL.test(key) && next && !next.act ? next.text : ''] =
      LABELLED.exec(text) ?? []
    return isOther(said)
  }
  return (
    !!own &&
    lines.some(
      (line, at) =>
        !line.act && line.at < until && saysOther(line, lines[at + 1]) && isReachable(line.el, boxOf(line)),
    )
  )
}

/** Whether a name is that of a team whose policies are told of. */
function isTeam(lines: readonly Line[], name: string): boolean {
  return lines.some(({ key }) => key.startsWith(`${name.toLowerCase()} :`))
}

/** Whether a heading before a reading place says that the routing keys below it are another organisation's. */
export function listsOtherOrganisation({ lines }: Seen, until: number): boolean {
  const own = ownOrganisation()
  const isOther = (name: string) =>
    isName(name) && !OF_LIST.test(name) && !isOrganisation(name, own) && !isTeam(lines, name)
  return (
    !!own &&
    lines.some(
      (line) =>
        !line.act &&
        line.at < until &&
        KEYS_OF.some((says) => isOther(says.exec(line.text)?.[1] ?? '')) &&
        isReachable(line.el, boxOf(line)),
    )
  )
}
