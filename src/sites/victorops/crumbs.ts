import type { Line } from '../../dom/outline/outline'
import { boxOf, isLevel } from '../../dom/outline/place'
import { drawnIn, type Side } from '../../dom/seeing/drawnIn'
import { outer } from '../../dom/seeing/visible'

/** Breadcrumbs: the names of the pages that lead to the one in view, in a row. */

const JOINT = /\s*[›»>→]\s*|\s\/\s/
const SIGN = /[›»>→/]/
const LONGEST_SIGN = 8
const BREADCRUMB = '[aria-label*=breadcrumb i]'
const SAYS = /\p{L}/u
/** A page of the portal that others lead to. */
const PLACE = /^(?:settings|integrations|alert behaviou?r|rout(?:e|ing) keys)$/i

/** The first name of each breadcrumb among some lines. In a sentence that tells a way the names are no texts of their own. */
export function firstCrumbs(lines: readonly Line[]): string[] {
  const rows: { first: string; text: string }[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const row = before && areJoined(before, line) ? rows.at(-1) : undefined
    if (row) row.text += ` / ${line.text}`
    else rows.push({ first: line.nodes[0]?.data.trim() ?? '', text: line.text })
  })
  return rows.flatMap(({ first, text }) => {
    const [name, ...others] = text.split(JOINT).filter((one) => SAYS.test(one))
    return name === first && others.some((one) => PLACE.test(one)) ? name : []
  })
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
