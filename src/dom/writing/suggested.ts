import { sendsAway } from '../inputs/unsent'
import type { TextField } from '../labels/field'
import { holds, isReachable, outer } from '../seeing/visible'
import { hasFocus } from './focused'
import type { Leave } from './leave'
import { pressAsPerson } from './mouse'
import { insertText } from './write'

/**
 * Fields that take what is typed only once it was chosen from the list that comes with it. The one thing that is chosen
 * there came into view with the typing, and says the very same.
 */

const OPTION = '[role=option],[role=listbox] > li'
const LISTED = '[aria-autocomplete=list],[aria-autocomplete=both],[aria-haspopup=listbox],[aria-expanded]'
const EVERY = 34
/** How long a list may take to come, in milliseconds: some ask their server. */
const PATIENCE = 1000

/** What said the text before anything was typed: none of it is in the list that comes with the typing. */
export type Unlisted = ReadonlySet<Element>

/** What in view says a text. */
export function saying(text: string, field: TextField): Unlisted {
  const root = field.getRootNode() as Document | ShadowRoot
  const found = [...new Set([root, document])].flatMap((one) => sayingIn(one, text))
  return new Set(found.filter((el) => isReachable(el)))
}

function sayingIn(root: Document | ShadowRoot, text: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(OPTION)].filter(
    (el) => el.textContent?.trim() === text,
  )
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const el = node.parentElement
    if (node.nodeValue?.trim() === text && el && !found.some((one) => one.contains(el))) found.push(el)
  }
  return found
}

/** Whether a field says that a list comes with what is typed. */
export function suggests(field: TextField): boolean {
  return field.matches(LISTED) || field.closest('[role=combobox]') !== null
}

/** Chooses what was typed from the list that is open with it. @returns whether it was there to be chosen */
export async function pickSuggested(
  field: TextField,
  text: string,
  before: Unlisted,
  leave: Leave,
): Promise<boolean> {
  return pickFrom(
    fresh(field, text, before).filter((el) => el.closest(OPTION)),
    field,
    leave,
  )
}

/**
 * Types a text once more, which did not last, and chooses it from the list that comes with it. Not every list says that
 * it is one: what it offers is drawn over the page.
 * @returns whether it was there to be chosen
 */
export async function typeAndPick(
  field: TextField,
  text: string,
  before: Unlisted,
  leave: Leave,
): Promise<boolean> {
  const stood = standingOver(field)
  const offered = () =>
    fresh(field, text, before).filter(
      (el) => el.closest(OPTION) || (cameOver(el, field, stood) && !sendsAway(el)),
    )
  insertText(field, text, null)
  for (let left = PATIENCE; left > 0 && !offered()[0]; left -= EVERY)
    await new Promise((done) => setTimeout(done, EVERY))
  return pickFrom(offered(), field, leave)
}

async function pickFrom(offered: HTMLElement[], field: TextField, leave: Leave): Promise<boolean> {
  const [option, other] = offered
  const isSure = option !== undefined && !other
  if (isSure) await pressAsPerson(option)
  if (hasFocus(field)) leave(field)
  return isSure
}

function fresh(field: TextField, text: string, before: Unlisted): HTMLElement[] {
  return [...saying(text, field)].filter(
    (el): el is HTMLElement => el instanceof HTMLElement && !before.has(el),
  )
}

const OVER = /^(?:absolute|fixed)$/

/** What is drawn over the page now, a field's own boxes apart. */
function standingOver(field: TextField): ReadonlySet<Element> {
  const roots = new Set([field.getRootNode() as Document | ShadowRoot, document])
  const all = [...roots].flatMap((root) => [...root.querySelectorAll('*')])
  return new Set(all.filter((el) => OVER.test(getComputedStyle(el).position) && isReachable(el)))
}

/**
 * Whether something came to be drawn over the page, apart from a field. What stood there before, and says now what was
 * typed, repeats it: a preview is nothing to choose.
 */
function cameOver(el: Element, field: TextField, stood: ReadonlySet<Element>): boolean {
  for (let box: Element | null = el; box && !holds(box, field); box = outer(box))
    if (OVER.test(getComputedStyle(box).position)) return !stood.has(box)
  return false
}
