import type { Line } from '../../../../dom/outline/outline'
import { stateOf } from '../../../../dom/seeing/states'
import { STATE_LABEL, STATE_SAID } from '../../words'
import { mayBeOfOthers, saysKeyGone } from '../cells/notThese'
import { isOfUse } from '../heads/furtherColumns'

/** Cards that say of their key that it is none any more, or not in use. */

/**
 * Whether a card says so on a badge of its own, or behind the label of how its key is. What stands behind another label
 * may be said of something else.
 * @param lines all that is shown on the card
 * @param key where its key stands, which may be such a word itself
 * @param isLabel whether a line is one of the labels that the cards have in common
 */
export function saysCardGone(
  lines: readonly Line[],
  key: Element | undefined,
  isLabel: (line: Line) => boolean,
): boolean {
  return lines.some((line, at) => {
    if (line.el === key || line.act) return false
    const [, said] = STATE_SAID.exec(line.key) ?? []
    if (said) return saysKeyGone(said)
    const before = lines.slice(0, at).findLast(isLabel)
    const isBehind = before === lines[at - 1]
    if (before && isBehind && isOfUse(before)) return stateOf(line.text) === 'off'
    if (!saysKeyGone(line.key)) return false
    return !mayBeOfOthers(line.key) || !isBehind || (!!before && STATE_LABEL.test(before.key))
  })
}
