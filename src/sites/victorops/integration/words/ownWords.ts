import { isMade } from './madeWords'

/**
 * Names, and what a page says of itself: a person reads *Credentials* as a part of the page, and *Nagios* as something of
 * its own. A name is told by its words: most of those a page says of itself are known by their form, and the rest listed.
 * A word of neither kind may be a name, and is taken for one: better no key than that of another integration.
 */

const OWN = new Set(
  `about access account actions active activity add added admin admins advanced alert alerts all api back backup base basic
  beta between category change changes click clipboard close collapse confidential configure connect connected copied
  copy create created credential credentials current danger data default delete description destination detail details developer disable
  disabled docs download done edit enable enabled encrypted endpoint event expand external filter final finish first general generate generic
  get global guide healthy help hide history id identifier inbound incident incoming info install key
  keys knowledge label last learn link live main manage message method monitor monitors more name never new next note notes
  notify number open option org organisation organization outgoing overview owner parameter part paste performance policy post prerequisite
  previous primary private production properties property public quick read reference refresh regenerate region related remove required resource reset
  reveal revoke rotate save second secondary secret section secure security see select send sensitive service set setup show sort source start started state status step steps
  summary support tab team test text third time toggle token tokens troubleshooting type unique update updated uptime url usage use used user
  using value verified version view web webhook website websites what when where which zone`.split(/\s+/),
)
/** Whose pages they are: other names stand beside theirs. */
const VENDOR = /\b(?:victorops|splunk on-?call)\b/gi
/** Names that are made of words which a page may say of itself, and addresses that are names. */
const NAMES =
  /^(?:uptime|new relic|uptime robot|live call routing|monitor scout|service now|status ?(?:cake|hub|page)|(?:alert|site|team|website) ?(?:city|logic|pulse|site|uptime))$|\p{L}\.\p{L}/iu
/** What is told of who did something: a person's name follows. */
const DONE_BY =
  /^(?:last )?(?:added|changed|created|edited|enabled|generated|modified|owned|regenerated|renewed|rotated|updated) (?:by\b|(?:on )?(?=\S*\d|\p{L}+\.? \d).*\bby\b)/iu
/** What holds a sentence together. */
const JOINTS = new Set(
  `a an and are as at by can can't cannot do does for from has have here how if in into is it its no not of on only or our
  since than that the their then there these this to under until up was we were will with you your`.split(
    /\s+/,
  ),
)
/** What may follow a name without being a part of it. */
const ENDING = /(?:['’]s)?[.,:;!?]*$/
/** No name has more words, nor is it longer. */
const MOST_WORDS = 8
const LONGEST = 60

/** Whether a text is the name of something: neither a sentence, nor made of words that a page says of itself. */
export function isName(text: string): boolean {
  const said = text.replace(VENDOR, '').trim()
  if (NAMES.test(said)) return true
  if (DONE_BY.test(said)) return false
  const words = said.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
  if (isSentence(said, words)) return false
  // *by ann*: what goes on is no beginning.
  if (JOINTS.has(words[0] ?? '')) return false
  // *Incoming webhook*: a name's words begin with capitals, unless it has none at all.
  const isCapital = /^\p{Lu}/u.test(words[0] ?? '')
  return words.some((word, at) => !isOwn(word.toLowerCase()) && !(at && isCapital && /^\p{Ll}/u.test(word)))
}

/** Whether a text is the name of something else than what goes by a name itself, in small letters. */
export function isOtherName(text: string, own: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.toLowerCase().replace(ENDING, '') !== own)
  return isName(words.join(' '))
}

/** Whether a page says a word of itself. */
function isOwn(word: string): boolean {
  // Regions and versions are written in two letters; no name is.
  if (word.length < 3 || /^\d+$/.test(word) || isMade(word)) return true
  return [word, word.replace(/s$/, '')].some((one) => OWN.has(one) || JOINTS.has(one))
}

/** Whether a text is written as sentences are: most of its words in small letters, or held together by small words. */
export function isSentence(text: string, words: readonly string[] = text.split(/\s+/)): boolean {
  if (words.length > MOST_WORDS || text.length > LONGEST) return true
  const small = words.slice(1).filter((word) => /^\p{Ll}/u.test(word)).length
  if (small && /[.!?:…]\W*$/.test(text)) return true
  const joints = words.filter((word) => JOINTS.has(word.toLowerCase())).length
  return words.length > 3 && (small * 2 >= words.length || joints > 1)
}
