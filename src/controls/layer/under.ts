import { boxOfContents } from '../../dom/seeing/contents'
import { membersOf } from '../../dom/seeing/members'
import { isRightToLeft } from '../../dom/seeing/visible'

/** What lies under a layer, or would, told by what the browser finds at points of the page. */

/** What a layer would cover. */
export const NOTHING = 0
export const WORDS = 1
export const CONTROLS = 2

/** What was found at points: a control, or where an element's own words stand. The same lies at many points. */
export type FoundAt = Map<Element, typeof CONTROLS | DOMRect[]>

/** A layer may reach so far over the border of a control beside it, in pixels; words have no border. */
const BORDER = 6
const EDGE = 2

/** @param enough what need not be looked beyond: nothing worse counts */
export function liesOver(
  host: Element,
  found: FoundAt,
  left: number,
  top: number,
  width: number,
  height: number,
  enough: number,
): number {
  let most = NOTHING
  // Narrower than any word.
  const steps = Math.ceil(width / 20) + 1
  for (const down of rowsOf(height))
    for (let step = 0; step <= steps && most < enough; step++) {
      const x = left + (step / steps) * (width - 2) + 1
      const there = whatLiesAt(host, found, x, top + down)
      const isBorder = there === CONTROLS && (down < BORDER || down > height - BORDER)
      if (!isBorder) most = Math.max(most, there)
    }
  return most
}

/** What a layer would cover at a point of the window. */
export function whatLiesAt(host: Element, found: FoundAt, x: number, y: number): number {
  const el = elementBelow(host, x, y)
  return el ? liesAt(el, found, x, y) : NOTHING
}

/** Where to look from the top of a layer down, so that no line of text is missed. */
function rowsOf(height: number): number[] {
  const inner = height - 2 * BORDER
  const parts = Math.max(1, Math.ceil(inner / 20))
  return [EDGE, ...Array.from({ length: parts + 1 }, (_, at) => BORDER + (inner * at) / parts), height - EDGE]
}

/** The innermost element at a point, the layer aside. */
function elementBelow(host: Element, x: number, y: number): Element | undefined {
  // Asked for all of them, the browser takes several times as long.
  const at = (root: Document | ShadowRoot) => {
    const first = root.elementFromPoint(x, y) ?? undefined
    return first === host ? root.elementsFromPoint(x, y).find((one) => one !== host) : first
  }
  let el = at(document)
  for (let inner = el; inner?.shadowRoot; el = inner ?? el) {
    const deeper = at(inner.shadowRoot)
    if (!deeper || deeper === inner) break
    inner = deeper
  }
  return el
}

function liesAt(el: Element, found: FoundAt, x: number, y: number): number {
  const there = found.get(el) ?? findAt(el)
  found.set(el, there)
  if (there === CONTROLS) return CONTROLS
  return there.some((box) => isIn(box, x, y)) ? WORDS : NOTHING
}

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x > left - 4 && x < right + 4 && y > top - 2 && y < bottom + 2
}

function findAt(el: Element): typeof CONTROLS | DOMRect[] {
  const own = membersOf(el)
  if (own.closest('a,button,input,select,textarea,img,svg,[role=button],[role=switch]')) return CONTROLS
  return wordsOf(own)
}

/** Where an element's own words stand. */
function wordsOf(el: Element): DOMRect[] {
  return [...el.childNodes].filter((node) => node.nodeType === 3 && node.nodeValue?.trim()).map(boxOfContents)
}

/** How far a label is looked for above a field, and before it, in pixels. */
const ABOVE = 48
const BEFORE = 240
/** Lower than a line of text, and narrower than a word. */
const STEP = 6

/**
 * Where the words stand that are nearest to a field above its beginning, and before it: one of them is its label. One that
 * stands in the field itself may let the pointer through: it is found by being the field's.
 */
export function labelsBeside(host: Element, found: FoundAt, field: Element): DOMRect[] {
  const { left, right, top, bottom } = field.getBoundingClientRect()
  const rightToLeft = isRightToLeft(field)
  const [start, inwards] = rightToLeft ? [right, -1] : [left, 1]
  const above = [8, 40].map((inside) =>
    wordsAlong(host, found, ABOVE, (far) => [start + inwards * inside, top - far]),
  )
  const before = [0.3, 0.6].map((part) =>
    wordsAlong(host, found, BEFORE, (far) => [start - inwards * far, top + (bottom - top) * part]),
  )
  return [...above, ...before, ...labelsIn(field)].filter((box) => box !== null)
}

function labelsIn(field: Element): DOMRect[] {
  const { labels } = field as Partial<HTMLInputElement>
  return [...(labels ?? [])].flatMap((label) => wordsOf(label)).filter(({ width }) => width > 0)
}

/** The first words met on the way from a field outwards, if nothing else that can be used is met before. */
function wordsAlong(
  host: Element,
  found: FoundAt,
  most: number,
  pointAt: (far: number) => [x: number, y: number],
): DOMRect | null {
  for (let far = STEP / 2; far <= most; far += STEP) {
    const [x, y] = pointAt(far)
    const el = elementBelow(host, x, y)
    const there = el && (found.get(el) ?? findAt(el))
    if (!el || !there) continue
    found.set(el, there)
    if (there === CONTROLS) return null
    const box = there.find((one) => isIn(one, x, y))
    if (box) return box
  }
  return null
}
