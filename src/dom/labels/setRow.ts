import type { Standing } from '../inputs/standing'
import { says } from '../outline/names'
import type { Line } from '../outline/outline'
import { boxOf, isLevel } from '../outline/place'
import type { Saying } from '../outline/saying'
import { largestWithout } from '../seeing/around'
import { holds, outer } from '../seeing/visible'
import { isSurelyHelp } from './besideWords'
import { SENTENCE } from './manner'

/** How far a control may reach out of the words beside it, in pixels. */
const OUT = 8

/**
 * A line; a label over its help, in a row with one control at their side, is as high as both: the control stands beside the
 * middle of the two, and the label above its level.
 */
export function withHelp(
  line: Line,
  label: Saying,
  lines: readonly Line[],
  controls: readonly Standing[],
): Line {
  if (line.act || line.box || !says(label, line.text, line.key)) return line
  const part = largestWithout(
    line.el,
    controls.map(({ face }) => face),
  )
  const row = outer(part)
  const [control, other] = controls.filter(({ face }) => row && holds(row, face))
  if (!row || !control || other) return line
  const [place, around] = [boxOf(line), part.getBoundingClientRect()]
  const isAtItsSide =
    control.box.left >= place.right &&
    control.box.top > around.top - OUT &&
    control.box.bottom < around.bottom + OUT &&
    !isLevel(place, control.box)
  const rest = lines.filter((one) => one !== line && one.el !== line.el && holds(row, one.el))
  const isHelp = (one: Line) =>
    (one.act && one.at > control.at && !holds(part, one.el)) ||
    ((one.at > control.at || holds(part, one.el)) && isSurelyHelp(one.text, SENTENCE.test(one.text)))
  if (!isAtItsSide || !rest[0] || !rest.every(isHelp)) return line
  return { ...line, box: () => new DOMRect(place.left, around.top, place.width, around.height) }
}
