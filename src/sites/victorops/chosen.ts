import type { Line } from '../../dom/outline/outline'
import { boxOf, isLevel } from '../../dom/outline/place'
import { isReachable } from '../../dom/seeing/visible'
import { setApart } from '../../dom/tables/setApart'

/** Choices of what a page shows: tabs, and buttons or boxes like them. */

const CHOSEN =
  '[aria-selected=true],[aria-checked=true],[aria-pressed=true],[aria-current]:not([aria-current=false])'

/**
 * Whether a choice is told for the one that is chosen, or is set apart from each of the others beside it, as a tab is.
 * @param lines what is read of the page
 */
export function isChosen(lines: readonly Line[], line: Line): boolean {
  const { el } = line
  const { control } = el.closest('label') ?? {}
  const isTicked = control instanceof HTMLInputElement && control.type === 'radio' && control.checked
  if (!isReachable(el)) return false
  if (isTicked || el.closest(CHOSEN)) return true
  const others = lines.filter(
    (one) => one.el !== el && isLevel(boxOf(one), boxOf(line)) && isReachable(one.el),
  )
  const apart = others.flatMap((one) => setApart(el, one.el) ?? [])
  return !!apart[0] && apart.every((more) => more > 0)
}
