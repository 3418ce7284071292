import { dialogAround } from '../../dom/labels/dialog'
import { SENTENCE } from '../../dom/labels/manner'
import { givenNames } from '../../dom/outline/names'
import type { Line } from '../../dom/outline/outline'
import { type Seen, sights } from '../../dom/outline/seen'
import { holds } from '../../dom/seeing/visible'
import type { FillKind } from '../../model/pages/page'
import { mayLabel } from './othersParts'
import { isRow } from './parts'
import { EDIT_TITLE, isOurDialog, VICTOROPS_PAGE } from './words'

/** Dialogs over the guide's pages: fields in one count only where nothing says that it is about another thing. */

/** What a dialog is named that is named by nothing. */
const NO_TITLE = /^(?:dialog|modal|popup|drawer|form)\b/
/** The title of each form's page, or what its bar says: a dialog that has it in it is that form's. */
const TITLES: Record<FillKind, RegExp> = { 'api-key': VICTOROPS_PAGE, 'routing-key': EDIT_TITLE }

/** Whether an element stands in a dialog over the form's page that is titled, or named, as something else. */
export function isInOthersDialog(seen: Seen, what: FillKind, el: Element): boolean {
  const dialog = dialogAround(el)
  if (!dialog || sights(seen, TITLES[what]).some(({ line }) => holds(dialog, line.el))) return false
  const inside = seen.lines.filter(({ el, act }) => !act && holds(dialog, el))
  const named = inside.find(({ head }) => head)?.key ?? givenNames(dialog)[0]?.toLowerCase()
  const title = named && !NO_TITLE.test(named) ? named : firstLine(seen, dialog, inside)
  return !!title && !isOurDialog(title, what)
}

/** What stands at the top of a dialog without a title, if it is neither a sentence nor the label of what follows. */
function firstLine({ controls }: Seen, dialog: Element, [first, second]: readonly Line[]): string | null {
  const field = controls.find(({ el }) => holds(dialog, el))
  if (!first || !second || !field || (second.at > field.at && mayLabel(first, field.el))) return null
  return SENTENCE.test(first.text) || /:\W*$/.test(first.text) || isRow(first) ? null : first.key
}
