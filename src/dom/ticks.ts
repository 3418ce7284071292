import { boxesOf } from './headers'
import type { Line } from './outline'
import type { Item } from './table'
import { isVisible } from './visible'

/** Ticks that are no controls: a sign, or a picture with a name. */

const SIGN = /[✓✔✅☑🗸]/u
const SIGN_OR_DOT = /[✓✔✅☑🗸●⬤]/u
const ONLY_SIGN = /^[✓✔✅☑🗸]\ufe0f?$/u
const WORD = /^(?:yes|true|on|enabled|active|checked|ticked|selected|check ?mark|check|tick)$/i
/** What the name of such a picture may end in. */
const SAYS_ON = /(?:on|yes|enabled|active|true)$/
/** Full where others are empty; only in a column of its own, elsewhere it parts or lists. */
const DOT = /^[●⬤]$/u
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
  return isNamedTick(el, headOf(header)) || isSign(textOf(el), header)
}

/**
 * The ticks that can be seen in a part of a page.
 * @param header that of the column it is
 */
export function ticksIn(root: ParentNode & Node, header?: Line): Item[] {
  const found = new Set<Element>()
  const head = headOf(header)
  for (const el of root.querySelectorAll(NAMED)) if (isNamedTick(el, head)) found.add(el)
  if ((header ? SIGN_OR_DOT : SIGN).test(textOf(root))) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement && isSign((node as Text).data, header)) found.add(node.parentElement)
  }
  return [...found]
    .filter((el) => !el.closest(PRESSED) && isVisible(el))
    .map((el) => ({ line: null, el, at: 0, box: boxOfSign(el) }))
}

function isSign(text: string, header: Line | undefined): boolean {
  return ONLY_SIGN.test(text.trim()) || (!!header && DOT.test(text.trim()))
}

/** Where a sign is seen: its element may be as wide as its column. */
function boxOfSign(el: Element): DOMRect {
  if (el.childElementCount || !el.firstChild) return el.getBoundingClientRect()
  const range = new Range()
  range.selectNodeContents(el)
  return range.getBoundingClientRect()
}

/**
 * The ticks under a column's header.
 * @param headers all headers of the table
 */
export function ticksUnder(
  header: Line,
  headers: readonly Line[],
  roots: readonly (ParentNode & Node)[],
): Item[] {
  const [{ left, right }, { bottom }] = boxesOf(header, headers)
  return roots
    .flatMap((root) => ticksIn(root, header))
    .filter(({ box }) => {
      const middle = box.left + box.width / 2
      return middle > left - SLACK && middle < right + SLACK && box.bottom > bottom
    })
}

function isNamedTick(el: Element, head: string): boolean {
  const name = nameOf(el)
  const says = lettersOf(name).replace(SAYS_ON, '')
  return saysTick(name) || (head !== '' && says === head && !el.matches(HEADERS))
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
