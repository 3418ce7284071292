import { isLineReachable } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { smallestAround } from '../../../../dom/seeing/around'
import { GONE, OFF } from '../../../../dom/seeing/goneWords'
import { numberInList, numbersIn, toldAround } from '../../../../dom/seeing/told'
import { isReachable, outer } from '../../../../dom/seeing/visible'
import type { Heads } from '../heads/keyHeads'
import { offersParts } from './partsOffered'

/** What on a page says that its list is a part of one: a pager, a filter, a choice of a team, a row under edit. */

/** A list, by what stands in it. */
interface List {
  rows: readonly Element[]
  /** What holds each key. */
  cells: readonly Element[]
  defaults: readonly Line[]
  heads: Heads
  keys: readonly string[]
}

const PAGER = new RegExp(
  `^(?:next|prev|previous|first|last|older|newer|more|all|all (?:\\w+ )?(?:teams?|keys?|polic(?:y|ies)|rules?)|mine|my \\w+|active|unused|${GONE}|${OFF}|\\d{1,4}|page \\d+|\\d+ more.*|(?:more|older|newer|further|next|previous|other) (?:routing )?keys|(?:load|show|view|see|display|fetch) (?:.* )?(?:more|all|next|previous|rest|others?|remaining|\\d+)\\b.*|[a-z] ?[-–—] ?[a-z]|(?:clear|reset)\\b.*)$`,
)
const PAGED =
  /\bper page\b|\bscroll (?:down |on )?(?:for|to (?:see|load|show))\b|\bpage \d|\bshowing\b|\b\d+ ?(?:[-–—]|to) ?\d+ (?:of|from)\b|\b(?:of|from) \d+\b|\b(?:first|top) \d+\b|\bfilter(?:ed|s)?\b.*(?:\d|:|\bby\b)|\b(?:search )?results? for\b|^\d+ ?\/ ?\d+$|\b\d+ (?:more|others?|hidden|further)\b|\d.*\bmatch|\bmatch(?:es|ing)? ["“'«]|^(?:loading|please wait|refreshing)\b|\.\.\.loading\b/
/** An alphabet to choose from, in one line. */
const ALPHABET = /(?:^|\W)a\W+b\W+c\W+d\W+e(?:\W|$)/
/** What says that something is wrong with the list, or kept back. */
const KEPT_BACK =
  /\b(?:could ?n[o'’]t|could not|cannot|can[’']t|failed to|unable to|not) (?:be )?(?:load|refresh|fetch|retriev|updat|connect)|\b(?:truncated|incomplete|offline|out of date|cached)\b|\b(?:see|shows?|showing|lists?|listing|displays?) only\b|\bonly (?:see|shows?|lists?|the (?:first|last|keys))\b/
/** What is chosen to narrow a list down can be taken away. */
const TAKEN_AWAY = /\p{L}.*[×✕✖✗]$/u
const COUNTED = /\b(?:keys?|total|results?|items?|entries|rows?|records?)\b(?!.*\bminutes?\b)/
const LONGEST_COUNT = 60
/** The names of buttons that have no words. */
const TURNS = /\b(?:next|prev(?:ious)?|page|pagination|older|newer|filter)\b|^\s*\d+\s*$/i
const WORDLESS = 'button,a,[role=button],[role=link],input[type=button],input[type=image]'
const FIELDS = 'input,textarea,[contenteditable=""],[contenteditable=true],[role=searchbox]'
const NO_TEXT = /^(?:checkbox|radio|button|submit|reset|image|hidden|file|range|color)$/
const CHOICES = 'select,[role=combobox]:not(input),[aria-haspopup=listbox]:not(input)'
const CHOSEN =
  ':checked:not(option),[aria-checked=true],[aria-pressed=true],[role=tab][aria-selected=true],[role=option][aria-selected=true]'
const BUSY = 'progress,[role=progressbar],[aria-busy=true]'
const KEYS_TAB = /\brout(?:e|ing) keys?\b/i
/** Rows that are no key's: the headers', and those of the default policy. */
const MOST_OTHER_ROWS = 3
/** How far above its headers what turns a list over may stand. */
const ABOVE = 80

/** Whether anything but the list itself says that there is more of it. */
export function isNarrowed(seen: Seen, list: List): boolean {
  const isOutside = outsideOf(list)
  const all = (selector: string) =>
    [document.body, ...seen.roots]
      .flatMap((root) => [...root.querySelectorAll(selector)])
      .filter((el) => isOutside(el) && isReachable(el))
  return (
    seen.lines.some(
      (line) => saysMore(line, list.keys.length) && isOutside(line.el) && isLineReachable(line),
    ) ||
    // An alphabet to choose from; one letter alone may stand for a person.
    seen.lines.filter((line) => line.act && /^[a-z]$/.test(line.key) && isOutside(line.el)).length > 1 ||
    saysRows(list) ||
    offersParts(seen, list.rows, list.heads, isOutside) ||
    all(FIELDS).some(holdsText) ||
    all(CHOICES).some((el) => ((el as Partial<HTMLSelectElement>).options?.length ?? 2) > 1) ||
    all(CHOSEN).some((el) => !KEYS_TAB.test(el.textContent ?? '')) ||
    all(BUSY).length > 0 ||
    all(WORDLESS).some((el) => mayTurn(el, list))
  )
}

/** The test for what is neither in a key's row nor beside the default policy. */
function outsideOf({ rows, defaults }: List): (el: Element) => boolean {
  const own = new Set(rows)
  const boxes = rows.map((row) => row.getBoundingClientRect())
  const [left, right] = [
    Math.min(...boxes.map((box) => box.left)),
    Math.max(...boxes.map((box) => box.right)),
  ]
  const ends = defaults.map(boxOf)
  return (el) => {
    for (let box: Element | null = el; box; box = outer(box)) if (own.has(box)) return false
    const box = el.getBoundingClientRect()
    return box.left < left || box.right > right || !ends.some((end) => isLevel(end, box))
  }
}

function saysMore({ key, text, act }: Line, count: number): boolean {
  if ((act && PAGER.test(key)) || PAGED.test(key)) return true
  if (ALPHABET.test(key) || KEPT_BACK.test(key) || TAKEN_AWAY.test(text)) return true
  const numbers = text.length < LONGEST_COUNT && COUNTED.test(text.toLowerCase()) ? text.match(/\d+/g) : null
  return !!numbers && !numbers.includes(String(count))
}

/** Whether a page tells those who hear it of more rows than are there, or numbers one of them higher. */
function saysRows({ cells, heads: [head] }: List): boolean {
  const isMore = (count: number, all = cells.length) => count < 0 || count > all + MOST_OTHER_ROWS
  if (isMore(toldAround(head.el, ['aria-rowcount']))) return true
  return cells.some((cell) => {
    const told = [toldAround(cell, ['aria-setsize'], head.el), numberInList(cell, head.el)]
    if (!told.some((count) => isMore(count))) return false
    const list = smallestAround(cell, head.el)
    const all = Math.max(cells.length, list ? numbersIn(list) : 0)
    return told.some((count) => isMore(count, all))
  })
}

function holdsText(el: Element): boolean {
  const { type = '', value = el.textContent ?? '' } = el as Partial<HTMLInputElement>
  return !NO_TEXT.test(type) && value.trim() !== ''
}

/** Whether a button without words of its own may turn the list over: by its name, or as it stands at the list and has none. */
function mayTurn(el: Element, { rows, heads: [head] }: List): boolean {
  const { value = '' } = el as Partial<HTMLInputElement>
  if (/[\p{L}\p{N}]/u.test(`${el.textContent}${value}`)) return false
  const name = `${el.getAttribute('aria-label') ?? ''} ${el.getAttribute('title') ?? ''}`
  if (name.trim()) return TURNS.test(name)
  const box = el.getBoundingClientRect()
  const beside = rows[0]?.getBoundingClientRect()
  return box.bottom > boxOf(head).top - ABOVE && (!beside || isInColumn(box, beside))
}
