import type { Stretch } from '../../dom/inputs/standing'
import { type Field, fieldFor, isTextField, isWritable } from '../../dom/labels/field'
import { isLineReachable } from '../../dom/outline/legible'
import { boxOf, isLevel } from '../../dom/outline/place'
import { placeInOrder, type Seen, type Sight, sight, sights } from '../../dom/outline/seen'
import { isHead } from './othersParts'
import { isRow } from './parts'
import { API_ID, API_KEY } from './words'

/** Fields that take another thing than their labels say at first sight. */

/** How far a text stands from the field that it goes on with, in pixels. */
const NEXT = 12

/** Whether a key is asked for together with its id: so are those of VictorOps' public API, and no Service API Key. */
export function isOfPublicApi(seen: Seen, { from, until }: Stretch, field: Field): boolean {
  if (!sight(seen, API_ID)) return false
  const at = placeInOrder(seen, field)
  // What stands under another head is another part's.
  const heads = seen.lines.filter(
    (line) =>
      line.at > from && line.at < until && isHead(line, seen) && !isRow(line) && line.key.search(API_ID) < 0,
  )
  const part = {
    from: heads.findLast((head) => head.at < at)?.at ?? from,
    until: heads.find((head) => head.at > at)?.at ?? until,
  }
  const isService = ({ line }: Sight) =>
    line.at > part.from && line.at < part.until && /\bservice\b/.test(line.key)
  const id = fieldFor(seen, API_ID, part)
  return 'found' in id && isWritable(id.found) && !sights(seen, API_KEY).some(isService)
}

/** What is typed to say that something is to be undone for good. */
const UNDO =
  '(?:to|before) (?:delete|deleting|remov(?:e|ing)|disconnect(?:ing)?|revok(?:e|ing)|uninstall(?:ing)?)'
/** A sentence that says how a key is taken out again, or that another one goes in before, asks for the key itself. */
const TYPED_TO_UNDO = new RegExp(
  `^(?!.*\\b(?:new|nothing|empty|blank|clear)\\b).*(?:\\b(?:type|enter)\\b[^.]* ${UNDO}\\b|\\b${UNDO}\\b[^.]* (?:type|enter)\\b)`,
)

/** Whether a text since the field before asks for what is typed to delete something: that is no place for a new key. */
export function isToDelete(seen: Seen, field: Field): boolean {
  const at = placeInOrder(seen, field)
  const from = seen.controls.findLast(({ el, at: before }) => before < at && isTextField(el))?.at ?? -1
  return seen.lines.some(
    (line) => line.at > from && line.at < at && TYPED_TO_UNDO.test(line.key) && isLineReachable(line),
  )
}

/** Whether a field holds what stands before the @ of an address: of that, the key is one part. */
export function isInAddress(seen: Seen, field: Field): boolean {
  const at = placeInOrder(seen, field)
  const next = seen.lines.find((line) => line.at > at && isLineReachable(line))
  if (!next || !/^@ ?[\w.-]+$/.test(next.text.trim())) return false
  const [place, box] = [boxOf(next), field.getBoundingClientRect()]
  return isLevel(place, box) && place.left - box.right < NEXT
}
