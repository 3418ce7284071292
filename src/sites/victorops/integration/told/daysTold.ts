import { faceOf } from '../../../../dom/inputs/face'
import { isLineReachable } from '../../../../dom/outline/legible'
import type { Control } from '../../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { GONE } from '../../../../dom/seeing/goneWords'
import { choiceOf } from '../../../../dom/seeing/states'
import { isOn } from '../../../../dom/switches/choice'
import { USE_LABEL } from '../../words'
import { isKeyText } from '../things/keyTexts'
import { keyIn, type Thing } from '../things/valueThings'
import { GOOD_FOR_LABEL, isPast } from '../words/goodFor'
import { isItsPlace } from './stateTold'

/**
 * What is told of a key apart from it, as a header and its cell or as a label and what follows: until when it is good,
 * since when it is none, whether it is in use.
 */

/** What stands under a date at which a key ended; of each other one nothing does, or a dash. */
const TOLD =
  /\d{4}|\d[./-]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:yes|true)$|\b(?:ago|today|yesterday)\b/i
/** The labels, and whether what stands there says that the key is none any more. */
const LABELS: [label: RegExp, isGone: (said: string) => boolean][] = [
  [GOOD_FOR_LABEL, (said) => isPast(`expires ${said}`)],
  [new RegExp(`^(?:date )?(?!rotated)(?:${GONE})(?: date| on| at)?$`), (said) => TOLD.test(said)],
  [USE_LABEL, (said) => choiceOf(said) === 'off'],
]
/** What the key stands behind, or under, that came after this one. */
const SUCCESSOR =
  /^(?:replaced|superseded|succeeded) by(?: (?:api )?key)?$|^(?:replacement|successor)(?: key)?$/

/**
 * Whether what stands in a key's row under such a header, or after such a label below the key, says so, or may.
 * @param things what is shown after the strip
 */
export function isOverByLabel({ lines, controls }: Seen, key: Thing, things: readonly Thing[]): boolean {
  const own = key.box()
  const next = things.find((one) => one.at > key.at && keyIn(one) !== null)?.at ?? Number.POSITIVE_INFINITY
  // Under a head of its own something else is told.
  const headed = lines.find(({ at, head }) => head && at > key.at && at < next)?.at ?? next
  const isIn = (head: DOMRect, box: DOMRect) => isLevel(box, own) && isInColumn(box, head)
  return [...LABELS, [SUCCESSOR, isKeyText] as const].some(([says, isGone]) =>
    lines.some((label) => {
      if (!says.test(label.key) || !isLineReachable(label)) return false
      const head = boxOf(label)
      const isBelow = label.at > key.at && label.at <= headed
      const isHeader = label.at < key.at && head.bottom <= own.top + 1
      const isSaid = (one: Thing) => says === SUCCESSOR || !keyIn(one)
      const after = isBelow && things.find(({ at, act }) => at > label.at && !act)
      if (after) return isItsPlace(head, after.box()) && isSaid(after) && isGone(keyIn(after) ?? after.text)
      const under = isHeader && things.find((one) => isIn(head, one.box()) && isSaid(one))
      if (under) return isGone(keyIn(under) ?? under.text)
      const isOff = ({ el }: Control) => isOn(el) === false && isIn(head, faceOf(el).getBoundingClientRect())
      return isHeader && says === USE_LABEL && controls.some(isOff)
    }),
  )
}
