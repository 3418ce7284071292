import { faceOf } from '../../../../dom/inputs/face'
import { labelKey } from '../../../../dom/outline/labelKey'
import { givenNames } from '../../../../dom/outline/names'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { stateOf } from '../../../../dom/seeing/states'
import { isReachable } from '../../../../dom/seeing/visible'
import { isOn } from '../../../../dom/switches/choice'

/** The switch that an integration, or its key, is turned on with, on pages that have one: how it stands. */

const LABEL =
  /^(?:(?:(?:pingometer )?integration |(?:api )?key )?(?:is )?(?:enabled?|active|on|status)|integration|(?:enable|activate)(?: (?:this|the|pingometer))* integration)$/

/** Whether one between two reading places is off. */
export function isSwitchedOff({ lines, controls }: Seen, from: number, until: number): boolean {
  return controls.some(({ el, at }) => {
    if (at < from || at > until || !isOff(el) || !isReachable(faceOf(el))) return false
    const box = faceOf(el).getBoundingClientRect()
    const beside = [lines.findLast((line) => line.at < at), lines.find((line) => line.at > at)]
    const words = beside.flatMap((line) => (line && isLevel(boxOf(line), box) ? line.text : []))
    const group = el.closest('[role=radiogroup]')
    const names = [el, ...(group ? [group] : [])].flatMap(givenNames)
    return [...names, ...words].some((name) => LABEL.test(labelKey(name)))
  })
}

/** Whether a line says what a box or a switch is for that is on. */
export function isTurnedOn({ controls }: Seen, { el, key }: Line): boolean {
  const own = el.closest('label')?.control
  // A button of the same words is pressed for itself.
  const pressed = el.closest('a,button,[role=button]')
  return controls.some(
    (one) =>
      isOn(one.el) === true &&
      (!pressed || pressed === one.el) &&
      !one.el.matches('[type=radio],[role=radio]') &&
      (one.el === own || givenNames(one.el).some((name) => labelKey(name) === key)) &&
      isReachable(faceOf(one.el)),
  )
}

/** Whether a control is off, or is what is chosen to turn something off. */
function isOff(el: Element): boolean {
  const on = isOn(el)
  const isChoice = el.matches('[type=radio],[role=radio]')
  const names = [el.textContent ?? '', ...givenNames(el)]
  return isChoice ? on === true && names.some((name) => stateOf(name.trim()) === 'off') : on === false
}
