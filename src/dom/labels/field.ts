import { controlsIn, type Standing, type Stretch } from '../inputs/standing'
import { givenNames, says } from '../outline/names'
import type { Saying } from '../outline/saying'
import type { Seen } from '../outline/seen'
import { isReachable } from '../seeing/visible'
import { isSearchByType } from '../tables/filters'
import { ownedBy } from './owner'
import { withPrefixLists } from './prefixLists'

export { givenNames }

/** What a text is typed into. */
export type TextField = HTMLInputElement | HTMLTextAreaElement
/** A list of the browser's own, of which one is chosen. */
export type ListField = HTMLSelectElement
/** What a form takes a text in: it is typed, or chosen. */
export type Field = TextField | ListField

/** What a search for one thing on a page came to; where several could be meant, all of them, if they are of one kind. */
export type Found<T> = { found: T } | { refusal: 'none' | 'many'; among?: readonly T[] }

const TEXT_TYPES = /^(text|password|url|email|tel)$/

/** Whether an element takes a line of text. */
export function isTextField(el: Element): el is TextField {
  return el.localName === 'textarea' || (el.localName === 'input' && TEXT_TYPES.test((el as TextField).type))
}

function isListField(el: Element): el is ListField {
  return el.matches('select:not([multiple])') && (el as ListField).size < 2 && isReachable(el)
}

/** Whether a label may mean an element as its field. */
const isLabelled = (el: Element): el is TextField => isTextField(el) || isSearchByType(el)

/**
 * The text field a label names.
 * @param label what the label says, tried on its label form
 * @param stretch only fields and labels between these places count
 * @returns the field; `many` when two could be meant, `none` when none surely is
 */
export function fieldFor(seen: Seen, label: Saying, stretch: Stretch): Found<TextField> {
  return onlyFor(seen, label, stretch, isLabelled)
}

/** The list a label names; where it names a text field, a list beside that is another thing. */
export function listFor(seen: Seen, label: Saying, stretch: Stretch): Found<ListField> {
  return onlyFor(seen, label, stretch, isListField)
}

function onlyFor<T extends Field>(
  seen: Seen,
  label: Saying,
  stretch: Stretch,
  fits: (el: Element) => el is T,
): Found<T> {
  const controls = withPrefixLists(controlsIn(seen, stretch), seen.lines)
  const owned = ownedBy(seen, label, stretch, controls, fits).map(({ el }) => el)
  const [only] = owned.filter(fits)
  const isOneOfMany = owned.filter((el) => fits(el) || el.localName === 'select').length > 1
  if (only && !isOneOfMany) return { found: only }
  return only ? { refusal: 'many', among: owned.every(fits) ? owned : [] } : { refusal: 'none' }
}

/** Whether a page has a field that says by itself what a label may. */
export function hasFieldNamed({ controls }: Seen, label: Saying): boolean {
  return controls.some(({ el }) => saysInside(el, label))
}

/** Whether a field says by itself what a label may: inside, as a list's first choice, or to those alone who hear the page. */
export function saysInside(el: Element, label: Saying): boolean {
  const [first] = (el as Partial<HTMLSelectElement>).options ?? []
  const names = [el.getAttribute('placeholder'), el.getAttribute('title'), first?.text, ...givenNames(el)]
  return names.some((name) => name && says(label, name)) && isReachable(el)
}

/** What a page makes a list of itself, or draws for one of the browser's own, is not known to take a choice. */
function isOwnList(el: Element): boolean {
  return el.localName === 'select' ? !isReachable(el) : el.matches('[role=combobox]:not(input,textarea)')
}

/** A button that opens something, whatever it says. */
const OPENS = 'button:is([aria-haspopup],[aria-expanded])'

/** Whether a label names a list that the page made itself, or a button that opens one stands in its field's place. */
export function namesOwnList(seen: Seen, label: Saying, stretch: Stretch): boolean {
  const controls = controlsIn(seen, stretch)
  return (
    !!ownedBy(seen, label, stretch, controls, isOwnList)[0] ||
    openerFor(seen, label, stretch, controls, OPENS) !== null
  )
}

/**
 * What stands in a field's place right after its label, and opens something.
 * @param such which of what is pressed is meant
 */
export function openerFor(
  seen: Seen,
  label: Saying,
  { from, until }: Stretch,
  controls: readonly Standing[],
  such: string,
): Element | null {
  const index = seen.lines.findIndex(({ act, at, text, key, el }, place) => {
    const next = seen.lines[place + 1]
    return (
      !act &&
      at > from &&
      at < until &&
      says(label, text, key) &&
      !!next?.act?.matches(such) &&
      !controls.some((one) => one.at > at && one.at < next.at) &&
      isReachable(el) &&
      isReachable(next.act)
    )
  })
  return index < 0 ? null : (seen.lines[index + 1]?.act ?? null)
}

/** Some fields are kept from what browsers fill in by themselves, until a person comes to them. */
const ON_FOCUS = /read-?only/i

/** A page may say of a field, or of all that stands in a box, that nobody can change it. */
const LOCKED = '[aria-disabled=true],[aria-readonly=true]'

/** Whether a field can be written at all. */
export function isWritable(field: Field): boolean {
  const isLocked = 'readOnly' in field && field.readOnly
  return (
    !(isLocked && !ON_FOCUS.test(field.getAttribute('onfocus') ?? '')) &&
    !field.matches(':disabled') &&
    !field.closest(LOCKED)
  )
}

/**
 * Whether a field takes so long a text. A page's own limit does not hold for what a script writes: the value would be
 * cut off, or refused, later.
 */
export function hasRoomFor(field: Field, length: number): boolean {
  return !('maxLength' in field) || field.maxLength < 0 || length <= field.maxLength
}
