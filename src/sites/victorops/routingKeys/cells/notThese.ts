import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { DUE, FORMER, GOING, GONE, INVENTED, NOT_YET, OFF } from '../../../../dom/seeing/goneWords'
import { isVisible } from '../../../../dom/seeing/visible'

/** What a page says of keys that are none any more, or none yet: over a list of them, or of a single one. */

/** What is said of a key that is none any more. */
const IS_GONE = new RegExp(
  `^(?:(?:will be |to be )?(?:${GONE})(?: (?:today|tomorrow|soon|yesterday|(?:on|in|by|at) .{1,30}|.{1,20} ago))?|${GOING}|${OFF}|${NOT_YET}|${DUE}|(?:pending|awaiting|waiting for|needs|requires) approval|(?:not|never) approved|rejected|conflict|invalid|failed to save|renamed to \\S+|do not use)$`,
)

const IS_OFF = new RegExp(`^(?:${OFF}|${NOT_YET})$`)

/** What is said over keys that are none any more, or of which a list tells what happened to them. */
const NO_MORE = `${GONE}|${OFF}|${FORMER}|(?:archiv|delet|remov|revok|retir|former|histor|recent|trash)\\w*|recycle bin`
/** Over keys that nobody has, or that are only offered. */
const NONE_YET = `(?:${INVENTED})s?|${NOT_YET}|drafts|unrecogni[sz]ed|rejected|reserved|conflict\\w*|suggest\\w*|recommend\\w*|propos\\w*|discovered|detected|unrouted|unmatched|unconfigured|not (?:yet )?configured|ignored|dry[ -]runs?|templates?|requested|(?:may|might)(?: also)? (?:like|need|want)|try these|import preview|preview of|(?:used by|what) others(?: use)?|shared with (?:you|us|me)|other (?:organi[sz]ations?|companies|accounts|tenants)`
const ANYWHERE = new RegExp(`\\b(?:${NO_MORE}|${NONE_YET})\\b`)
/** Over the only list it may be the real one; beside another it is what that may have. */
const OFFERED =
  'available|popular|trending|featured|uploaded|pasted|compar\\w*|your changes|saved version|(?:backup|snapshot)s? (?:of|from)|from (?:the |your )?file|common(?:ly used)?|get(?:ting)? started|starters?|ideas?|inspiration|preview|scheduled|invalid|blocked|to (?:review|approve)'
const BESIDE_ANOTHER = new RegExp(`\\b(?:${OFFERED})\\b`)
const EVERY = new RegExp(`${ANYWHERE.source}|${BESIDE_ANOTHER.source}`, 'g')
/** What else the title of such a list may say. */
const BESIDES =
  /\(.*\)|\b(?:with)?in the (?:last|past)\b.*|\b(?:the|your|our|all|my|for|of|by|you|us|routing|route|keys?|rules?|changes|changed|activity|list|data)\b/g
/** A thing that is named after a colon, in a word that pages’ own sentences have not. */
const NAMES_ONE = /: ?\S*[-_]\S*$/
/** No title has more words, or ends as sentences do. */
const SENTENCE = /(?:\S+\s+){5}|(?<!\b(?:inc|ltd|co|corp))[.!?…]$/i

/** Whether a word says of the key beside it that it is none any more. */
export function saysKeyGone(key: string): boolean {
  return IS_GONE.test(key)
}

/** Whether words tell of a key that it is none, whatever else they say. */
export function tellsOfNone(key: string): boolean {
  return IS_GONE.test(key) || ANYWHERE.test(key)
}

/** Whether such a word may as well be said of something else of the key's: that its notifications are disabled. */
export function mayBeOfOthers(key: string): boolean {
  return IS_OFF.test(key)
}

/**
 * Whether a heading says that the keys under it are none.
 * @param isOnly whether there is no other list on the page
 */
export function isOverOthers(key: string, isOnly: boolean): boolean {
  return ANYWHERE.test(key) || (!isOnly && BESIDE_ANOTHER.test(key))
}

/**
 * Whether a line that is no heading by its markup is nothing but the title of such keys, and no choice of what is shown.
 * @param isOnly as above
 */
export function isTitleOfOthers({ controls }: Seen, line: Line, isOnly = false): boolean {
  const { key, act, el } = line
  if (act || !saysOnlyThat(key) || !isOverOthers(key, isOnly) || !isVisible(el) || el.closest('label'))
    return false
  return !controls.some((one) => isLevel(one.el.getBoundingClientRect(), boxOf(line)))
}

/** Whether words are the name of such keys, and nothing else. */
export function isNameOfOthers(key: string): boolean {
  return ANYWHERE.test(key) && saysOnlyThat(key)
}

function saysOnlyThat(key: string): boolean {
  const rest = key.replace(EVERY, '')
  return rest !== key && !NAMES_ONE.test(key) && !/\p{L}/u.test(rest.replace(BESIDES, ''))
}

/** Whether a text is longer than titles are, or ends as sentences do. */
export function isLongAsSentence(text: string): boolean {
  return SENTENCE.test(text)
}

/** Whether a heading is the name of the team whose policies stand below it. */
export function namesTeamBelow({ lines }: Seen, heading: Line): boolean {
  return lines.some(({ at, key }) => at > heading.at && key.startsWith(`${heading.key} :`))
}
