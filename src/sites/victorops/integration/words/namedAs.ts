import type { Line } from '../../../../dom/outline/outline'
import { stateOf } from '../../../../dom/seeing/states'
import { namesOwnOrganisation } from '../../organisation'
import { OUR_NAME } from '../../words'
import { isOtherName, isSentence } from './ownWords'

/** Names that are told for such, whatever words they are made of: behind a label that says what they name. */

/** What names of integrations stand behind, or under. */
export const NAMES_INTEGRATION = /^(?:integration|(?:monitoring )?(?:tool|service)|product|vendor)s?$/
/** What names of whatever a key belongs to stand under; under any other stands who made it, or when. */
export const WHOSE =
  /^(?:(?:name|label|app|application|source|provider|type|system)s?|used (?:by|for|in|with)|(?:belongs to|for))$/
const LABELS = 'dt,th,label'
const LABELLED = /^([\p{L} ]+?)(?:\s*[:|/›»>–—]|\s-)\s*(?=\S)/u

/**
 * Whether a text says of what it names that it is an integration, and another one: *Integration: Status*. How an
 * integration is may stand there as well.
 * @param own the name that is none of another's, in small letters
 */
export function saysOther(text: string, own: string): boolean {
  const [begin = '', label = ''] = LABELLED.exec(text) ?? []
  return NAMES_INTEGRATION.test(label.toLowerCase()) && isOtherThan(text.slice(begin.length), own)
}

/** Whether a line is the value of the label before it, and that says so. */
export function isNamedBy(before: Line | undefined, { el, text, act }: Line, own: string): boolean {
  if (!before || before.act || act || !NAMES_INTEGRATION.test(before.key)) return false
  // Headers of columns stand beside each other as well.
  const isLabel = before.text.trimEnd().endsWith(':') || (before.el.closest(LABELS) && !el.closest(LABELS))
  return !!isLabel && !isSentence(text) && isOtherThan(text, own)
}

/** Whether what stands behind such a label is another's name. */
export function isOtherThan(name: string, own: string): boolean {
  return !name.toLowerCase().startsWith(own) && stateOf(name.trim()) === 'unknown'
}

/** Whom a key is for; *for internal use* names nobody. */
const FOR = /^\W*(?:only )?[Ff]or (?:the )?(?![^.!?]*\b[Uu]se\b)(\p{Lu}[^.!?]*?)\W*$/u

/** Whether a text tells that a key is for another integration, or for somebody else. */
export function isForOther(text: string): boolean {
  const [, name = ''] = FOR.exec(text) ?? []
  return isOtherName(name, OUR_NAME) && !namesOwnOrganisation(name)
}
