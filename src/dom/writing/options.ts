import type { Field } from '../labels/field'
import { textsIn } from '../seeing/around'
import { isReachable } from '../seeing/visible'
import { hangingAt, rootsOf } from './hanging'

/** What a list that came with what was typed offers, and what stood there before. */

export const OPTION = '[role=option],[role=listbox] > li'

/** What stood at a field before anything was typed: none of it came with the typing. */
export interface Stood {
  /** The options in view that said the text already. */
  listed: ReadonlySet<HTMLElement>
  /** What hung over the page at the field. */
  hanging: ReadonlySet<Element>
}

/** What stands at a field now. The page's other words are not gone through: that takes a large page's frame. */
export function standingAt(field: Field, text: string): Stood {
  return { listed: new Set(optionsSaying(text, field)), hanging: hangingAt(field) }
}

/** The options that came into view with a text and say it. */
export function optionsOffered(field: Field, text: string, { listed }: Stood): HTMLElement[] {
  return optionsSaying(text, field).filter((el) => !listed.has(el))
}

/** What says a text in what came to hang at its field. Nothing else says that it is a list; what can be pressed is drawn so. */
export function hangingOffered(field: Field, text: string, { hanging }: Stood): HTMLElement[] {
  const isToPress = (el: Element) => isReachable(el) && getComputedStyle(el).cursor === 'pointer'
  const levels = [...hangingAt(field)].filter((box) => !hanging.has(box))
  return levels.map((box) => wordsIn(box, text).filter(isToPress)).find(([first]) => first) ?? []
}

/** Whatever came into view with a text and says it, on all of the page. */
export function anyOffered(field: Field, text: string, { listed }: Stood): HTMLElement[] {
  return rootsOf(field)
    .flatMap((root) => sayingIn(root, text))
    .filter((el) => isReachable(el) && !listed.has(el))
}

function optionsSaying(text: string, field: Field): HTMLElement[] {
  return rootsOf(field).flatMap((root) => optionsIn(root, text).filter((el) => isReachable(el)))
}

/** The options that say a text, or else what says it in one that says more; what one says twice is one. */
function optionsIn(root: Document | ShadowRoot, text: string): HTMLElement[] {
  // An item of a list may have an option in it.
  const all = [...root.querySelectorAll<HTMLElement>(OPTION)].filter((el) => !el.querySelector(OPTION))
  const saying = all.filter((el) => el.textContent?.trim() === text && isReachable(el))
  return saying[0] ? saying : all.flatMap((el) => wordsIn(el, text).find((word) => isReachable(word)) ?? [])
}

function sayingIn(root: Document | ShadowRoot, text: string): HTMLElement[] {
  const options = optionsIn(root, text)
  return [...options, ...wordsIn(root, text).filter((el) => !options.some((one) => one.contains(el)))]
}

function wordsIn(box: Node, text: string): HTMLElement[] {
  const found = new Set<HTMLElement>()
  for (const { data, parentElement: el } of textsIn(box))
    if (data.trim() === text && el && !isPartOfWord(el)) found.add(el)
  return [...found]
}

/** Whether an element is a part of a longer word, as what a search has marked in it. */
function isPartOfWord({ previousSibling, nextSibling }: Element): boolean {
  const [before, after] = [previousSibling, nextSibling].map((one) =>
    one?.nodeType === Node.TEXT_NODE ? one.nodeValue : '',
  )
  return /\S$/.test(before ?? '') || /^\S/.test(after ?? '')
}
