import type { Line } from '../../dom/outline/outline'
import { boxOf, isLevel } from '../../dom/outline/place'
import { drawnIn, type Side } from '../../dom/seeing/drawnIn'
import { outer } from '../../dom/seeing/visible'

/** Breadcrumbs: the names of the pages that lead to the one in view, in a row. */

const SIGN = /[›»>→/]/
const LONGEST_SIGN = 8
const BREADCRUMB = '[aria-label*=breadcrumb i]'
/** A page of the portal that others lead to. */
const PLACE = /^(?:settings|integrations|alert behaviou?r|rout(?:e|ing) keys)$/

/** The first name of each breadcrumb among some lines, in small letters. */
export function firstCrumbs(lines: readonly Line[]): string[] {
  const rows: Line[][] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (before && areJoined(before, line)) rows.at(-1)?.push(line)
    else rows.push([line])
  })
  return rows.flatMap(([first, ...others]) =>
    first && others.some(({ key }) => PLACE.test(key)) ? first.key : [],
  )
}

/** Whether two lines stand beside each other as a breadcrumb's names do. */
function areJoined(one: Line, other: Line): boolean {
  if (!isLevel(boxOf(one), boxOf(other))) return false
  const nav = one.el.closest(BREADCRUMB)
  if (nav && nav === other.el.closest(BREADCRUMB)) return true
  if (isDrawnAt(one.el, '::after') || isDrawnAt(other.el, '::before')) return true
  const [last, first] = [one.nodes.at(-1), other.nodes[0]]
  if (!last || !first) return false
  const between = new Range()
  between.setStart(last, last.length)
  between.setEnd(first, 0)
  const signs = [one.text.slice(-1), `${between}`, other.text.slice(0, 1)]
  return signs.some((sign) => sign.length < LONGEST_SIGN && SIGN.test(sign))
}

/** Whether a style sheet draws a sign at a name, or at the item of a list that it is. */
function isDrawnAt(el: Element, side: Side): boolean {
  return [el, outer(el)].some((one) => one && SIGN.test(drawnIn(one, side)))
}
