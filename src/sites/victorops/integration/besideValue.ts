import { boxOf, isInColumn, isLevel } from '../../../dom/outline/place'
import type { Seen } from '../../../dom/outline/seen'
import { isVisible } from '../../../dom/seeing/visible'
import { OUR_NAME } from '../words'
import { NAMES_INTEGRATION, WHOSE } from './namedAs'
import { isOtherName } from './ownWords'
import type { Thing } from './valueThings'

/** Whose a key is by what stands in its row: a table may have those of several integrations. */

/**
 * Whether a thing in the row of a key names another integration.
 * @param strip where the head of the key's own column stands
 */
export function namesOther({ lines }: Seen, strip: DOMRect, thing: Thing, key: Thing): boolean {
  const said = thing.text.trim()
  const isNamed = isOtherName(said, OUR_NAME)
  const isOurs = said.toLowerCase().startsWith(OUR_NAME)
  if (!isLevel(thing.box(), key.box())) return false
  const box = thing.box()
  const head = lines.find((line) => {
    const it = boxOf(line)
    return (
      line.at < thing.at &&
      isVisible(line.el) &&
      isLevel(it, strip) &&
      it.bottom <= box.top + 1 &&
      isInColumn(it, box)
    )
  })
  if (head) return NAMES_INTEGRATION.test(head.key) ? isNamed || !isOurs : isNamed && WHOSE.test(head.key)
  // Without a head, what stands before a number says whose it is, and what stands after it tells of it.
  return isNamed && thing.at < key.at
}
