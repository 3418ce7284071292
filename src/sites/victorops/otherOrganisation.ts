import { labelKey } from '../../dom/outline/labelKey'
import { givenNames } from '../../dom/outline/names'
import { boxOf, labelDistance } from '../../dom/outline/place'
import type { Seen } from '../../dom/outline/seen'
import { isReachable } from '../../dom/seeing/visible'
import { organisationOf } from '../../model/pages/page'
import { NOTHING } from './integration/choices'

/** Names of organisations, of which the address says one: what a page shows of another is not to be saved for it. */

const AFTER_NAME = /[ ,]+(?:inc|ltd|llc|gmbh|corp|co|\((?:current|this one|you|yours)\))\.?$/
const ORGANISATION =
  /^(?:(?:current|your|select|switch|choose) )?(?:organi[sz]ation|company|account|tenant)s?$/

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The letters of the name of the organisation whose page is in view; empty where the address names none. */
export function ownOrganisation(): string {
  return lettersOf(organisationOf(location.href) ?? '')
}

/** Whether a name is that one, with what may stand after such names. */
export function isOrganisation(name: string, own: string): boolean {
  return lettersOf(name.trim().toLowerCase().replace(AFTER_NAME, '')) === own
}

/** Whether a list of organisations, the page's own among them, is set to another one. */
export function choosesOtherOrganisation({ lines, controls }: Seen): boolean {
  const own = ownOrganisation()
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
