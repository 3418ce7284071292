import type { Seen } from '../../../../dom/outline/seen'
import { isReachable } from '../../../../dom/seeing/visible'
import { isChosen, wordChosenIn } from '../../chosen'
import { isNameOfOthers } from '../cells/notThese'

/** Choices of what a list shows: deleted keys, archived ones. */

/**
 * Whether a choice above the keys stands at such as are none any more, or none yet.
 * @param at the reading place where the keys begin
 */
export function choosesOthers({ lines, controls }: Seen, at: number): boolean {
  return (
    lines.some((line) => line.at < at && isNameOfOthers(line.key) && isChosen(lines, line)) ||
    controls.some((one) => one.at < at && isNameOfOthers(wordChosenIn(one.el)) && isReachable(one.el))
  )
}
