import { meetingPlace } from '../../messaging/controls'
import { browserApi, isAlive } from '../../messaging/pagePort'
import type { Refusal } from '../../model/forms/fill'
import type { Warning } from '../../model/forms/warning'
import { fewDigits } from '../../model/text/digits'
import { nameOf } from '../../model/text/messages'
import type { PageWord } from '../../model/text/pageWords'

let words: Record<string, string | undefined> | undefined

/**
 * What came with the controls. To ask the browser for a sentence, as its interface has it, keeps the page waiting until
 * another process has read the whole catalogue; and of an extension that was updated nothing can be asked any more.
 */
function wordOf(name: string): string | undefined {
  words ??= JSON.parse(meetingPlace().words ?? '{}') as Record<string, string | undefined>
  return words[name]
}

/** The language of the sentences, as HTML names it. */
export function language(): string {
  return say('languageTag')
}

/** A number as that language writes it. */
export function inWords(count: number): string {
  return fewDigits(count) ?? new Intl.NumberFormat(language()).format(count)
}

/** A sentence out of the message catalogue; when the extension is gone, what is no part of that says to refresh the page. */
export function say(name: PageWord, ...args: string[]): string {
  return sayNamed(name, ...args)
}

/** What still is so when the extension is gone. */
const LASTING: readonly string[] = ['languageTag', 'pageOutdated', 'pageClose'] satisfies PageWord[]

/** The same for what the background tells by name. */
export function sayNamed(name: string, ...args: string[]): string {
  const isGone = !isAlive()
  const word = wordOf(isGone && !LASTING.includes(name) ? 'refusal_stale' : name)
  if (word === undefined) return isGone ? '' : browserApi().i18n.getMessage(name, args)
  return word.replace(/\$(\d)/g, (_, place: string) => args[Number(place) - 1] ?? '')
}

/** The sentence for a refusal: what happened and what to do next. */
export function refusalText(refusal: Refusal): string {
  return say(nameOf('refusal', refusal))
}

/** The sentence for a value that would do harm: what it is, and what would come of it. */
export function warningText({ code, name }: Warning, organisation: string): string {
  return say(nameOf('warning', code), name ?? organisation)
}
