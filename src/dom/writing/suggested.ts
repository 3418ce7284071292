import { sendsAway } from '../inputs/unsent'
import type { Field, TextField } from '../labels/field'
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

/** The options in view that said the text before anything was typed: none of them came with the typing. */
export type Unlisted = ReadonlySet<HTMLElement>

/** The options in view that say a text. The page's other words are not gone through: that takes a large page's frame. */
export function optionsSaying(text: string, field: Field): Unlisted {
  return new Set(rootsOf(field).flatMap((root) => optionsIn(root, text).filter((el) => isReachable(el))))
}

function rootsOf(field: Field): (Document | ShadowRoot)[] {
  return [...new Set([field.getRootNode() as Document | ShadowRoot, document])]
}

/** The options that say a text, or what says it in one that says more. */
function optionsIn(root: Document | ShadowRoot, text: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(OPTION)].flatMap((el) =>
    el.textContent?.trim() === text ? [el] : wordsIn(el, text),
  )
}

function sayingIn(root: Document | ShadowRoot, text: string): HTMLElement[] {
  const options = optionsIn(root, text)
  return [...options, ...wordsIn(root, text).filter((el) => !options.some((one) => one.contains(el)))]
}

function wordsIn(box: Node, text: string): HTMLElement[] {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT)
  const found = new Set<HTMLElement>()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const el = node.parentElement
    if (node.nodeValue?.trim() === text && el) found.add(el)
  }
  return [...found]
}

/** Whether a field says that a list comes with what is typed. */
function suggests(field: TextField): boolean {
  return field.matches(LISTED) || field.closest('[role=combobox]') !== null
}

/** Chooses what was typed from the list that is open with it. @returns whether it was there to be chosen */
export async function pickSuggested(
  field: TextField,
  text: string,
  before: Unlisted,
  leave: Leave,
): Promise<boolean> {
  const offered = [...optionsSaying(text, field)].filter((el) => !before.has(el))
  return pickFrom(offered, field, leave)
}

/**
 * Types a text once more, which did not last, and chooses it from the list that comes with it. Not every list says that
 * it is one: what it offers is drawn over the page.
 * @returns whether a list came, and had it to be chosen; null where none came
 */
export async function typeAndPick(
  field: TextField,
  text: string,
  before: Unlisted,
  leave: Leave,
): Promise<boolean | null> {
  const stood = standingOver(field)
  const offered = () =>
    fresh(field, text, before).filter(
      (el) => el.closest(OPTION) || (cameOver(el, field, stood) && !sendsAway(el)),
    )
  insertText(field, text, null)
  for (let left = PATIENCE; left > 0 && !offered()[0]; left -= EVERY)
    await new Promise((done) => setTimeout(done, EVERY))
  const isListed = suggests(field) || hangsList(field, stood)
  return (await pickFrom(offered(), field, leave)) || (isListed ? false : null)
}

async function pickFrom(offered: HTMLElement[], field: TextField, leave: Leave): Promise<boolean> {
  const [option, other] = offered
  const isSure = option !== undefined && !other
  if (isSure) await pressAsPerson(option)
  if (hasFocus(field)) leave(field)
  return isSure
}

function fresh(field: TextField, text: string, before: Unlisted): HTMLElement[] {
  return rootsOf(field)
    .flatMap((root) => sayingIn(root, text))
    .filter((el) => isReachable(el) && !before.has(el))
}

const OVER = /^(?:absolute|fixed)$/

/** What is drawn over the page now, a field's own boxes apart. */
function standingOver(field: TextField): ReadonlySet<Element> {
  const all = rootsOf(field).flatMap((root) => [...root.querySelectorAll('*')])
  return new Set(all.filter((el) => OVER.test(getComputedStyle(el).position) && isReachable(el)))
}

/** How far below or above its field a list begins, in pixels. */
const NEAR = 24

/** Whether something came to be drawn over the page along the field, with words in it, as the lists of fields are. */
function hangsList(field: TextField, stood: ReadonlySet<Element>): boolean {
  const at = field.getBoundingClientRect()
  return [...standingOver(field)].some((el) => {
    const { left, right, top, bottom } = el.getBoundingClientRect()
    const along = Math.min(right, at.right) - Math.max(left, at.left)
    const isBeside = Math.min(Math.abs(top - at.bottom), Math.abs(at.top - bottom)) < NEAR
    return !stood.has(el) && !holds(el, field) && isBeside && along > at.width / 2 && !!el.textContent?.trim()
  })
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
