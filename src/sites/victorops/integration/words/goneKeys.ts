import { DUE, FORMER, GOING, GONE, NOT_YET, OFF, UNFIT } from '../../../../dom/seeing/goneWords'
import { isInCase } from '../../inCase'

/** What is said of a key that is none any more. */

const ENDED = `${GONE}|${OFF}|${UNFIT}|legacy|out(?: of )?dated?`
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'
// A key that was rotated some time ago may be the new one; one that was replaced is the old one.
const WHEN = `(?: (?:on|since|by) \\S| (?:\\d{1,2}\\.? )?${MONTH}[a-z]*\\.? \\d| \\d{1,4}[-./]\\d| .*\\bago\\W*$)`
const SINCE = `(?:${WHEN}|[:;,] \\D)`
const BEGINS = new RegExp(
  `^\\W*(?!rotated${SINCE})(?:${GONE}|${OFF}|(?:${GOING})(?! (?!(?:now|by|in|on|at|soon|today|to)\\b)[a-z])|not (?:yet )?(?:active|enabled|valid)|pending (?:activation|approval)|(?:${FORMER}) (?:service )?(?:api )?key(?=\\W*$))\\b`,
  'i',
)
const ALONE = new RegExp(
  `^\\W*(?:(?:${ENDED}|${GOING}|${FORMER}|${NOT_YET}|not found|${DUE})\\W*$|will be (?:${GONE}) (?!.*\\b(?:if|unless|when|without)\\b)(?:on|in|at|by) .*\\d|(?!rotat)(?:${ENDED})${SINCE}|pending (?:activation|approval))`,
  'i',
)
const DATED = new RegExp(`^\\W*(?!rotat)(?:${ENDED})${WHEN}`, 'i')
const OF_KEY =
  '(?:\\b(?:this|the|your) (?:\\w+ ){0,2}(?:key|integration)|^\\W*(?:(?:(?:service )?api )?key|(?:pingometer )?integration|pingometer))'
/** Whose key it may be instead. */
const OWNER = '(?:\\w+ )?(?:integration|service|tool|organi[sz]ation|account|company|customer)'
const ANY_MORE = '(?:\\W+any(?: ?more| longer))?'
const ENDS = '(?:\\W*$|[.;!] )'
const SENTENCE = new RegExp(
  `${OF_KEY} (?:is no longer(?! (?:shown|displayed))|no longer (?:works?|exists?|valid|active|enabled|in use)|(?:(?:has been|was) [^.;!?]{1,60} and )?(?:has been|was) (?!rotated${SINCE})(?:${ENDED})|(?!rotat|replac)(?:${GONE}|${OFF})|has expired|(?:does not|doesn.t) work${ANY_MORE}(?=${ENDS})|belongs to (?:another|a different) ${OWNER}|will (?![^.]*\\b(?:if|unless|when|without)\\b)(?:be (?:${GONE}|${OFF})|stop working) (?:on|in|at|by) [^.]*\\d)\\b(?!\\?)|(?<=^\\W*)${OF_KEY} (?:(?:is|was) )?(?:currently |now )?(?:${ENDED}|${NOT_YET}|not found)${ENDS}`,
  'i',
)
/** The same said outright: that it is not to be used, or not the one, or that there is none. */
const OUTRIGHT = new RegExp(
  `^\\W*(?:(?:please )?(?:do not|don.t) use (?:it|this (?:\\w+ ){0,2}key|the (?:service |api )*key)${ANY_MORE}|(?:this (?:is|was) )?not (?:the|your) (?:current )?(?:(?:service )?api )?key|no (?:(?:service )?api )?key (?:was |could be )?found)(?!\\W*\\?)${ENDS}`,
  'i',
)
/** What stands before such a key in its own line. */
const LABEL = new RegExp(
  `^(?:${FORMER}|${GONE}|${OFF})(?: (?:service )?(?:api )?key)?\\s*:?\\s+(?=\\S+$)`,
  'i',
)
/** Of an earlier one, which another one followed. */
const OF_ANOTHER = new RegExp(
  `\\b(?:${FORMER}|last|other)\\b|\\bnew (?:\\w+ )?key (?:was|has been|is) (?:created|generated|issued|ready|shown|below)\\b`,
  'i',
)

/** Whether a text beside a key begins with a word for it. */
export function beginsGone(text: string): boolean {
  return BEGINS.test(text) || ALONE.test(text)
}

/** Whether a text is nothing but a word for it, which in a longer one may be a heading. */
export function saysGone(text: string): boolean {
  return ALONE.test(text)
}

/** Whether a text says since when it is so, which no heading does. */
export function saysSinceWhen(text: string): boolean {
  return DATED.test(text)
}

/** What a line ends with that says so first; nothing where it does not. */
export function afterGoneLabel(text: string): string {
  return LABEL.test(text) ? text.replace(LABEL, '') : ''
}

/** What a line begins with that says so behind it; nothing where it does not. */
export function beforeGoneWord(text: string): string {
  const [, first = '', rest = ''] = /^(\S+)\s+(.+)$/.exec(text) ?? []
  return saysGone(rest) ? first : ''
}

/** Whether a sentence says it of the key, and not of what would be then. */
export function saysKeyIsGone(text: string): boolean {
  const said = SENTENCE.exec(text) ?? OUTRIGHT.exec(text)
  return said !== null && !isInCase(text.slice(0, said.index))
}

/** Whether it says so before the key is shown, and of no earlier one. */
export function saysShownIsGone(text: string): boolean {
  return saysKeyIsGone(text) && !OF_ANOTHER.test(text)
}
