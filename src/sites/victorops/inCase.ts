/** What comes in a sentence before what it says of something that would be then. */
const IN_CASE = /\b(?:if|when(?:ever)?|once|after|unless|should|in case|as soon as)\b[^.!?]*$/i

/** Whether what follows in a sentence is said of what would be then, and not of what is. */
export function isInCase(before: string): boolean {
  return IN_CASE.test(before)
}
