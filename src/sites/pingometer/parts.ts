import { dialogAround } from '../../dom/labels/dialog'
import { saysInside } from '../../dom/labels/field'
import { isLineReachable } from '../../dom/outline/legible'
import type { Line } from '../../dom/outline/outline'
import { type Seen, sight, sights } from '../../dom/outline/seen'
import { membersOf } from '../../dom/seeing/members'
import { API_KEY, OTHER_PART, OTHER_PRODUCT, PART_TITLE, STATUS } from './words'

/**
 * A dialog or part of the page Extras may be titled by the product alone: then its form follows at once, after other
 * integrations' tabs, its own *Manage*, what may be pressed beside a title, or sentences that name no other integration.
 */
export interface Part {
  /** What names it. */
  line: Line
  /** What follows, up to the second row of its form. */
  rest: readonly Line[]
}

const MOST_BEFORE_ROWS = 5
const MOST_BETWEEN_ROWS = 6
/** How many lines after a name are looked at, what is put away among them: a closed part is no form. */
const MOST_AFTER = 200
const STEP_OF = /^step \d+ (?:of|\/) \d+$/
const THREE_WORDS = /\S\s+\S+\s+\S/
/** What may be pressed beside the name of a part. */
export const BESIDE_TITLE = /^(?:close|manage)$/

/**
 * Every visible part of the page that is named like ours, in their order. They are looked for line by line: one pattern
 * for the whole took the browser more time to prepare than everything else that is read of a page.
 */
export function namedParts(seen: Seen): Part[] {
  let end = -1
  const lines = withNamedInside(seen)
  return sights(seen, PART_TITLE).flatMap(({ line }) => {
    const at = lines.indexOf(line)
    if (at <= end) return []
    const dialog = dialogAround(line.el)
    const shown = lines
      .slice(at + 1, at + 1 + MOST_AFTER)
      .filter((one) => isLineReachable(one) && !isStep(one) && !isWayOut(one))
      .filter(({ el }) => dialogAround(el) === dialog)
    const rest = formAfter(shown)
    const last = rest.at(-1)
    if (!last) return []
    end = lines.indexOf(last)
    return { line, rest }
  })
}

/** The lines of a page; where none says API KEY, with fields that say it in themselves as if they were written there. */
function withNamedInside(seen: Seen): readonly Line[] {
  if (sight(seen, API_KEY)) return seen.lines
  const named = seen.controls.flatMap(({ el, at }) =>
    saysInside(el, API_KEY)
      ? [{ el, at, text: '', key: 'api key', nodes: [], act: null, head: false, broken: false }]
      : [],
  )
  return named[0] ? [...seen.lines, ...named].sort((one, other) => one.at - other.at) : seen.lines
}

/**
 * Whether a line is a step of numbered instructions, or of the way through a form: they name nothing, however many they
 * are.
 */
function isStep({ el, key, text, act }: Line): boolean {
  if (STEP_OF.test(key)) return true
  const item = membersOf(el).closest('ol > li')
  const isOfWay = !!item?.parentElement?.querySelector('[aria-current=step]') && !OTHER_PRODUCT.test(key)
  return !act && !!item && (isOfWay || THREE_WORDS.test(text))
}

/** Whether a line is a link by itself that reads like a row, as one to the page that tells how the site's own servers do. */
function isWayOut(line: Line): boolean {
  return line.act?.localName === 'a' && isRow(line) && !membersOf(line.el).closest('label,legend,dt,th')
}

/** Whether a line is the label of one of the form's rows. */
export function isRow({ key }: Line): boolean {
  return key.search(API_KEY) >= 0 || key.search(STATUS) >= 0
}

/** The lines up to the second row of the form that begins with them; none where none does. */
export function formAfter(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex(({ key }) => !BESIDE_TITLE.test(key) && key.search(OTHER_PART) < 0)
  if (start < 0) return []
  for (let at = start; at <= start + MOST_BEFORE_ROWS; at++) {
    const key = lines[at]?.key
    if (key === undefined) break
    const wanted = key.search(API_KEY) >= 0 ? STATUS : key.search(STATUS) >= 0 ? API_KEY : null
    const between = lines.slice(at + 1, at + 2 + MOST_BETWEEN_ROWS)
    const second = wanted ? between.findIndex((line) => line.key.search(wanted) >= 0) : -1
    if (second >= 0) return lines.slice(0, at + 2 + second)
    if (OTHER_PRODUCT.test(key) || key.search(PART_TITLE) >= 0) break
  }
  return []
}
