import type { Line } from './outline'
import { boxOf } from './place'
import type { Item } from './table'
import { isVisible } from './visible'

/** Ticks that are no controls: a sign, or a picture with a name. */

const SIGN = /[✓✔✅☑🗸]/u
const ONLY_SIGN = /^[✓✔✅☑🗸]\ufe0f?$/u
const WORD = /^(?:yes|true|on|enabled|active|checked|ticked|selected|check ?mark|check|tick)$/i
const NAMED = '[aria-label],[title],img[alt],svg:has(title)'
const HEADERS = 'th,[role=columnheader],label,input'
const PRESSED = 'button,a,input,[role=button]'
/** A tick may be set a little out of the column its header stands over. */
const SLACK = 18

/** Whether a text says that something is ticked. */
export function saysTick(text: string): boolean {
  return ONLY_SIGN.test(text.trim()) || WORD.test(text.trim())
}

/**
 * Whether an element is such a tick, wherever it stands.
 * @param header the column's: a picture named like it stands only where it is ticked
 */
export function isTick(el: Element, header?: Line): boolean {
  return isNamedTick(el, headOf(header)) || ONLY_SIGN.test(textOf(el).trim())
}

/**
 * The ticks that can be seen in a part of a page.
 * @param header that of the column it is
 */
export function ticksIn(root: ParentNode & Node, header?: Line): Item[] {
  const found = new Set<Element>()
  const head = headOf(header)
  for (const el of root.querySelectorAll(NAMED)) if (isNamedTick(el, head)) found.add(el)
  if (SIGN.test(textOf(root))) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement && ONLY_SIGN.test((node as Text).data.trim())) found.add(node.parentElement)
  }
  return [...found]
    .filter((el) => !el.closest(PRESSED) && isVisible(el))
    .map((el) => ({ line: null, el, at: 0, box: el.getBoundingClientRect() }))
}

/** The ticks under a column's header. */
export function ticksUnder(header: Line, roots: readonly (ParentNode & Node)[]): Item[] {
  const cell = header.el.closest('th,td,[role=columnheader]')
  const { left, right, bottom } = cell ? cell.getBoundingClientRect() : boxOf(header)
  return roots
    .flatMap((root) => ticksIn(root, header))
    .filter(({ box }) => {
      const middle = box.left + box.width / 2
      return middle > left - SLACK && middle < right + SLACK && box.bottom > bottom
    })
}

function isNamedTick(el: Element, head: string): boolean {
  const name = nameOf(el)
  return saysTick(name) || (head !== '' && lettersOf(name) === head && !el.matches(HEADERS))
}

/** The letters of a header, which may be broken into lines. */
function headOf(header: Line | undefined): string {
  return header ? lettersOf(textOf(header.el)) : ''
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '')
}

function nameOf(el: Element): string {
  const names = ['aria-label', 'alt', 'title'].map((name) => el.getAttribute(name))
  return names.find((name) => name) ?? el.querySelector('title')?.textContent ?? ''
}

function textOf(root: Node): string {
  return root.textContent ?? ''
}
