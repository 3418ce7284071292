import { readdirSync, readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { isPageWord } from '../../src/model/text/pageWords'

interface Message {
  message: string
  placeholders?: Record<string, { content: string }>
}

const locales = new URL('../../public/_locales/', import.meta.url)

/** What is said on pages in one language: where something is put in stands its number. */
function wordsOf(locale: string): Record<string, string> {
  const catalogue: Record<string, Message> = JSON.parse(
    readFileSync(new URL(`${locale}/messages.json`, locales), 'utf8'),
  )
  const written = ({ message, placeholders = {} }: Message) =>
    message.replace(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '')
  return Object.fromEntries(
    Object.entries(catalogue)
      .filter(([name]) => isPageWord(name))
      .map(([name, message]) => [name, written(message)]),
  )
}

/**
 * The scripts that leave the sentences of one language where the controls meet the content script, by language: see
 * `messaging/controls`. They are a text that is taken apart when something is said first.
 */
export function wordScripts(): Map<string, string> {
  return new Map(
    readdirSync(locales).map((locale) => {
      const words = wordsOf(locale)
      const text = JSON.stringify(JSON.stringify(words))
      return [
        words.languageTag ?? locale,
        `(globalThis[Symbol.for("pingometerVictorOps")]??={}).words=${text};0\n`,
      ]
    }),
  )
}

/** Makes a file for each language with what is said on pages: the background puts it there with the controls. */
export function pageWords(): Plugin {
  return {
    name: 'page-words',
    generateBundle() {
      for (const [language, source] of wordScripts())
        this.emitFile({ type: 'asset', fileName: `words/${language}.js`, source })
    },
  }
}
