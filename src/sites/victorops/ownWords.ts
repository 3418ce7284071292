/**
 * Words that a page says of itself, and names, which are anything else: a person reads *Credentials* as a part of the
 * page, and *Nagios* as something of its own.
 */

const OWN = new Set(
  `access account active activity add added admin admins advanced alert alerts all api authentication back base basic
  beta between category change changes click clipboard close collapse configuration configure connect connected connection copied
  copy create created credential credentials current default description detail details disable disabled docs download
  documentation done edit enable enabled endpoint endpoints expand external general generate generated generic get guide
  help hide history id identifier inbound incoming info information install installation instructions integration integrations key
  keys knowledge last learn link live main manage method monitor monitoring monitors more name new next note notes
  notifications notify number open option options org organisation organization overview owner performance permissions post previous primary private
  production public read reference refresh regenerate requirements reset reveal revoke rotate routing save secret section secure
  security see select send service set setting settings setup show start started status step steps summary support tab team test
  text time toggle token tokens troubleshooting type unique update updated uptime url usage use used user using value
  version view web website websites what when where which`.split(/\s+/),
)
/** What holds a sentence together. */
const JOINTS = new Set(
  `a an and are as at by can can't cannot do does for from has have here how if in into is it its no not of on only or our
  since than that the their then there these this to under until up was we were will with you your`.split(
    /\s+/,
  ),
)
/** No name has more words, nor is it longer. */
const MOST_WORDS = 8
const LONGEST = 60

/** Whether a text is the name of something: neither a sentence, nor made of words that a page says of itself. */
export function isName(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
  if (isSentence(text, words)) return false
  // *by ann*: what goes on is no beginning.
  if (JOINTS.has(words[0] ?? '')) return false
  // Regions and versions are written in two letters; no name is.
  const isOwn = (word: string) => word.length < 3 || OWN.has(word) || JOINTS.has(word) || /^\d+$/.test(word)
  return words.some((word) => !isOwn(word.toLowerCase()))
}

/** Whether a text is written as sentences are: most of its words in small letters, or held together by small words. */
export function isSentence(text: string, words: readonly string[] = text.split(/\s+/)): boolean {
  if (words.length > MOST_WORDS || text.length > LONGEST) return true
  const small = words.slice(1).filter((word) => /^\p{Ll}/u.test(word)).length
  if (small && /[.!?:…]\W*$/.test(text)) return true
  const joints = words.filter((word) => JOINTS.has(word.toLowerCase())).length
  return words.length > 3 && (small * 2 >= words.length || joints > 1)
}
