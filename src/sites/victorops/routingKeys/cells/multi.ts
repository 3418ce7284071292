import type { Line } from '../../../../dom/outline/outline'
import { isOn } from '../../../../dom/switches/choice'
import type { Item } from '../../../../dom/tables/tableItem'
import { saidByPicture, saidByText } from '../../../../dom/tables/ticks'

const RADIO = '[type=radio],[role=radio]'

/**
 * Whether a row is ticked in the column Multi-responder; null where something stands there that nobody can tell by words.
 * @param header that of the column
 */
export function multiIn(cell: readonly Item[], header: Line): boolean | null {
  // A box to tick knows better than what is drawn over it.
  const boxes = cell.filter(({ line, el }) => !line && isOn(el) !== undefined)
  const choices = boxes.filter(({ el }) => el.matches(RADIO))
  if (choices[1]) return chosenOf(choices, cell)
  if (boxes[0]) return boxes.some(({ el }) => isOn(el))
  const [option] = cell.flatMap(({ el }) => [...((el as Partial<HTMLSelectElement>).selectedOptions ?? [])])
  if (option) return saidByText(option.text)
  const said = cell.map(({ line, el }) => (line ? saidByText(line.key) : saidByPicture(el, header)))
  if (said.includes(true)) return true
  return said.length && said.every((one) => one === null) ? null : false
}

/** What stands after the chosen one of several: each is named after its circle. */
function chosenOf(choices: readonly Item[], cell: readonly Item[]): boolean | null {
  const chosen = choices.find(({ el }) => isOn(el))
  const name = chosen && cell.find(({ line, at }) => line && at > chosen.at)?.line
  return name ? saidByText(name.key) : null
}
