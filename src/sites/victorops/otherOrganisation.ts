import { labelKey } from '../../dom/outline/labelKey'
import { isLineReachable } from '../../dom/outline/legible'
import { givenNames } from '../../dom/outline/names'
import type { Line } from '../../dom/outline/outline'
import { boxOf, isLevel, labelDistance } from '../../dom/outline/place'
import type { Seen } from '../../dom/outline/seen'
import { isReachable } from '../../dom/seeing/visible'
import { alikeParts } from '../../dom/tables/emptyRow'
import { NOT_OWN, shownIn } from './banners'
import { isChosen } from './chosen'
import { firstCrumbs } from './crumbs'
import { NOT_CHOSEN } from './integration/whose/choices'
import { isName, isOtherName } from './integration/words/ownWords'
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

/** What a heading or the begin of a breadcrumb says besides. */
const OF_PAGE = /^(?:preview|classic|legacy|home|dashboard|console|portal|alert behaviou?r|administration)$/i
/** What a list has that narrows down what is shown. */
const EVERY_ONE = /^(?:all|any|every|everyone|none|no)\b/i
const OF_PARTS =
  /\b(?:teams?|owners?|groups?|filter\w*|polic(?:y|ies)|users?|views?|show|sort|regions?|environments?)\b/
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
  return !!own && (choosesOther(seen, own, from) || namesOther(seen, own, from, until))
}

/** Whether of parts that are made alike, one of them named as the page's own organisation, another one is chosen. */
function isOtherTab(lines: readonly Line[], own: string): boolean {
  const named = lines.filter((line) => isOrganisation(line.text, own) && isLineReachable(line))
  const isOther = (line: Line, tab: Line) =>
    isLevel(boxOf(line), boxOf(tab)) &&
    !isOrganisation(line.text, own) &&
    isName(line.text) &&
    alikeParts(line.el, tab.el) !== null &&
    isChosen(lines, line)
  return named.some((tab) => !isChosen(lines, tab) && lines.some((line) => isOther(line, tab)))
}

/** Whether a list of organisations, the page's own among them, is set to another one. */
function choosesOther({ lines, controls }: Seen, own: string, from: number): boolean {
  if (isOtherTab(lines, own)) return true
  return controls.some(({ el, at }) => {
    if (el.localName !== 'select' || !isReachable(el)) return false
    const { options, selectedOptions } = el as HTMLSelectElement
    const chosen = selectedOptions[0]?.text.trim() ?? ''
    if (!chosen || NOT_CHOSEN.test(chosen) || isOrganisation(chosen, own)) return false
    const names = [...options].map(({ text }) => text.trim())
    if (!names.some((name) => isOrganisation(name, own))) return false
    const before = lines.findLast((line) => line.at < at && isLineReachable(line))
    const isLabel = before && labelDistance(boxOf(before), el.getBoundingClientRect()) !== null
    const labels = [...givenNames(el), ...(isLabel ? [before.text] : [])].map(labelKey)
    if (labels.some((label) => ORGANISATION.test(label))) return true
    // What stands before a list may be no label; one of teams has a choice for all of them.
    const isOfParts = names.some((name) => NOT_CHOSEN.test(name) || EVERY_ONE.test(name))
    return at < from && !isOfParts && !labels.some((label) => OF_PARTS.test(label))
  })
}

function namesOther({ lines, controls, roots }: Seen, own: string, from: number, until: number): boolean {
  const isOther = (name: string) => isName(name) && !isOrganisation(name, own) && !isTeam(lines, name)
  const isStrange = (name: string) =>
    isOtherName(name.trim(), OUR_NAME) &&
    isOther(name.trim()) &&
    !OF_PAGE.test(name.trim()) &&
    !mayBeOrganisation(name, own)
  const isBanner = (text: string) => {
    const name = shownIn(text)
    return name !== null && (NOT_OWN.test(name) || isOther(name))
  }
  const isOfKeys = (text: string) =>
    KEYS_OF.some((says) => {
      const [, name = ''] = says.exec(text) ?? []
      return isOther(name) && !OF_PAGE.test(name)
    })
  const saysOther = (line: Line, next: Line | undefined) => {
    const { text, key, at } = line
    if (isBanner(text) || isOfKeys(text)) return true
    // What stands behind the label of a list is one of its choices, and told elsewhere.
    const isSet =
      next && controls.some((one) => one.at > at && one.at < next.at && one.el.localName === 'select')
    const isValue = next && !next.act && !isSet
    const [, said = ORGANISATION_LABEL.test(key) && isValue ? next.text : ''] = LABELLED.exec(text) ?? []
    return at < from ? isStrange(said) : isOther(said)
  }
  const above = lines.filter((line) => line.at < until)
  return (
    above.some((line, at) => !line.act && saysOther(line, above[at + 1]) && isLineReachable(line)) ||
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
