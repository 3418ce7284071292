import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { OFF } from '../../../../dom/seeing/goneWords'
import { isVisible } from '../../../../dom/seeing/visible'
import { OUR_NAME } from '../../words'
import type { Thing } from '../things/valueThings'
import { NAMES_INTEGRATION, WHOSE } from '../words/namedAs'
import { isOtherName } from '../words/ownWords'

/** Whose a key is by what stands in its row: a table may have those of several integrations. */

/**
 * Whether a thing in the row of a key names another integration.
 * @param strip where the head of the key's own column stands
 */
export function namesOther(seen: Seen, strip: DOMRect, thing: Thing, key: Thing): boolean {
  const said = thing.text.trim()
  const isNamed = isOtherName(said, OUR_NAME)
  const isOurs = said.toLowerCase().startsWith(OUR_NAME)
  if (!isLevel(thing.box(), key.box())) return false
  const head = headOver(seen, strip, thing)
  if (head) return NAMES_INTEGRATION.test(head.key) ? isNamed || !isOurs : isNamed && WHOSE.test(head.key)
  // Without a head, what stands before a number says whose it is, and what stands after it tells of it.
  return isNamed && thing.at < key.at
}

/** What stands on a strip's level over a thing in the row of a key. */
function headOver({ lines }: Seen, strip: DOMRect, { at, box }: Thing): Line | undefined {
  const own = box()
  return lines.find((line) => {
    const it = boxOf(line)
    return (
      line.at < at &&
      isVisible(line.el) &&
      isLevel(it, strip) &&
      it.bottom <= own.top + 1 &&
      isInColumn(it, own)
    )
  })
}

const IS_OFF = new RegExp(`^(?:${OFF})$`, 'i')
/** What stands over something else that a key has, and that may be off as well. */
const OF_OTHER =
  /\b(?:e-?mails?|webhooks?|notif\w*|alerts?|sms|push|chat|digests?|reminders?|reports?|rotation)\b/

/** Whether a word in the row of a key tells by its head that something else is off: its notifications. */
export function isOffOfOther(seen: Seen, strip: DOMRect, thing: Thing): boolean {
  const head = IS_OFF.test(thing.text) ? headOver(seen, strip, thing) : undefined
  return !!head && !isLevel(boxOf(head), thing.box()) && OF_OTHER.test(head.key)
}
