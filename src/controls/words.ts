import { browserApi, isAlive } from '../messaging/pagePort'
import type { Warning } from '../model/warning'

/** A sentence out of the message catalogue; empty when the extension is gone. */
export function say(name: string, ...args: string[]): string {
  return isAlive() ? browserApi.i18n.getMessage(name, args) : ''
}

/** The sentence for a refusal: what happened and what to do next. */
export function refusalText(refusal: string): string {
  return say(`refusal_${refusal.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`)
}

/** The sentence for a value that would do harm: what it is, and what would come of it. */
export function warningText({ code, name }: Warning, organisation: string): string {
  const message = `warning_${code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`
  return say(message, name ?? organisation)
}
