import { labelKey } from '../../../../dom/outline/labelKey'
import { isLineReachable } from '../../../../dom/outline/legible'
import { givenNames } from '../../../../dom/outline/names'
import type { Control } from '../../../../dom/outline/outline'
import { boxOf, labelDistance } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { isReachable } from '../../../../dom/seeing/visible'
import { isOtherThan, NAMES_INTEGRATION, WHOSE } from '../words/namedAs'
import { isName, isOtherName, isSentence } from '../words/ownWords'

/** Lists that are set to one of several integrations: what is shown below belongs to that one. */

const LISTS = 'select,input[role=combobox],input[list],input[aria-haspopup=listbox]'
/** What a list says that nothing is chosen of yet. */
export const NOT_CHOSEN = /^(?:(?:select|choose|pick|go to|jump|switch|search|filter)\b|-)|…|\.{3}/i
/** The same of everything, or nothing at all: of integrations, or of what a page calls so; a name may begin like that. */
const ALL = /^(?:all|any|none)\b\s*(?:of (?:the|these)\s*)?/i

/**
 * Whether a control is a list that is set to another integration.
 * @param own the name of the page's own, in small letters
 */
export function choosesOther({ lines }: Seen, { el, at }: Control, own: string): boolean {
  if (!el.matches(LISTS) || !isReachable(el)) return false
  const { selectedOptions, options, value = '' } = el as Partial<HTMLSelectElement>
  const chosen = (selectedOptions ? (selectedOptions[0]?.text ?? '') : value).trim()
  if (!chosen || NOT_CHOSEN.test(chosen) || choosesAll(chosen) || !isOtherThan(chosen, own)) return false
  if ([...(options ?? [])].some(({ text }) => text.trim().toLowerCase() === own)) return true
  const before = lines.findLast((line) => line.at < at && isLineReachable(line))
  const isLabel =
    before && !isSentence(before.text) && labelDistance(boxOf(before), el.getBoundingClientRect()) !== null
  const labels = [...givenNames(el), ...(isLabel ? [before.text] : [])].map(labelKey)
  if (labels.some((label) => NAMES_INTEGRATION.test(label))) return true
  return (!labels[0] || labels.some((label) => WHOSE.test(label))) && isOtherName(chosen, own)
}

function choosesAll(chosen: string): boolean {
  const rest = chosen.replace(ALL, '')
  return rest !== chosen && (!rest || NAMES_INTEGRATION.test(rest.toLowerCase()) || !isName(rest))
}
