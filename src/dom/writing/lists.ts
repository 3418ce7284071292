import type { Field, ListField, TextField } from '../labels/field'

/** What stands in a field, be it typed or chosen from a list of the browser's own. */

/** Whether a field is a list to choose from. */
export function isList(field: Element): field is ListField {
  return field.localName === 'select'
}

const WORD = /^[\w-]+$/
const NUMBER = /^\d+$/
/** *None*, *(none)*, *— Choose one —*, *Select…*. */
const NOTHING = /^(?:[^\w]*none[^\w]*|\W+.*\W+|.*(?:\.\.\.|…))$/i

/**
 * What an option stands for. It is what a person reads; where that is another spelling of what is sent, or is no single
 * word, it is what is sent.
 */
function wordOf(option: HTMLOptionElement): string {
  const text = option.text.trim()
  const { value } = option
  if (!value || option.disabled || NOTHING.test(text)) return ''
  if (value.toLowerCase() === text.toLowerCase()) return value
  return !WORD.test(text) && WORD.test(value) && !NUMBER.test(value) ? value : text
}

/** The text that stands in a field. */
export function textIn(field: Element): string {
  if (!isList(field)) return (field as TextField).value
  const [chosen] = field.selectedOptions
  return chosen ? wordOf(chosen) : ''
}

/** More of a text is not told of. */
const MOST_TOLD = 1000

/**
 * What is told of what stands in a field: its text, and of what is chosen in a list the other word, which may be the one
 * that counts: what it sends where another one is read. Numbers are none.
 */
export function wordsIn(field: Element): { text: string; other?: string } {
  const text = textIn(field)
  const told = { text: text.slice(0, MOST_TOLD) }
  const [chosen] = text && isList(field) ? field.selectedOptions : []
  const other = chosen && [chosen.text.trim(), chosen.value].find((one) => one !== text && !NUMBER.test(one))
  return other ? { ...told, other: other.slice(0, MOST_TOLD) } : told
}

/** The one option of a list that stands for a text, or says it, or sends it; null where none surely does. */
export function optionFor(list: ListField, text: string): HTMLOptionElement | null {
  const options = [...list.options]
  const standing = options.filter((option) => wordOf(option) === text)
  // What asks to choose may do so twice.
  if (!text) return standing[0] ?? null
  const alike = standing[0]
    ? standing
    : options.filter(
        ({ text: shown, value }) => shown.trim() === text || (value === text && !NUMBER.test(value)),
      )
  const [only, other] = alike
  return only && !other && !only.disabled ? only : null
}

/** What is chosen in a list. Not each option is known by its text: two may say the same, and some stand for nothing. */
export interface Chosen {
  index: number
  value: string
  shown: string
  /** Whether no other one reads like it. */
  isOnly: boolean
}

/** What is chosen in a field; undefined where that is no list, or nothing is. */
export function chosenIn(field: Element): Chosen | undefined {
  const [chosen] = isList(field) ? field.selectedOptions : []
  if (!chosen || !isList(field)) return undefined
  const { index, value, text: shown } = chosen
  return { index, value, shown, isOnly: reading(field, shown).length === 1 }
}

const reading = (list: ListField, shown: string) => [...list.options].filter(({ text }) => text === shown)

/**
 * The option of a field that was chosen, in a list that may be drawn anew, with other values for the same words; null
 * where it is not offered any more.
 */
export function optionOf(field: Element, { index, value, shown, isOnly }: Chosen): HTMLOptionElement | null {
  if (!isList(field)) return null
  const alike = reading(field, shown)
  const same = alike.filter((option) => option.value === value)
  const [only, other] = same[0] ? [] : alike
  return same.find((option) => option.index === index) ?? same[0] ?? (isOnly && only && !other ? only : null)
}

/** Whether exactly this stands in a field. */
export function holdsText(field: Field, text: string): boolean {
  if (!isList(field)) return field.value === text
  const [chosen] = field.selectedOptions
  return textIn(field) === text || (chosen !== undefined && chosen === optionFor(field, text))
}

/** Whether a field stands as its page came with it. */
export function isAsSent(field: Field): boolean {
  if (!isList(field)) return field.value === field.defaultValue
  const options = [...field.options]
  return field.selectedOptions[0] === (options.find((one) => one.defaultSelected) ?? options[0])
}
