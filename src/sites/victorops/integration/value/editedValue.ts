import { isTextField } from '../../../../dom/labels/field'
import { isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { buttonsThat, saidBy } from '../../buttons'
import type { Thing } from '../things/valueThings'

/** A key in a field that is being written: what stands there is not saved. */

const ONLY_SHOWN = ':disabled,[readonly],[aria-disabled=true],[aria-readonly=true]'
const OUT_OF_USE = ':disabled,[aria-disabled=true]'
/** What the button says that saves it; as long as there is nothing to save it may be out of use. */
const SAVES = /^\W*(?:save|update|apply)\b|^[✓✔✅☑🗸]/iu

/** Whether a field has that button at it: beside it, or right after it. */
export function isUnderEdit(
  seen: Seen,
  { el, at, box }: Pick<Thing, 'el' | 'at' | 'box'>,
  things: readonly Thing[],
): boolean {
  const isWritten = isTextField(el) ? !el.matches(ONLY_SHOWN) : (el as Partial<HTMLElement>).isContentEditable
  if (!isWritten) return false
  if (el.matches(':focus')) return true
  const next = things.find((one) => one.at > at && !one.act)?.at ?? Number.POSITIVE_INFINITY
  const after = things.flatMap((one) => (one.act && one.at > at && one.at < next ? one.act : []))
  const saves = buttonsThat(
    seen,
    (button) => !button.matches(OUT_OF_USE) && saidBy(button).some((said) => SAVES.test(said)),
  )
  return saves.some((button) => after.includes(button) || isLevel(button.getBoundingClientRect(), box()))
}
