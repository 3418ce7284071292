import { isLevel, startsAt } from '../../../../dom/outline/place'
import { SIGN, type Thing } from '../things/valueThings'
import { saysInUse } from '../words/inUse'

/** Where the key in use stands that came after one that is none any more. */

/**
 * Whether a key may be that one: it stands beside the other or below it, and nothing before it in its line but what may
 * before one in use.
 */
export function mayFollowGone(gone: Thing, thing: Thing, key: string): boolean {
  return isBesideOrBelow(gone, thing) && isUnlabelled(thing.text, key)
}

/** Whether nothing stands before a key in its line but what may before one in use. */
function isUnlabelled(text: string, key: string): boolean {
  const before = text.slice(0, Math.max(text.indexOf(key), 0)).trim()
  return !before || SIGN.test(before) || saysInUse(before)
}

function isBesideOrBelow(one: Thing, other: Thing): boolean {
  return isLevel(one.box(), other.box()) || startsAt(one.box(), other.box())
}
