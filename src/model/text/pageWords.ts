import type { MessageName } from './messages'

/** By these begin the names of what is said on pages. */
type Beginning = 'page' | 'notice' | 'refusal_' | 'warning_'
const BEGINNING = /^(?:page|notice|refusal_|warning_)/

/** What is said there and elsewhere, too. */
const SHARED = [
  ...(['failed', 'languageTag', 'menuNotUndone', 'missingShort', 'newerHere', 'notStored'] as const),
  ...(['notRemembered', 'resultApiKeyAlone', 'twoSentences'] as const),
]

/** The sentences that are said on pages. They are brought there in one piece, for each of the languages. */
export type PageWord = Extract<MessageName, `${Beginning}${string}` | (typeof SHARED)[number]>

/** Whether a name of the catalogue is one of those. */
export function isPageWord(name: string): name is PageWord {
  return BEGINNING.test(name) || SHARED.some((shared) => shared === name)
}
