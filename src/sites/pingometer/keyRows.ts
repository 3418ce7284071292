import type { Stretch } from '../../dom/inputs/standing'
import type { Switch } from '../../dom/inputs/turnable'
import { isTextField } from '../../dom/labels/field'
import { looks } from '../../dom/labels/manner'
import { isLineReachable } from '../../dom/outline/legible'
import type { Line } from '../../dom/outline/outline'
import type { Label } from '../../dom/outline/saying'
import { type Seen, sights } from '../../dom/outline/seen'
import { smallestAround } from '../../dom/seeing/around'
import { holds, outer } from '../../dom/seeing/visible'
import { isOwnHead } from './othersParts'
import { isRow } from './parts'
import { PART_TITLE, VICTOROPS_PAGE } from './words'

/** The two rows of the API key's form belong together: pages say API KEY and STATUS elsewhere, too. */

/**
 * The first heading after both rows of the form on its own page: what follows in the heading's box is another part. Where
 * names stand below what they name, that box has a field before its heading, and the last one has a heading after it.
 * With a heading of the same looks above the first row, the form itself has parts, and each may be meant.
 */
export function headAfterRows(
  seen: Seen,
  { from, until }: Stretch,
  labels: readonly Label[],
): Line | undefined {
  if (!sights(seen, VICTOROPS_PAGE).some(({ line }) => line.at === from + 1)) return undefined
  const firsts = labels.map((label) => sights(seen, label).find(({ line }) => line.at > from && !line.act))
  const places = firsts.map((first) => first?.line.at ?? Number.POSITIVE_INFINITY)
  const heads = seen.lines.filter(
    (line) =>
      line.at > from + 1 && line.at < until && !isRow(line) && isOwnHead(line, seen) && isLineReachable(line),
  )
  const head = heads.find(({ at }) => at > Math.max(...places))
  const before = heads.filter(({ at }) => at < Math.min(...places))
  if (!head || before.some((one) => looks(one) === looks(head))) return undefined
  // The same where both rows come again, and what heads the first ones does not say whose they are.
  const isAgain = labels.every((label) =>
    sights(seen, label).some(({ line }) => !line.act && line.at > head.at && line.at < until),
  )
  if (isAgain && before.some(({ key }) => key.search(PART_TITLE) < 0)) return undefined
  const rows = labels.flatMap((label) => sights(seen, label).map(({ line }) => line.at))
  const isLastHeaded = !heads.some(({ at }) => at > Math.max(...rows.filter((at) => at < until)))
  return isLastHeaded || headsAll(seen, head) ? head : undefined
}

/** Whether all fields in the smallest box around a heading that has one stand after it. */
function headsAll({ controls }: Seen, { el, at }: Line): boolean {
  const fields = controls.filter((control) => isTextField(control.el))
  for (let box: Element | null = el; box; box = outer(box)) {
    const inside = fields.filter((field) => box && holds(box, field.el))
    if (inside[0]) return inside.every((field) => field.at > at)
  }
  return false
}

/** Whether a switch stands further out from the key's field than a label that says its name: it is another one's. */
export function isOfOtherLabel(seen: Seen, { face }: Switch, field: Element, status: Label): boolean {
  const around = smallestAround(face, field)
  return sights(seen, status).some(({ line }) => {
    const box = line.act ? null : smallestAround(line.el, field)
    return !!box && !!around && box !== around && holds(around, box)
  })
}
