import type { SwitchState } from '../../model/forms/fill'

/** The words that switches speak in. */

// After the word of a list that the page made itself may stand the arrow that says that there is one.
const ON = /^(on|enabled?|active|yes)(\s*[▾▼▿⌄🞃⏷])?$/iu
const OFF = /^(off|disabled?|inactive|no)(\s*[▾▼▿⌄🞃⏷])?$/iu

/** The state a word speaks of: such words stand beside switches, and name none. */
export const stateOf = (text: string): SwitchState =>
  ON.test(text) ? 'on' : OFF.test(text) ? 'off' : 'unknown'

const DEED = /^(?:en|dis)able$/i

/** Whether a word is what a button does when it is pressed, and the contrary of what is so: *Enable*. */
export const isDeed = (text: string): boolean => DEED.test(text.trim())

/** Whether there is something to read in a text, and not signs alone. */
export const saysWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** A sign before a word or after it; a colon ends a label, and what follows that is its own. */
const SIGNS = /^[^\p{L}\p{N}]+|\s[^\p{L}\p{N}:]+$/gu

/**
 * Whether a text says ON or OFF, be it with a sign: it names nothing. Which of the two it means is another matter, for a
 * cross may stand before ON.
 */
export const isStateWord = (text: string): boolean => stateOf(text.trim().replace(SIGNS, '')) !== 'unknown'

const CHOSEN_ON = /^(true|1|activated?|(turned|switched) on|running|started)$/i
const CHOSEN_OFF = /^(false|0|deactivated?|(turned|switched) off|paused|stopped)$/i

/** What a choice goes on with: what it means, or that it is the recommended one. */
const REST = /\s*(?:[:(,]|\s[–—-]\s).*$/

/** The word of a choice, unless what follows says a state, too. */
export function headOf(text: string): string {
  const word = text.trim()
  const rest = REST.exec(word)?.[0] ?? ''
  return rest.split(/[^\p{L}]+/u).some((one) => stateOf(one) !== 'unknown') ? word : word.replace(REST, '')
}

/**
 * The same of a word that is one of a choice: there it may be said in words that mean nothing elsewhere, and go on with
 * what it means.
 */
export function choiceOf(text: string): SwitchState {
  const word = headOf(text)
  return CHOSEN_ON.test(word) ? 'on' : CHOSEN_OFF.test(word) ? 'off' : stateOf(word)
}
