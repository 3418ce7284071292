import type { Line } from '../outline/outline'
import { textsIn } from '../seeing/around'
import { boxOfContents } from '../seeing/contents'
import { isPicture, isPressedIn, picturesIn } from '../seeing/pictures'
import { isVisible } from '../seeing/visible'
import { boxesOf } from './headers'
import type { Item } from './tableItem'

/** Ticks that are no controls: a sign, or a picture with a name. */

const SIGN = /[✓✔✅☑🗸]/u
const SIGN_OR_DOT = /[✓✔✅☑🗸●⬤]/u
const ONLY_SIGN = /^[✓✔✅☑🗸]\ufe0f?$/u
const WORD = /^(?:yes|true|on|enabled|active|checked|ticked|selected|check ?mark|check|tick)$/i
/** What says that something is not. */
const WORD_OFF =
  /^(?:no|false|off|disabled|inactive|unchecked|unticked|unselected|none|never|cross|times|close|not (?:enabled|active|checked|ticked|selected|set))$/i
const SAYS_OFF = /(?:off|no|disabled|inactive|false)$/
/** The short forms, which only a column of nothing else makes plain. */
const SHORT_ON = /^[1y]$/i
const SHORT_OFF = /^[0n]$/i
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

/** What the text of a cell in a column of ticks says; null where it says something else. */
export function saidByText(text: string): boolean | null {
  if (saysTick(text) || SHORT_ON.test(text.trim())) return true
  return WORD_OFF.test(text.trim()) || SHORT_OFF.test(text.trim()) ? false : null
}

/**
 * What a sign or a picture in a column of ticks says; null where it is a picture without a name, or of something else.
 * @param header the column's: a picture named like it stands only where it is ticked
 */
export function saidByPicture(el: Element, header: Line): boolean | null {
  const said = el.closest('[aria-checked]:not(tr,[role=row])')?.getAttribute('aria-checked')
  if (said) return said === 'true'
  const head = headOf(header)
  if (isNamedTick(el, head) || isSign(textOf(el), header)) return true
  const name = nameOf(el)
  if (WORD_OFF.test(name.trim()) || (head !== '' && lettersOf(name).replace(SAYS_OFF, '') === head))
    return false
  return isPicture(el) ? null : false
}

/**
 * What may say in a cell of a column of ticks whether there is one: signs, and pictures of any kind.
 * @param header that of the column
 */
export function markedIn(cell: Element, header: Line | undefined): Item[] {
  return [...ticksIn(cell, header), ...picturesIn(cell).map(itemOf)]
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
    for (const { parentElement, data } of textsIn(root))
      if (parentElement && isSign(data, header)) found.add(parentElement)
  }
  return [...found].filter((el) => !isPressedIn(root, el.closest(PRESSED)) && isVisible(el)).map(itemOf)
}

function itemOf(el: Element): Item {
  return { line: null, el, at: 0, box: boxOfSign(el) }
}

function isSign(text: string, header: Line | undefined): boolean {
  return ONLY_SIGN.test(text.trim()) || (!!header && DOT.test(text.trim()))
}

/** Where a sign is seen: its element may be as wide as its column. */
function boxOfSign(el: Element): DOMRect {
  if (el.childElementCount || !el.firstChild) return el.getBoundingClientRect()
  return boxOfContents(el)
}

/**
 * The ticks and other pictures under a column's header.
 * @param headers all headers of the table
 */
export function ticksUnder(
  header: Line,
  headers: readonly Line[],
  roots: readonly (ParentNode & Node)[],
): Item[] {
  const [{ left, right }, { bottom }] = boxesOf(header, headers)
  const isUnder = (box: DOMRect, slack: number) => {
    const middle = box.left + box.width / 2
    return middle > left - slack && middle < right + slack && box.bottom > bottom
  }
  return roots.flatMap((root) => [
    ...ticksIn(root, header).filter(({ box }) => isUnder(box, SLACK)),
    ...picturesIn(root, (box) => isUnder(box, 0)).map(itemOf),
  ])
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
