import type { Stretch } from '../inputs/standing'
import { labelKey } from '../outline/labelKey'
import type { Line } from '../outline/outline'
import { type Seen, seenOf } from '../outline/seen'
import { follows } from '../seeing/around'
import { drawnIn, SIDES, type Side } from '../seeing/drawnIn'
import { membersOf } from '../seeing/members'
import { holds } from '../seeing/visible'

/**
 * Labels that are no text of the page: its style sheet draws them with `::before` or `::after`. To ask every element for
 * them is dear, so only those around the controls of a form are asked.
 */

/** What can have something drawn in it; inputs, drawings and the like cannot. */
const BEARERS = ':not(input,textarea,select,option,br,svg,svg *,script,style)'
/** More elements than any form of the guide has, and how many of them may stand before its first control. */
const MOST_ELEMENTS = 300
const MOST_BEFORE = 80
/** How far out from the box that holds all controls their labels may stand. */
const MOST_LEVELS = 3
/** What is drawn takes at least this much room, in pixels. */
const ROOM = 6
/** Between two things that were read there is room for as many words. */
const STEPS = 2 * SIDES.length * MOST_ELEMENTS + 1
const PRESSED = 'button,a,[role=button]'
const WORDS = /[a-z]{2}|\w{8}/i

/** What was read of a page, with the words that are drawn around the controls of a stretch. */
export function withDrawn(seen: Seen, { from, until }: Stretch): Seen {
  return withDrawnAround(
    seen,
    seen.controls.filter(({ at }) => at > from && at < until).map(({ el }) => el),
  )
}

/** What was read of a page, with the words that are drawn around some things on it, those that make up one form or part. */
export function withDrawnAround(seen: Seen, all: readonly Element[]): Seen {
  const lines: Line[] = []
  const names = new Map<Element, string[]>()
  for (const root of new Set(all.map((el) => el.getRootNode()))) {
    const isHere = ({ el }: { el: Element }) => el.getRootNode() === root
    let things: ReturnType<typeof inOrder> | undefined
    for (const el of elementsAround(all.filter((one) => isHere({ el: one }))))
      for (const side of SIDES) {
        const text = textDrawn(el, side)
        if (!text) continue
        const labelled = membersOf(el).closest('label')?.control
        things ??= inOrder(seen).filter(isHere)
        if (labelled) names.set(labelled, [...(names.get(labelled) ?? []), text])
        else lines.push(lineOf(things, el, side, text, lines.length))
      }
  }
  if (!lines.length && !names.size) return seen
  const more = [...seen.lines, ...lines].sort((one, other) => one.at - other.at)
  return { ...seenOf({ ...seen, lines: more }), drawn: names }
}

/** The words that are drawn on a page between two elements of one tree, what is pressed left out. */
export function wordsDrawnBetween(from: Element, to: Element): string[] {
  const words: string[] = []
  const walker = document.createTreeWalker(from.getRootNode(), NodeFilter.SHOW_ELEMENT)
  walker.currentNode = from
  for (let el = walker.nextNode(), left = MOST_ELEMENTS; el && left > 0; el = walker.nextNode(), left--) {
    const one = el as Element
    const isAfter = !one.contains(to)
    if (one !== to && isAfter && follows(one, to)) break
    if (!one.closest(PRESSED) && one.matches(BEARERS))
      words.push(
        ...SIDES.filter((side) => side === '::before' || isAfter).map((side) => textDrawn(one, side)),
      )
  }
  return words.filter(Boolean)
}

function inOrder({ lines, controls }: Seen): { el: Element; at: number }[] {
  return [...lines, ...controls].sort((one, other) => one.at - other.at)
}

/** The elements of the form that some things of one tree make up. */
function elementsAround(things: Element[]): Element[] {
  const first = things[0] as Element
  let form: Node = first
  let level = 0
  for (let next: Node | null; form !== document.body; form = next) {
    next = membersOf(form).parentNode
    if (!next) break
    // A box around nothing else is no further out than what it holds.
    const isAlone = membersOf(next as Element).childElementCount === 1
    if (!isAlone && things.every((el) => membersOf(form).contains(el)) && level++ >= MOST_LEVELS) break
  }
  const all = [...membersOf(form as Element).querySelectorAll(BEARERS)]
  const at = all.findIndex(
    (el) => membersOf(el).compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING,
  )
  const begin = Math.max(0, (at < 0 ? all.length : at) - MOST_BEFORE)
  return all.slice(begin, begin + MOST_ELEMENTS)
}

/** The words a style sheet draws on one side of what is in an element; empty when it draws none. */
function textDrawn(el: Element, side: Side): string {
  const text = drawnIn(el, side)
  return WORDS.test(text) ? text.trim() : ''
}

/**
 * @param things lines and controls of the same root, in reading order
 * @param count how many were drawn before it: those before the same thing have an order, too
 */
function lineOf(
  things: { el: Element; at: number }[],
  el: Element,
  side: Side,
  text: string,
  count: number,
): Line {
  const inside = things.filter((thing) => holds(el, thing.el))
  const next = inside[0] ?? things.find((thing) => follows(thing.el, el))
  const last = side === '::after' ? inside.at(-1) : next ? undefined : things.at(-1)
  const at = (last ? last.at + 0.5 : (next?.at ?? 0) - 0.5) + count / STEPS
  const box = () => roomOf(el, side)
  return { text, key: labelKey(text), el, nodes: [], act: null, head: false, broken: false, at, box }
}

/** Where words are drawn: what an element's own box has more than its contents, on that side. */
function roomOf(el: Element, side: Side): DOMRect {
  const box = membersOf(el).getBoundingClientRect()
  const range = document.createRange()
  range.selectNodeContents(el)
  const inner = range.getBoundingClientRect()
  if (!inner.width && !inner.height) return box
  const rightToLeft = getComputedStyle(el).direction === 'rtl'
  const [above, below] = [inner.top - box.top, box.bottom - inner.bottom]
  const isBefore = side === '::before'
  // What goes on in a second line begins there at the edge.
  const beside = [...range.getClientRects()].filter(({ width }) => width).at(isBefore ? 0 : -1) ?? inner
  const [left, right] = [beside.left - box.left, box.right - beside.right]
  if ((isBefore ? above : below) >= ROOM)
    return isBefore
      ? new DOMRect(box.left, box.top, box.width, above)
      : new DOMRect(box.left, inner.bottom, box.width, below)
  const isLeft = isBefore !== rightToLeft
  return isLeft
    ? new DOMRect(box.left, box.top, left, box.height)
    : new DOMRect(inner.right, box.top, right, box.height)
}
