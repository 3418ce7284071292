import { browserApi, isAlive } from '../../messaging/pagePort'
import type { Refusal } from '../../model/forms/fill'
import type { Warning } from '../../model/forms/warning'
import { type MessageName, nameOf } from '../../model/text/messages'

/** Learned as the first layer is made: of an extension that was updated or removed nothing can be asked any more. */
let stale = ''
let tag = ''

/** The language of the sentences, as HTML names it. */
export function language(): string {
  if (tag) return tag
  const { i18n } = browserApi()
  stale = i18n.getMessage('refusal_stale')
  tag = i18n.getMessage('languageTag')
  return tag
}

/** A number as that language writes it. */
export function inWords(count: number): string {
  return new Intl.NumberFormat(language()).format(count)
}

/** A sentence out of the message catalogue; when the extension is gone, the one that says to refresh the page. */
export function say(name: MessageName, ...args: string[]): string {
  return sayNamed(name, ...args)
}

/** The same for what the background tells by name. */
export function sayNamed(name: string, ...args: string[]): string {
  return isAlive() ? browserApi().i18n.getMessage(name, args) : stale
}

/** The sentence for a refusal: what happened and what to do next. */
export function refusalText(refusal: Refusal): string {
  return say(nameOf('refusal', refusal))
}

/** The sentence for a value that would do harm: what it is, and what would come of it. */
export function warningText({ code, name }: Warning, organisation: string): string {
  return say(nameOf('warning', code), name ?? organisation)
}
