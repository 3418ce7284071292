import { isLevel } from '../../../../dom/outline/place'
import { FORMER, GONE, INVENTED, NOT_YET, OFF, UNSEEN } from '../../../../dom/seeing/goneWords'
import { isInCase } from '../../inCase'
import { isKeyText } from '../things/keyTexts'
import { NO_KEY, NOT_FOR_LONG, type Thing } from '../things/valueThings'
import { lasts } from '../words/goodFor'
import { forbids } from '../words/guarded'

/** What is told of a key between its strip and the key itself, and what is told there is not why there is none. */

/** What a sentence says that tells why there is no key. */
const WHY_NOT =
  /\b(?:no|not|none|never|only|cannot|could|ask|contact|admin\w*|permissions?|fail\w*|errors?|once|after|yet)\b|n.t\b/i
/** Speaks of the key by its name, or as *it*: other words in the sentence say what it is for, and whose. */
const OF_KEY = /\bit\b|\b(?:this|the|your|these) (?:[\w-]+ ){0,3}(?:keys?|value)\b/i
/** What to do with it is told in few words, too. */
const TO_DO = /^(?:copy|paste|click|press|use|keep|treat|store|enter|needed|required)\b/i
/** Another number's label may be as long as a sentence. */
const OTHER = /\b(?:tokens?|passwords?|webhooks?|certificates?|signatures?|signing|sessions?|client)\b/i
/** Gone, or an example: said of any key, it is none to take. */
const NOT_THERE = new RegExp(
  `\\b(?:${GONE}|${OFF}|${FORMER}|${NOT_YET}|${UNSEEN}|${INVENTED}|expir(?:es?|y|ation)|until|till)\\b`,
  'i',
)
/** What comes before a word for what may be done with it one day. */
const IS_POSSIBLE = /\b(?:can|may|could|might|must|should|will) (?:\w+ )?be $/i
/** What the buttons beside a key do. */
export const KEY_ACT = /^(?:revoke|copy|copied|regenerate|renew|rotate|reset|hide|delete)\b/

/** Whether a text tells about the key that follows, and not why there is none. */
export function isTold(text: string): boolean {
  if (lasts(text)) return true
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  if (words.length < 3 || /:$/.test(text) || saysNotThere(text)) return false
  // Each of several keys may have its word beside it.
  if (text.split(/[\s"'“”]+/).some(isKeyText)) return false
  if (WHY_NOT.test(text) && !forbids(text)) return false
  if (OF_KEY.test(text) || forbids(text)) return true
  if (OTHER.test(text) || words.some((word) => NO_KEY.test(word) || NOT_FOR_LONG.test(word))) return false
  return words.length > 3 || TO_DO.test(text)
}

/** Whether a text says so, and not of what would be then: *Replace it if it was compromised*, *It can be revoked*. */
function saysNotThere(text: string): boolean {
  const said = NOT_THERE.exec(text)
  const before = text.slice(0, said?.index ?? 0)
  return said !== null && !isInCase(before) && !IS_POSSIBLE.test(before)
}

const isKeyAct = ({ act, text }: Thing) => !!act && KEY_ACT.test(text.toLowerCase())

/** Whether a button beside a value, or right after it, says that it is a key. */
export function hasOwnButton({ at, box }: Thing, things: readonly Thing[]): boolean {
  const next = things.find((one) => one.at > at)
  return things.some((one) => isKeyAct(one) && (one === next || isLevel(one.box(), box())))
}

/** The same of one that stands anywhere between a strip and its value, too. */
export function hasButton(value: Thing, things: readonly Thing[]): boolean {
  return hasOwnButton(value, things) || things.some((one) => isKeyAct(one) && one.at < value.at)
}
