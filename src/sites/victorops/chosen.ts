import { labelKey } from '../../dom/outline/labelKey'
import type { Line } from '../../dom/outline/outline'
import { boxOf, isLevel, startsAt } from '../../dom/outline/place'
import { holds, isReachable } from '../../dom/seeing/visible'
import { setApart } from '../../dom/tables/setApart'

/** Choices of what a page shows: tabs, and buttons or boxes like them. */

const CHOSEN =
  '[aria-selected=true],[aria-checked=true],[aria-pressed=true],[aria-current]:not([aria-current=false])'

/** In a list one below the other every second row may have a ground, and each but the first a line. */
const FEWEST_BELOW = 3

/**
 * Whether a choice is told for the one that is chosen, or is set apart from each of the others beside it, as a tab is, or
 * of those in a list one below the other.
 * @param lines what is read of the page
 */
export function isChosen(lines: readonly Line[], line: Line): boolean {
  const { el } = line
  const { control } = el.closest('label') ?? {}
  const isTicked = control instanceof HTMLInputElement && control.type === 'radio' && control.checked
  if (!isReachable(el)) return false
  if (isTicked || el.closest(CHOSEN)) return true
  const apartFrom = (isOther: (one: Line) => boolean, fewest: number) => {
    const others = lines.filter((one) => one.el !== el && isOther(one) && isReachable(one.el))
    const apart = others.flatMap((one) => setApart(el, one.el) ?? [])
    return apart.length >= fewest && apart.every((more) => more > 0)
  }
  const list = el.closest('ul,ol,[role=list],nav')
  return (
    apartFrom((one) => isLevel(boxOf(one), boxOf(line)), 1) ||
    (!!list && apartFrom((one) => holds(list, one.el) && startsAt(boxOf(one), boxOf(line)), FEWEST_BELOW))
  )
}

/** What a native list is set to, as a label. */
export function wordChosenIn(el: Element): string {
  return el instanceof HTMLSelectElement ? labelKey(el.selectedOptions[0]?.text ?? '') : ''
}
