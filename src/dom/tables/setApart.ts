import { largestWithout } from '../seeing/around'
import { colourParts } from '../seeing/colour'
import { membersOf } from '../seeing/members'
import { sizeIn, weightIn } from '../seeing/type'
import { outer } from '../seeing/visible'

/** Which of some parts that stand beside each other, as tabs do, is set apart from the others: the one that is chosen. */

/** A bar that slides from tab to tab lies no farther from the tab than this, in pixels, and is no broader. */
const NEAR = 6
/** What is shorter is a dot that tells of news. */
const SHORTEST = 12
/** A row is no higher than so many times its tabs; what is, is no row. */
const MOST_HEIGHTS = 4
const SIDES = ['::before', '::after'] as const

/**
 * How much more one thing is set apart than another one beside it, each with the part it stands in: by its weight, a
 * ground, a line, a bar under it, or because the other is paler.
 * @returns above 0 for the one, below for the other, 0 where nothing tells; null where their parts are not made alike
 */
export function setApart(one: Element, other: Element): number | null {
  const [part, next] = [largestWithout(one, [other]), largestWithout(other, [one])]
  if (sizeIn(one) !== sizeIn(other) || outer(part) !== outer(next) || kindOf(part) !== kindOf(next))
    return null
  return (
    weightIn(one) - weightIn(other) ||
    marksOf(one, part) - marksOf(other, next) ||
    barsAt(part) - barsAt(next) ||
    opacityOf(one, part) - opacityOf(other, next)
  )
}

/** What a part is made of; the bar of the chosen one may stand in it. */
function kindOf(part: Element): string {
  const { localName, children } = membersOf(part)
  return [localName, ...[...children].filter((el) => el.textContent?.trim()).map((el) => el.localName)].join()
}

/** Something and what is around it, up to a part of a list. */
function* upTo(el: Element, part: Element): Generator<Element> {
  for (let box: Element | null = el; box; box = box === part ? null : outer(box)) yield box
}

function marksOf(el: Element, part: Element): number {
  return [...upTo(el, part)].reduce((count, one) => count + marksIn(one), 0)
}

function marksIn(el: Element): number {
  const style = getComputedStyle(el)
  const marks = [
    colourParts(style.backgroundColor),
    style.backgroundImage !== 'none',
    hasLine(style),
    style.boxShadow !== 'none',
    style.textDecorationLine.includes('underline'),
    ...SIDES.map((side) => isDrawn(getComputedStyle(el, side))),
  ]
  return marks.filter(Boolean).length
}

function hasLine(style: CSSStyleDeclaration): boolean {
  return [
    [style.borderTopWidth, style.borderTopColor],
    [style.borderBottomWidth, style.borderBottomColor],
  ].some(([width = '', colour = '']) => Number.parseFloat(width) > 0 && colourParts(colour))
}

function isDrawn(style: CSSStyleDeclaration): boolean {
  return style.content !== 'none' && (!!colourParts(style.backgroundColor) || hasLine(style))
}

/** How many bars lie at a part: they may stand anywhere in the list or right beside it. */
function barsAt(part: Element): number {
  const list = outer(part)
  const around = list && outer(list)
  if (!list || !around) return 0
  const empty = [...around.querySelectorAll(':empty')].filter((el) => {
    const style = getComputedStyle(el)
    return colourParts(style.backgroundColor) || hasLine(style)
  })
  const bars = [...empty.map((el) => el.getBoundingClientRect()), ...[list, around].flatMap(barsDrawnIn)]
  const own = inRow(part.getBoundingClientRect(), list)
  return bars.filter((bar) => isAt(bar, own)).length
}

/** A part's box, as high as the row it stands in: tabs stand in the middle of it, and a bar at its edge. */
function inRow({ left, top, width, height }: DOMRect, list: Element): DOMRect {
  const row = list.getBoundingClientRect()
  return row.height < height * MOST_HEIGHTS
    ? new DOMRect(left, row.top, width, row.height)
    : new DOMRect(left, top, width, height)
}

/** The bars that the style sheet draws in a list, as far as where they lie is told. */
function barsDrawnIn(list: Element): DOMRect[] {
  return SIDES.flatMap((side) => {
    const style = getComputedStyle(list, side)
    if (style.position !== 'absolute' || !isDrawn(style)) return []
    const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(
      Number.parseFloat,
    )
    const box = list.getBoundingClientRect()
    const moved = new DOMMatrix(style.transform).m41
    return new DOMRect(box.left + (left ?? 0) + moved, box.top + (top ?? 0), width, height)
  })
}

/** Whether a bar is a part's: no longer than it, along its upper or lower edge, or as the ground of all of it. */
function isAt(bar: DOMRect, part: DOMRect): boolean {
  const middle = (bar.left + bar.right) / 2
  if (bar.width < SHORTEST || bar.width > part.width + NEAR || middle < part.left || middle > part.right)
    return false
  if (bar.height > NEAR) return bar.height * 2 > part.height && bar.top < part.bottom && bar.bottom > part.top
  return [part.top, part.bottom].some((edge) => bar.top < edge + NEAR && bar.bottom > edge - NEAR)
}

function opacityOf(el: Element, part: Element): number {
  return [...upTo(el, part)].reduce((all, one) => all * Number(getComputedStyle(one).opacity), 1)
}
