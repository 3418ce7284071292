import { organisationOf } from '../../model/pages/page'

/** Names of organisations, beside the one that the address says. */

const AFTER_NAME = /[ ,]+(?:inc|ltd|llc|gmbh|corp|co|\((?:current|this one|you|yours)\))\.?$/
/** What an organisation's name stands behind, or under. */
const NAMES = '(?:organi[sz]ation|company|tenant)(?: name)?'
export const ORGANISATION_LABEL = new RegExp(`^${NAMES}$`)
export const LABELLED = new RegExp(`^${NAMES} ?[:–—-] ?(.+)$`, 'i')
/** A shorter word may be in each name. */
const SHORTEST = 3

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The letters of the name of the organisation whose page is in view; empty where the address names none. */
export function ownOrganisation(): string {
  return lettersOf(organisationOf(location.href) ?? '')
}

/** Whether a name is that one, with what may stand after such names. */
export function isOrganisation(name: string, own: string): boolean {
  return lettersOf(name.trim().toLowerCase().replace(AFTER_NAME, '')) === own
}

/** Whether a name may be another way to write that one: they share a word, or the page's own is short for it. */
export function mayBeOrganisation(name: string, own: string): boolean {
  const words = name.split(/[^\p{L}\p{N}]+/u).map(lettersOf)
  let rest = own
  for (const letter of lettersOf(name)) if (rest.startsWith(letter)) rest = rest.slice(letter.length)
  return !rest || words.some((word) => word.length >= SHORTEST && own.includes(word))
}

/** Whether a text is the name of the organisation whose page is in view, be it behind a label. */
export function namesOwnOrganisation(text: string): boolean {
  const own = ownOrganisation()
  return !!own && isOrganisation(LABELLED.exec(text)?.[1] ?? text, own)
}
