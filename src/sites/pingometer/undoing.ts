import type { Field } from '../../dom/labels/field'
import type { Line } from '../../dom/outline/outline'
import { placeInOrder, type Seen } from '../../dom/outline/seen'
import { holds, isReachable } from '../../dom/seeing/visible'
import { heads, isHead } from './othersParts'
import { OTHER_AIM } from './words'

/** Forms that take a key to undo what the guide sets up: it is typed there to confirm that it goes. */

const SUBMITS = 'button:not([type=button],[type=reset]),input[type=submit]'
/** What leaves a form as it was. */
const LEAVES = /^(?:cancel|close|back|keep|no\b|never ?mind)/

/**
 * Whether a field's own part is headed by what it undoes, or its own form is sent by that alone. What may be undone
 * beside a form that is saved says nothing, nor does a form with the switch in it: it may save itself.
 * @param face what shows the switch
 */
export function isInUndoing(seen: Seen, field: Field, face: Element): boolean {
  const at = placeInOrder(seen, field)
  const head = seen.lines.findLast((line) => line.at < at && OTHER_AIM.test(line.key) && isHead(line, seen))
  // What is undone before the field has been said to its end there.
  const isOver = ({ act, at: place, key }: Line) =>
    !!act && !!head && place > head.at && place < at && OTHER_AIM.test(key)
  if (head && heads(seen, head, field, at) && !seen.lines.some(isOver)) return true
  const form = field.closest('form')
  if (!form || holds(form, face)) return false
  const sending = seen.lines.filter(
    ({ act, key }) => act && form === formOf(act) && isReachable(act) && !LEAVES.test(key),
  )
  return sending.length > 0 && sending.every(({ key }) => OTHER_AIM.test(key))
}

/** The form that is sent by what is pressed, wherever that stands. */
function formOf(act: Element): HTMLFormElement | null {
  return act.matches(SUBMITS) ? (act as HTMLButtonElement | HTMLInputElement).form : null
}
