import type { Stretch } from '../../dom/inputs/standing'
import { type Field, fieldFor, isTextField } from '../../dom/labels/field'
import { boxOf, isLevel } from '../../dom/outline/place'
import { type Seen, type Sight, sight, sights } from '../../dom/outline/seen'
import { isReachable } from '../../dom/seeing/visible'
import { API_ID, API_KEY } from './words'

/** Fields that take another thing than their labels say at first sight. */

/** How far a text stands from the field that it goes on with, in pixels. */
const NEXT = 12

/**
 * Whether a key is asked for together with its id: so are those of VictorOps' public API, and no Service API Key.
 * @param end where another part of the page begins, if one does
 */
export function isOfPublicApi(seen: Seen, stretch: Stretch, end: () => number | undefined): boolean {
  if (!sight(seen, API_ID)) return false
  const { from } = stretch
  const until = Math.min(stretch.until, end() ?? stretch.until)
  const isService = ({ line: { at, key } }: Sight) => at > from && at < until && /\bservice\b/.test(key)
  return 'found' in fieldFor(seen, API_ID, { from, until }) && !sights(seen, API_KEY).some(isService)
}

/** What is typed to say that something is to be undone for good. */
const UNDO =
  '(?:to|before) (?:delete|deleting|remov(?:e|ing)|disconnect(?:ing)?|revok(?:e|ing)|uninstall(?:ing)?)'
const TYPED_TO_UNDO = new RegExp(`\\b(?:type|enter)\\b[^.]* ${UNDO}\\b|\\b${UNDO}\\b[^.]* (?:type|enter)\\b`)

/** Whether a text since the field before asks for what is typed to delete something: that is no place for a new key. */
export function isToDelete({ lines, controls }: Seen, field: Field): boolean {
  const at = controls.find(({ el }) => el === field)?.at ?? 0
  const from = controls.findLast(({ el, at: before }) => before < at && isTextField(el))?.at ?? -1
  return lines.some(
    (line) =>
      line.at > from && line.at < at && TYPED_TO_UNDO.test(line.key) && isReachable(line.el, boxOf(line)),
  )
}

/** Whether a field holds what stands before the @ of an address: of that, the key is one part. */
export function isInAddress({ lines, controls }: Seen, field: Field): boolean {
  const at = controls.find(({ el }) => el === field)?.at ?? 0
  const next = lines.find((line) => line.at > at && isReachable(line.el, boxOf(line)))
  if (!next?.text.trim().startsWith('@')) return false
  const [place, box] = [boxOf(next), field.getBoundingClientRect()]
  return isLevel(place, box) && place.left - box.right < NEXT
}
