import browser from 'webextension-polyfill'
import type { MessageName } from '../../model/text/messages'

export type { MessageName }

/** Names that come in plural forms, without the form: `keysCount` for `keysCount_one` and `keysCount_other`. */
export type PluralName = MessageName extends infer N
  ? N extends `${infer Base}_other`
    ? Base
    : never
  : never

/** The catalogue's sentence in the person's language. */
export function t(name: MessageName, ...args: string[]): string {
  return browser.i18n.getMessage(name, args)
}

/** The same for a number: picks the plural form, and writes the number as the language does. It becomes `$1`. */
export function plural(name: PluralName, count: number, ...args: string[]): string {
  rules ??= new Intl.PluralRules(t('languageTag'))
  const chosen = rules.select(count) === 'one' ? (`${name}_one` as const) : (`${name}_other` as const)
  return t(chosen, number(count), ...args)
}

/** A number as the person's language writes it. */
export function number(value: number): string {
  format ??= new Intl.NumberFormat(t('languageTag'))
  return format.format(value)
}

/** A day as the person's language writes it. */
export function date(at: number): string {
  days ??= new Intl.DateTimeFormat(t('languageTag'), { dateStyle: 'medium' })
  return days.format(at)
}

// Of the sentences' language, which is English where the browser's is none of ours. Made once, when first needed: each
// costs the browser milliseconds.
let rules: Intl.PluralRules | undefined
let days: Intl.DateTimeFormat | undefined
let format: Intl.NumberFormat | undefined
