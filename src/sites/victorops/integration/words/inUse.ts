const IN_USE = /^\W*(?:active|current|enabled|in use|valid)\W*$/i
/** Since when it is there, or used, and not who did it: a name may be another integration's. */
const SINCE =
  /^\W*(?:never used|unused|(?:last )?(?:added|created|enabled|generated|issued|renewed|rotated|updated|used)\b(?!.*\bby\b).*(?:\d|\b(?:ago|today|yesterday)\b))\W*$/i

/** Whether a word says that a key is the one in use. */
export function isCurrent(text: string): boolean {
  return IN_USE.test(text)
}

/** Whether words say of a key that it is the one in use. */
export function saysInUse(text: string): boolean {
  return isCurrent(text) || SINCE.test(text)
}
