import type { Stretch } from '../../dom/inputs/standing'
import { type Field, fieldFor, hasFieldNamed, isTextField, isWritable } from '../../dom/labels/field'
import { isLineReachable } from '../../dom/outline/legible'
import type { Line } from '../../dom/outline/outline'
import { boxOf, isLevel } from '../../dom/outline/place'
import { placeInOrder, type Seen, type Sight, sight, sights } from '../../dom/outline/seen'
import { largestWithout } from '../../dom/seeing/around'
import { holds } from '../../dom/seeing/visible'
import { heads, isHead } from './othersParts'
import { isRow } from './parts'
import { API_ID, API_KEY, isOurDialog, OUR_NAME } from './words'

/** Fields that take another thing than their labels say at first sight. */

/** How far a text stands from the field that it goes on with, in pixels. */
const NEXT = 12

/** What a head says of an API, after whose it is, and of one, or of a part, that is surely not the integration's. */
const OF_API = /^((?:[\w.-]+ ){0,2})api\b(?! ?key)/
const SURELY_OTHER =
  /\bpublic api\b|^(?:your )?pingometer api\b|\bapi (?:tokens?|v\d)\b|\bdevelopers?\b|^(?:your|our|my) api$|^(?:(?:your|our|my) )?(?:company|profile)$|^(?:contact|personal)\b|^support$/

/**
 * Whether a key is that of another API than the integration's: so its head says, or it is asked for together with its id,
 * as that of VictorOps' public API is, and no Service API Key. An id that is told and asked of nobody may be the page's own.
 */
export function isOfOtherApi(seen: Seen, { from, until }: Stretch, field: Field): boolean {
  const at = placeInOrder(seen, field)
  // What stands under another head is another part's.
  const isId = (line?: Line) => !!line && line.key.search(API_ID) >= 0
  const isPart = (line: Line, index: number) =>
    !isRow(line) && !isId(line) && !isId(seen.lines[index - 1]) && isHead(line, seen)
  const partBefore = (until: number) =>
    seen.lines.findLast((line, index) => line.at > from && line.at < until && isPart(line, index))
  const head = partBefore(at)
  const titled = head && heads(seen, head, field, at) ? head : undefined
  const title = titled?.key ?? ''
  const [isOfApi, whose = ''] = OF_API.exec(title) ?? []
  if (SURELY_OTHER.test(title) || !isOurDialog(whose.trim(), 'api-key')) return true
  if (titled && isUnderOther(seen, titled, partBefore(titled.at), field)) return true
  const tellsId = ({ key, at: place }: Line) => API_ID_TOLD.test(key) && place > from && place < until
  if (isOfApi && seen.lines.some(tellsId)) return true
  if (!sight(seen, API_ID) && !hasFieldNamed(seen, API_ID)) return false
  const next = seen.lines.find((line, index) => line.at > at && line.at < until && isPart(line, index))
  const part = { from: head?.at ?? from, until: next?.at ?? until }
  const isIn = ({ at }: Line) => at > part.from && at < part.until
  const isService = ({ line }: Sight) => isIn(line) && /\bservice\b/.test(line.key)
  const id = fieldFor(seen, API_ID, part)
  const isTold = !!isOfApi && sights(seen, API_ID).some(({ line }) => isIn(line))
  const isAsked = isTold || ('found' in id && (isWritable(id.found) || !id.found.value))
  return isAsked && !sights(seen, API_KEY).some(isService)
}

/**
 * Whether a head that does not name our product, as *Details*, stands under one that is surely another's, which has
 * nothing else below it: a part that is told to its end before is another thing's.
 */
function isUnderOther(seen: Seen, head: Line, above: Line | undefined, field: Field): boolean {
  if (!above || !SURELY_OTHER.test(above.key) || OUR_NAME.test(head.key)) return false
  const own = largestWithout(above.el, [field])
  const isApart = seen.lines.some(({ el }) => el !== above.el && holds(own, el) && !holds(own, head.el))
  return !isApart && heads(seen, above, field, placeInOrder(seen, field))
}

/** An id that is told, and none that is spoken of. */
const API_ID_TOLD = /^(?:public |x-vo-)?api[ _-]?id\b\W+[\da-f]*\d[\da-f]*$/

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
