import browser from 'webextension-polyfill'
import { fewDigits } from '../../model/text/digits'
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
  return fewDigits(value) ?? grouped(value)
}

function grouped(value: number): string {
  format ??= new Intl.NumberFormat(region())
  return format.format(value)
}

/** A day as the person's language writes it. */
export function date(at: number): string {
  days ??= new Intl.DateTimeFormat(region(), { dateStyle: 'medium' })
  return days.format(at)
}

/**
 * How the person writes numbers and dates: as their browser's region does where it speaks the sentences' language. A day
 * and an hour are written otherwise in London than in New York.
 */
export function region(): string {
  const tag = t('languageTag')
  const own = browser.i18n.getUILanguage()
  // Firefox on a Mac has a Japanese whose tag is none.
  const isTag = /^[a-z]{2,3}(-[A-Z]{2})?$/.test(own)
  return isTag && own.split('-')[0] === tag.split('-')[0] ? own : tag
}

// Made once, when first needed: each costs the browser milliseconds. Plurals are of the sentences' language, which is
// English where the browser's is none of ours.
let rules: Intl.PluralRules | undefined
let days: Intl.DateTimeFormat | undefined
let format: Intl.NumberFormat | undefined
