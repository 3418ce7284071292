import { sendsAway } from '../inputs/sending'
import type { TextField } from '../labels/field'
import { outer } from '../seeing/visible'
import { hasFocus } from './focused'
import { cameOver, hangsList, standingOver } from './hanging'
import type { Leave } from './leave'
import { pressAsPerson } from './mouse'
import { anyOffered, hangingOffered, OPTION, optionsOffered, type Stood } from './options'
import { insertText } from './write'

/**
 * Fields that take what is typed only once it was chosen from the list that comes with it. The one thing that is chosen
 * there came into view with the typing, and says the very same.
 */

const LISTED = '[aria-autocomplete=list],[aria-autocomplete=both],[aria-haspopup=listbox],[aria-expanded]'
const COMBO_BOX = '[role=combobox]'
/** Boxes around a place to type that a list to choose from is made of. */
const MOST_LEVELS = 3
const EVERY = 34
/** How long a list may take to come, in milliseconds: some ask their server. */
const PATIENCE = 1000
/** How long one may take that nothing tells of. Such lists wait for the end of the typing, and then ask their server. */
const PATIENCE_UNTOLD = 700

/** What came of a list: the text was chosen from it, was not in it, or there twice, which nobody can tell apart; or no list. */
export type ListOutcome = 'chosen' | 'unlisted' | 'twice' | 'no-list'

/**
 * Whether a field says that a list comes with what is typed: some take nothing that was not chosen there, and keep the
 * text.
 */
function suggests(field: TextField): boolean {
  if (field.matches(LISTED) || field.closest(COMBO_BOX)) return true
  // The place to type may lie over what says it, beside it in one box.
  const at = field.getBoundingClientRect()
  const isUnder = (el: Element) => {
    const { left, right, top, bottom } = el.getBoundingClientRect()
    return el !== field && left <= at.left && right >= at.right && top < at.bottom && bottom > at.top
  }
  let box = outer(field)
  for (let level = 0; box && level < MOST_LEVELS; box = outer(box), level++)
    if ([...box.querySelectorAll(COMBO_BOX)].some(isUnder)) return true
  return false
}

/** Whether a field has the browser offer nothing of its own: the page's list would stand in one place with that. */
function keepsBrowserAway(field: TextField): boolean {
  const word = field.getAttribute('autocomplete')?.trim().toLowerCase()
  return !!word && word !== 'on'
}

/** How long a list of the page's is waited for at a field that may have one. */
function patienceWith(field: TextField): number {
  if (suggests(field)) return PATIENCE
  return keepsBrowserAway(field) ? PATIENCE_UNTOLD : 0
}

const NEVER = () => false

/**
 * Chooses what was typed from the list that is open with it, or comes in a while where one may, and leaves the field.
 * @param isOver whether a person has typed there meanwhile, or the page went on: nothing is done there any more
 */
export async function pickSuggested(
  field: TextField,
  text: string,
  stood: Stood,
  leave: Leave,
  isOver = NEVER,
): Promise<ListOutcome> {
  const offered = () => {
    const options = optionsOffered(field, text, stood)
    return options[0] ? options : hangingOffered(field, text, stood)
  }
  await comes(offered, patienceWith(field))
  return isOver() ? 'no-list' : pickFrom(offered(), field, leave)
}

async function comes(offered: () => HTMLElement[], patience: number): Promise<void> {
  for (let left = patience; left > 0 && !offered()[0]; left -= EVERY)
    await new Promise((done) => setTimeout(done, EVERY))
}

/**
 * Types a text once more, which did not last, and chooses it from the list that comes with it. Not every list says that
 * it is one: what it offers is drawn over the page.
 * @param isOver whether a person has typed there meanwhile, or the page went on: nothing is done there any more
 */
export async function typeAndPick(
  field: TextField,
  text: string,
  stood: Stood,
  leave: Leave,
  isOver: () => boolean,
): Promise<ListOutcome> {
  const over = standingOver(field)
  const offered = () =>
    anyOffered(field, text, stood).filter(
      (el) => el.closest(OPTION) || (cameOver(el, field, over) && !sendsAway(el)),
    )
  insertText(field, text, null)
  await comes(offered, PATIENCE)
  if (isOver()) return 'no-list'
  const isListed = suggests(field) || hangsList(field, over)
  const choice = await pickFrom(offered(), field, leave)
  return choice === 'no-list' && isListed ? 'unlisted' : choice
}

/**
 * Chooses what was typed from a list that hangs open at its field still, though that was left: what such a list takes is
 * chosen alone.
 */
export async function pickHanging(
  field: TextField,
  text: string,
  stood: Stood,
  leave: Leave,
): Promise<ListOutcome> {
  const offered = hangingOffered(field, text, stood)
  return offered[0] ? pickFrom(offered, field, leave) : 'no-list'
}

async function pickFrom(offered: HTMLElement[], field: TextField, leave: Leave): Promise<ListOutcome> {
  const [option, other] = offered
  const touched = option && !other ? touchedOf(option) : null
  const isSure = touched !== null && !sendsAway(touched)
  if (isSure) await pressAsPerson(touched)
  if (hasFocus(field)) leave(field)
  if (isSure) return 'chosen'
  return other ? 'twice' : option ? 'unlisted' : 'no-list'
}

/** What a mouse touches in the middle of an option: some hear only what happens to a part of theirs. */
function touchedOf(option: HTMLElement): HTMLElement {
  const { left, top, width, height } = option.getBoundingClientRect()
  const root = option.getRootNode() as Document | ShadowRoot
  const [hit] = root.elementsFromPoint(left + width / 2, top + height / 2)
  return hit instanceof HTMLElement && option.contains(hit) ? hit : option
}
