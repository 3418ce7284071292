import { DOTS } from '../../model/text/dots'
import { saysWord } from '../seeing/states'

/** What a text beside a label is, as far as its words tell: the label's value, or help with it. */

/** Words of what a value must be, where a label goes on with them. */
const HELP = /\b(?:chars?|characters?|digits?|uuid|from|see|in|as|case|only|required|optional)\b/i

/** Whether a text is what a label may have for its value: figures, dots, or a word or two. */
export function isValue(text: string): boolean {
  return (
    /^\(?(?:\p{L}|[\p{N}•*][\p{L}\p{N}•*])/u.test(text) &&
    !HELP.test(text) &&
    (/\d|•|\*{3}/.test(text) || text.split(/\s+/).length < 3)
  )
}

/** What a value must be. */
const MUST = /\b(?:chars?|characters?|letters?|digits?|uuid|case \w+|only|required|optional|recommended)\b/i
/** A badge that says nothing else. */
const BADGE = /^\W*(?:new|beta|pro)\W*$/i
/** How help begins. */
const BEGINS =
  /^\W*(?:i|\?|help|hint|tip|info|docs?|documentation|guide|e\.? ?g|more|what|how|where|why|which|learn|read|see|find|found|please|enter|paste|copy \w+|leave|max|min|up to|at (?:most|least))\b/i
/** How many characters a field holds, of how many. */
const COUNT = /^\W*\d+ ?\/ ?\d+\W*$/
/** How help begins where it goes on: a word or two of these are a label. */
const GOES_ON = /^\W*(?:example\W+\w|(?:type|information|about|who|when|you|your|for|from)\W+\w+\W+\w)/i

/** Whether a text ends as a label may: with a colon. */
export function endsWithColon(text: string): boolean {
  return /:\W*$/.test(text)
}

/** How a sentence begins that says what there is instead of a field. */
const TELLS =
  /^\W*(?:not?|none|inherit\w*|taken|set|same|as|uses?|using|managed?|defined|default|shared|locked|(?:un)?available|disabled|upgrade|ask|contact|connect\w*|configured?|provided)\b/i

/** What a setting is not to be had without: there is no field then, and what comes next is another's. */
const SOLD =
  /\b(?:(?:larger?|bigger|higher|paid|pro|plus|premium|business|enterprise|your|our|other|current) plans?|upgrad\w+|subscri\w+|add-?on)\b/i

/** Whether a text says what a setting is not to be had without. */
export function isSold(text: string): boolean {
  return SOLD.test(text)
}

/** Whether a text in a label's row that has no field in it is surely help. */
export function isSurelyHelp(text: string, isSentence = false): boolean {
  if (!saysWord(text)) return true
  if (endsWithColon(text) || SOLD.test(text)) return false
  if ([MUST, BADGE, BEGINS, COUNT, GOES_ON].some((help) => help.test(text))) return true
  return isSentence ? !TELLS.test(text) : /^[([]/.test(text) && !TELLS.test(text)
}

/** What stands for all of a value but its end. */
const MASKED = new RegExp(`${DOTS.source}|…\\w|\\b(?:ends|ending) (?:in|with)\\b`, 'i')
const SO_FAR = /^\W*(?:current(?:ly)?|existing|saved|stored)\b/i

/** Whether a text shows a value of which most is hidden. */
export function isMasked(text: string): boolean {
  return MASKED.test(text)
}

/** Whether a text tells what a field stood at so far: another value is typed in that field. */
export function isSoFar(text: string): boolean {
  return SO_FAR.test(text) && isMasked(text)
}

/** What tells that there is no value yet. */
const UNSET =
  /^\W*(?:(?:not|never|nothing)(?: yet)?(?: been)? (?:set|configured|specified|defined|entered|provided|saved)(?: yet)?|unset|none(?: set| yet)?|empty)\W*$/i

/** Whether a text tells that there is no value yet: one is typed in the field that follows. */
export function isUnset(text: string): boolean {
  return UNSET.test(text)
}

/** Whether a text may be a remark on what a label is for: a phrase, and no value nor where one comes from. */
export function isPhrase(text: string): boolean {
  const isOther = endsWithColon(text) || [TELLS, SOLD].some((other) => other.test(text))
  return saysWord(text) && text.split(/\s+/).length > 2 && !isValue(text) && !isOther
}

/** What a link or a button says that explains. */
const EXPLAINS =
  /^\W*(?:i|\?|help|hint|tip|info|information|docs?|documentation|guide|what|how|where|why|learn|read)\b/i
/** What is done to a field alone: a value that is shown somewhere else is neither emptied nor pasted. */
const FOR_FIELD = /^\W*(?:clear|paste)\W*$/i

/** Whether what is pressed in a label's row explains or serves its field; anything else leads to where the value is set. */
export function isExplaining(text: string): boolean {
  return EXPLAINS.test(text) || FOR_FIELD.test(text) || !/\p{L}/u.test(text)
}
