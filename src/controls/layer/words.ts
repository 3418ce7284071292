import { browserApi, isAlive } from '../../messaging/pagePort'
import type { Refusal } from '../../model/forms/fill'
import type { Warning } from '../../model/forms/warning'
import { type MessageName, nameOf } from '../../model/text/messages'

/** Of an extension that was updated or removed nothing can be asked any more: what is said then is learned before. */
const learned = new Map<string, string>()
let tag = ''

/** Learns sentences that are said when the extension is gone. */
export function learn(...names: MessageName[]): void {
  for (const name of names) learned.set(name, browserApi().i18n.getMessage(name))
}

/** The language of the sentences, as HTML names it; learned as the first layer is made. */
export function language(): string {
  if (tag) return tag
  learn('refusal_stale')
  tag = browserApi().i18n.getMessage('languageTag')
  return tag
}

/** A number as that language writes it. */
export function inWords(count: number): string {
  return new Intl.NumberFormat(language()).format(count)
}

/** A sentence out of the message catalogue; when the extension is gone, one not learned says to refresh the page. */
export function say(name: MessageName, ...args: string[]): string {
  return sayNamed(name, ...args)
}

/** The same for what the background tells by name. */
export function sayNamed(name: string, ...args: string[]): string {
  if (isAlive()) return browserApi().i18n.getMessage(name, args)
  return learned.get(name) ?? learned.get('refusal_stale') ?? ''
}

/** The sentence for a refusal: what happened and what to do next. */
export function refusalText(refusal: Refusal): string {
  return say(nameOf('refusal', refusal))
}

/** The sentence for a value that would do harm: what it is, and what would come of it. */
export function warningText({ code, name }: Warning, organisation: string): string {
  return say(nameOf('warning', code), name ?? organisation)
}
