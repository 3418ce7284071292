import browser from 'webextension-polyfill'
import type { MessageName } from '../model/text/messages'
import { NewerRecord } from '../storage/migrate'
import { isRefusal } from '../storage/writer'

/** The catalogue's sentence in the person's language, for what the background says on pages. */
export const say = (name: MessageName, ...args: string[]) => browser.i18n.getMessage(name, args)

/** The files that put a script into a page: what it says there comes with it. */
export const withWords = (script: string) => [`words/${say('languageTag')}.js`, script]

/**
 * What is told of something that could not be stored, by its cause: room helps only where there is none.
 * @param full what is told where the browser has no room
 */
export function notStored(error: unknown, full: 'notStored' | 'noticeNotStored' = 'notStored'): MessageName {
  if (isRefusal(error)) return full
  return error instanceof NewerRecord ? 'newerHere' : 'failed'
}
