import { withDrawnAround } from '../../../../dom/labels/drawn'
import { labelKey } from '../../../../dom/outline/labelKey'
import { isLineReachable } from '../../../../dom/outline/legible'
import { givenNames } from '../../../../dom/outline/names'
import type { Line } from '../../../../dom/outline/outline'
import { type Seen, seenOf, sight } from '../../../../dom/outline/seen'
import { follows } from '../../../../dom/seeing/around'
import { holds, isReachable } from '../../../../dom/seeing/visible'
import { KEY_HEAD, KEYS_PAGE, MULTI_HEAD, POLICIES_HEAD } from '../../words'

/** Words over routing keys and their policies that nobody wrote there to be read. */

const HEADERS = 'th,[role=columnheader]'
const HEADS = [KEY_HEAD, POLICIES_HEAD, MULTI_HEAD]

const hasKeyHead = ({ lines }: Seen) => lines.some((line) => KEY_HEAD.test(line.key) && isLineReachable(line))

/**
 * What was read of a routing keys page, with the words over keys and policies that are not written: header cells may have
 * pictures with names, or say those to those alone who hear the page; or a style sheet draws them, as it does in tables
 * whose rows become cards on narrow screens.
 */
export function withUnwrittenHeads(seen: Seen): Seen {
  const begin = sight(seen, KEYS_PAGE)?.line
  if (!begin || hasKeyHead(seen)) return seen
  const named = withNamed(seen)
  if (hasKeyHead(named)) return named
  const below = seen.lines.filter((line) => line.at > begin.at && !line.act && isLineReachable(line))
  const drawn = below[0]
    ? withDrawnAround(
        seen,
        below.map(({ el }) => el),
      )
    : seen
  return hasKeyHead(drawn) ? drawn : seen
}

function withNamed(seen: Seen): Seen {
  const cells = [document, ...seen.roots].flatMap((root) => [...root.querySelectorAll(HEADERS)])
  const isBare = (cell: Element) => !seen.lines.some((line) => holds(cell, line.el) && isLineReachable(line))
  const heads = cells
    .filter((cell) => isReachable(cell) && isBare(cell))
    .flatMap((cell, at) => headOf(seen, cell, at, cells.length) ?? [])
  return heads[0]
    ? seenOf({ ...seen, lines: [...seen.lines, ...heads].sort((one, other) => one.at - other.at) })
    : seen
}

/** A header cell as the line that its name would be: before what comes after it, and after the cells before it. */
function headOf({ lines, controls }: Seen, cell: Element, index: number, count: number): Line | null {
  const pictured = [...cell.querySelectorAll('[aria-label],[alt],[title]')].flatMap(
    (el) => el.getAttribute('aria-label') ?? el.getAttribute('alt') ?? el.getAttribute('title') ?? [],
  )
  const text = [...givenNames(cell), cell.textContent ?? '', ...pictured].find((name) =>
    HEADS.some((head) => labelKey(name).search(head) >= 0),
  )
  const isNext = ({ el }: { el: Element }) => follows(el, cell)
  const next = text && [...lines, ...controls].sort((one, other) => one.at - other.at).find(isNext)
  if (!text || !next) return null
  const at = next.at - 1 + (index + 1) / (count + 1)
  const box = () => cell.getBoundingClientRect()
  return { text, key: labelKey(text), el: cell, nodes: [], act: null, head: false, broken: false, at, box }
}
