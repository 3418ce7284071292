import { faceOf } from '../../../../dom/inputs/face'
import { isLineReachable } from '../../../../dom/outline/legible'
import type { Control, Line } from '../../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel, standsBelow } from '../../../../dom/outline/place'
import { type Seen, seenOf } from '../../../../dom/outline/seen'
import { stateOf } from '../../../../dom/seeing/states'
import { isOn } from '../../../../dom/switches/choice'
import { namesOwnOrganisation } from '../../organisation'
import { isKeyText } from '../things/keyTexts'
import { NAMES_INTEGRATION } from '../words/namedAs'

/** Our row of a table that has one for each of several integrations. */

/** The title of a table, under which a shorter header says the same. */
const LIST = /^service api[ -]keys$/
const SHORT = /^(?:api )?keys?$/
/** A column that says whose a row is, or how it is. */
const ORGANISATION = /^(?:organi[sz]ation|org|company|tenant|account|customer)(?: name)?$/
const STATE = /^(?:enabled?|active|on|status|state)$/

/** The first header of a table that has integrations in one column, ours among them, and under a strip their keys. */
export function headOfTable(seen: Seen, name: Line, strip: Line): Line | null {
  const { lines } = seen
  const [row, keys] = [boxOf(name), boxOf(strip)]
  const head = lines.find(
    (line) => NAMES_INTEGRATION.test(line.key) && isLevel(boxOf(line), keys) && isInColumn(boxOf(line), row),
  )
  const hasKey = lines.some(
    (line) =>
      isKeyText(line.text) &&
      isLevel(boxOf(line), row) &&
      isInColumn(boxOf(line), keys) &&
      isLineReachable(line),
  )
  if (!head || !hasKey || !standsBelow(row, keys) || isOffOrOthers(seen, row, keys)) return null
  return head.at < strip.at ? head : strip
}

/** Whether a row says that it is off, or has another organisation's name in a column of those. */
function isOffOrOthers({ lines, controls }: Seen, row: DOMRect, heads: DOMRect): boolean {
  const cells = lines.filter((line) => isLevel(boxOf(line), row) && isLineReachable(line))
  const column = lines.find((line) => ORGANISATION.test(line.key) && isLevel(boxOf(line), heads))
  const isOthers = (line: Line) =>
    !!column && isInColumn(boxOf(line), boxOf(column)) && !namesOwnOrganisation(line.text)
  const states = lines.filter((line) => STATE.test(line.key) && isLevel(boxOf(line), heads))
  const isSwitchedOff = ({ el }: Control) => {
    const box = faceOf(el).getBoundingClientRect()
    const isState = el.matches('[role=switch]') || states.some((state) => isInColumn(box, boxOf(state)))
    return isState && isOn(el) === false && isLevel(box, row)
  }
  if (controls.some(isSwitchedOff)) return true
  return cells.some((line) => stateOf(line.text.trim()) === 'off' || isOthers(line))
}

/** The same with a table's header as a strip, where the title says whose keys stand under it. */
export function withStripOf(seen: Seen): Seen {
  const title = seen.lines.find((line) => LIST.test(line.key) && !line.act && isLineReachable(line))
  const names = seen.lines.filter(({ key }) => NAMES_INTEGRATION.test(key))
  const head = seen.lines.find(
    (line) =>
      title &&
      line.at > title.at &&
      SHORT.test(line.key) &&
      names.some((name) => isLevel(boxOf(name), boxOf(line)) && name !== line),
  )
  if (!head) return seen
  const strip: Line = { ...head, text: 'Service API Key', key: 'service api key' }
  return seenOf({ ...seen, lines: seen.lines.map((line) => (line === head ? strip : line)) })
}
