import { endsWithColon, isSurelyHelp } from '../../dom/labels/besideWords'
import { fieldFor, isTextField } from '../../dom/labels/field'
import { looks } from '../../dom/labels/manner'
import { labelKey } from '../../dom/outline/labelKey'
import { boxOf, isLevel } from '../../dom/outline/place'
import { type Seen, sight } from '../../dom/outline/seen'
import { isReachable } from '../../dom/seeing/visible'
import { LONGEST_MONITOR_NAME } from '../../model/monitors/monitor'
import type { MonitorForm } from '../../model/pages/page'
import { clean } from '../../model/text/text'
import { monitorGeneralForm } from './monitorEdit'

/** How far below its label a name stands that is only told, in lines of its own height. */
const LINES_BELOW = 2

/**
 * The monitor's name on its edit page; null where none is, or somebody wrote in its field. Without tabs the form begins
 * with it; on the tab Advanced a field of that name further on is another thing's, such as a header's.
 * @param isEdited whether a person has written in a field: what stands there is not saved yet
 */
export function monitorName(
  seen: Seen,
  kind: MonitorForm,
  isEdited: (field: Element) => boolean,
): string | null {
  const { title, name } = monitorGeneralForm
  const from = sight(seen, title)?.line.at ?? 0
  const first = seen.controls.find(({ el, at }) => at > from && isTextField(el) && isReachable(el))
  const until = kind === 'monitor-general' || !first ? Number.POSITIVE_INFINITY : first.at + 1
  const field = fieldFor(seen, name, { from, until })
  if ('refusal' in field && field.refusal === 'many') return null
  const shown = 'found' in field ? !isEdited(field.found) && field.found.value : toldName(seen, from, until)
  return clean(shown || '', LONGEST_MONITOR_NAME) || null
}

/** A name that nobody may change is told as a text: in its label's line, or right after that and written otherwise. */
function toldName({ lines, controls }: Seen, from: number, until: number): string | null {
  const told = lines.flatMap((label) => {
    const [before = '', ...rest] = label.text.split(':')
    const isIn = label.at > from && label.at < until && !label.act
    const isName = isIn && monitorGeneralForm.name.test(labelKey(before))
    return isName ? [{ label, rest: rest.join(':').trim() }] : []
  })
  const [first, other] = told
  if (!first || other) return null
  const { label, rest } = first
  if (rest) return rest
  const next = lines.find(({ at }) => at > label.at)
  if (!next || next.act || next.head) return null
  if (controls.some(({ at }) => at >= label.at && at <= next.at)) return null
  if (endsWithColon(next.text) || isSurelyHelp(next.text) || looks(next) === looks(label)) return null
  const [above, below] = [boxOf(label), boxOf(next)]
  const isBelow = below.top >= above.top && below.top - above.bottom < below.height * LINES_BELOW
  return isLevel(above, below) || (isBelow && below.left < above.right) ? next.text : null
}
