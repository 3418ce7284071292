import { sendsAway } from '../inputs/unsent'
import type { Field, TextField } from '../labels/field'
import { isReachable, outer } from '../seeing/visible'
import { hasFocus } from './focused'
import { cameOver, hangingAt, hangsList, rootsOf, standingOver } from './hanging'
import type { Leave } from './leave'
import { pressAsPerson } from './mouse'
import { insertText } from './write'

/**
 * Fields that take what is typed only once it was chosen from the list that comes with it. The one thing that is chosen
 * there came into view with the typing, and says the very same.
 */

const OPTION = '[role=option],[role=listbox] > li'
const LISTED = '[aria-autocomplete=list],[aria-autocomplete=both],[aria-haspopup=listbox],[aria-expanded]'
const COMBO_BOX = '[role=combobox]'
/** Boxes around a place to type that a list to choose from is made of. */
const MOST_LEVELS = 3
const EVERY = 34
/** How long a list may take to come, in milliseconds: some ask their server. */
const PATIENCE = 1000

/** The options in view that said the text before anything was typed: none of them came with the typing. */
export type Unlisted = ReadonlySet<HTMLElement>

/** The options in view that say a text. The page's other words are not gone through: that takes a large page's frame. */
export function optionsSaying(text: string, field: Field): Unlisted {
  return new Set(rootsOf(field).flatMap((root) => optionsIn(root, text).filter((el) => isReachable(el))))
}

/** The options that say a text, or else what says it in one that says more. */
function optionsIn(root: Document | ShadowRoot, text: string): HTMLElement[] {
  // An item of a list may have an option in it.
  const all = [...root.querySelectorAll<HTMLElement>(OPTION)].filter((el) => !el.querySelector(OPTION))
  const saying = all.filter((el) => el.textContent?.trim() === text && isReachable(el))
  return saying[0] ? saying : all.flatMap((el) => wordsIn(el, text))
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
    if (node.nodeValue?.trim() === text && el && !isPartOfWord(el)) found.add(el)
  }
  return [...found]
}

/** Whether an element is a part of a longer word, as what a search has marked in it. */
function isPartOfWord({ previousSibling, nextSibling }: Element): boolean {
  const [before, after] = [previousSibling, nextSibling].map((one) =>
    one?.nodeType === Node.TEXT_NODE ? one.nodeValue : '',
  )
  return /\S$/.test(before ?? '') || /^\S/.test(after ?? '')
}

/** Whether a field says that a list comes with what is typed: some take nothing that was not chosen there, and keep the text. */
export function suggests(field: TextField): boolean {
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

/**
 * Chooses what was typed from the list that is open with it, or comes in a while where the field says so, and leaves it.
 * @returns whether it was there to be chosen
 */
export async function pickSuggested(
  field: TextField,
  text: string,
  before: Unlisted,
  leave: Leave,
): Promise<boolean> {
  const offered = () => [...optionsSaying(text, field)].filter((el) => !before.has(el))
  if (suggests(field)) await comes(offered)
  return pickFrom(offered(), field, leave)
}

async function comes(offered: () => HTMLElement[]): Promise<void> {
  for (let left = PATIENCE; left > 0 && !offered()[0]; left -= EVERY)
    await new Promise((done) => setTimeout(done, EVERY))
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
  await comes(offered)
  const isListed = suggests(field) || hangsList(field, stood)
  return (await pickFrom(offered(), field, leave)) || (isListed ? false : null)
}

/**
 * Chooses what was typed from a list that hangs open at its field still, though that was left: what such a list takes is
 * chosen alone. Nothing else says that it is one; what can be pressed there is drawn so.
 * @param before what hung there before anything was typed
 * @returns whether it was there to be chosen
 */
export async function pickHanging(
  field: TextField,
  text: string,
  before: ReadonlySet<Element>,
  leave: Leave,
): Promise<boolean> {
  const isToPress = (el: Element) => isReachable(el) && getComputedStyle(el).cursor === 'pointer'
  const levels = [...hangingAt(field)].filter((box) => !before.has(box))
  const saying = levels.map((box) => wordsIn(box, text).filter(isToPress)).find(([first]) => first)
  return saying !== undefined && pickFrom(saying, field, leave)
}

async function pickFrom(offered: HTMLElement[], field: TextField, leave: Leave): Promise<boolean> {
  const [option, other] = offered
  const touched = option && !other ? touchedOf(option) : null
  const isSure = touched !== null && !sendsAway(touched)
  if (isSure) await pressAsPerson(touched)
  if (hasFocus(field)) leave(field)
  return isSure
}

/** What a mouse touches in the middle of an option: some hear only what happens to a part of theirs. */
function touchedOf(option: HTMLElement): HTMLElement {
  const { left, top, width, height } = option.getBoundingClientRect()
  const root = option.getRootNode() as Document | ShadowRoot
  const [hit] = root.elementsFromPoint(left + width / 2, top + height / 2)
  return hit instanceof HTMLElement && option.contains(hit) ? hit : option
}

function fresh(field: TextField, text: string, before: Unlisted): HTMLElement[] {
  return rootsOf(field)
    .flatMap((root) => sayingIn(root, text))
    .filter((el) => isReachable(el) && !before.has(el))
}
