import { givenNames } from '../outline/names'
import { membersOf } from '../seeing/members'
import { outer } from '../seeing/visible'

const FIELDS = 'input,select,textarea'
const HEAD = 'thead,[role=columnheader]'
const WORD = /\b(?:filter|search)/i

/** Whether a field narrows a table down: it stands under a header and is no part of any row. */
export function isFilter(el: Element): boolean {
  if (!el.matches(FIELDS)) return false
  const words = `${el.getAttribute('placeholder') ?? ''} ${el.getAttribute('aria-label') ?? ''}`
  return el.matches('[type=search]') || WORD.test(words) || el.closest(HEAD) !== null
}

const LIST = '[role],[aria-autocomplete],[aria-controls],[aria-owns],[aria-haspopup]'
const SEARCHES = 'search,[role=search],[role=combobox],[role=listbox],[role=toolbar]'
const SAYS_SEARCH = /filter|search|find|quer|look ?up/i

/**
 * Whether a field is a search box by its type alone: some pages give that to whatever should have a button to empty it.
 * A real one says something of searching, stands among what is searched with, or has a list of what it finds and no name
 * of its author's: what is chosen from a list may be typed in one, too.
 */
export function isSearchByType(el: Element): el is HTMLInputElement {
  if (!el.matches('input[type=search]') || isInSearch(el)) return false
  const given = givenNames(el)
  if (el.matches(LIST) && !given[0]) return false
  const { name, id, placeholder, title } = el as HTMLInputElement
  return ![name, id, placeholder, title, ...given].some((text) => SAYS_SEARCH.test(text))
}

function isInSearch(el: Element): boolean {
  for (let box = outer(el); box; box = outer(box))
    if (membersOf(box).matches(`${SEARCHES},${HEAD}`)) return true
  return false
}
