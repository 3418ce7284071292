/** How texts are compared: two labels that a person reads alike are alike. */

/** The longest text that is compared: labels and titles are short, and so are the beginnings of sentences. */
const LONGEST_KEY = 160

/** What a value must be like, in brackets, or an example of one. */
const REMARK =
  /[ ,;:–—-]*(?:\((?:[^()]*[^()a-z])?(?:chars?|characters?|letters?|digits?|uuid|guid|hex|case|max|min|on ?(?:\/|or) ?off|yes ?\/ ?no|tick(?:ed)?|checked|see|help|leave|copy|click|press|find|paste|e\. ?g)\b[^()]*\)|\(?\be\. ?g\b.*)\W*$/

/** A sign that there is help, or a question that help answers, in brackets. */
const HELP =
  /(?:\((?:i|info|(?:what|where|why|how)\b[^()]*\?|(?:how|where) to\b[^()]*)\)|\[(?:i|info|help)\])\W*$/

/** A label that goes on after what the field is. */
const MUST = /^\W*(?:required|mandatory|optional)(?: field)?[^a-z]*[:)–—-][^a-z]*(?=[a-z])/

/** Where a value is found, or what it is for, after a dash. */
const WHERE = / [–—-] (?:see|copy|paste|find|who|what|where|how|used|leave)\b.*$/
/** How much is typed of how much there is room for. */
const COUNTER = /([^\d\s][\s(:]+)\d+ ?\/ ?\d+\)?\W*$/

/** A text with its white space folded, as it is shown. */
export function folded(data: string): string {
  return /\s\s|[^\S ]/.test(data) ? data.replace(/\s+/g, ' ') : data
}

/**
 * Whether a character is read: not white space, punctuation, an icon font's sign or an emoji. Unicode's own classes
 * cost a millisecond to compile.
 */
function isRead(code: number): boolean {
  return (
    (code > 47 && code < 58) ||
    (code > 96 && code < 123) ||
    // Dialogs are closed with a multiplication sign.
    (code > 191 && code !== 0xd7 && code < 0xd800 && (code < 0x2000 || code > 0x303f))
  )
}

/** The label form of a text: how two labels are compared. */
export function labelKey(text: string): string {
  let key = folded(text.slice(0, LONGEST_KEY)).toLowerCase()
  // Soft hyphens and zero-width characters only say where a line may break.
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(key))
    key = key.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
  if (/optional|required|mandatory|new|beta/.test(key))
    key = key.replace(MUST, '').replace(/([^a-z]+(optional|required|new|beta))+[^a-z]*$/, '')
  // What a label tells of its value is no part of its name.
  if (key.includes('(') || key.includes('e.g')) key = key.replace(REMARK, '')
  if (/[([][iwh]/.test(key)) key = key.replace(HELP, '')
  if (/[-–—] [scpfwhul]/.test(key)) key = key.replace(WHERE, '')
  if (key.includes('/')) key = key.replace(COUNTER, '$1')
  // Steps are numbered: the number is no part of what they say.
  let from =
    (key < ':' || key.startsWith('step ')) && /^(?:step )?\d+[.):]\D/.test(key) ? key.search(/[.):]/) : 0
  let to = key.length
  while (from < to && !isRead(key.charCodeAt(from))) from++
  // A closing bracket belongs to what it closes: `escalation team(s)`, unless that is a mere sign: `(?)`.
  for (; to > from && !isRead(key.charCodeAt(to - 1)); to--)
    if (key[to - 1] === ')' && !/\([^a-z0-9]*\)$/.test(key.slice(from, to))) break
  return key.slice(from, to)
}
