import { isLineReachable } from '../../dom/outline/legible'
import { givenNames, labelsOf, says } from '../../dom/outline/names'
import type { Control, Line } from '../../dom/outline/outline'
import type { Seen } from '../../dom/outline/seen'
import { membersOf } from '../../dom/seeing/members'
import { holds, isReachable } from '../../dom/seeing/visible'
import { isOn } from '../../dom/switches/choice'
import { isHead, isOwnHead } from './othersParts'
import { formAfter, isRow } from './parts'
import { isServicesTitle, OTHER_PART, OUR_PART } from './words'

/** One form for several services: what is chosen above it says whose it is. */

/** What is offered to choose from, and whether it is chosen. */
interface Offered {
  says: string
  chosen: boolean
  at: number
  el: Element
}

/** What heads there head another thing. */
const BESIDE = 'nav,aside'
const RADIO = 'input[type=radio],[role=radio]'

/** The choices of a list, or of radio buttons in a row. */
function offersOf(seen: Seen): Offered[][] {
  const lists = seen.controls.flatMap(({ el, at }) => {
    if (el.localName !== 'select' || !isReachable(el)) return []
    const { options } = el as HTMLSelectElement
    return [[...options].map(({ text, selected }) => ({ says: text, chosen: selected, at, el }))]
  })
  const radios: Offered[][] = []
  let before: Control | undefined
  for (const control of seen.controls) {
    const { el, at } = control
    const isNext = before?.el.matches(RADIO) && nameOf(before.el) === nameOf(el)
    before = control
    if (!el.matches(RADIO)) continue
    const one = { says: givenNames(el)[0] ?? '', chosen: isOn(el) === true, at, el }
    if (isNext) radios.at(-1)?.push(one)
    else radios.push([one])
  }
  return [...lists, ...radios]
}

const nameOf = (el: Element) => el.getAttribute('name')

/** Whether this product is offered among others, and another one is chosen: what is asked for is that one's. */
export function isOtherChosen(seen: Seen, isWithin: (at: number) => boolean): boolean {
  return offersOf(seen).some((offers) => {
    const ours = offers.filter((one) => isWithin(one.at) && says(OUR_PART, one.says))
    return ours.length > 0 && !ours.some(({ chosen }) => chosen)
  })
}

/** What follows at once where this product is chosen among others; nothing where that is not so, or twice. */
export function linesAfterChoice(seen: Seen): Line[] {
  const [lines = [], again] = offersOf(seen).flatMap((offers) => {
    const isOurs = offers.some((one) => one.chosen && says(OUR_PART, one.says))
    if (!isOurs || !offers.some((one) => says(OTHER_PART, one.says))) return []
    const last = offers.at(-1)
    if (!last) return []
    const own = [last.el, ...labelsOf(last.el)]
    const after = seen.lines.filter(
      (line) => line.at > last.at && isLineReachable(line) && !own.some((el) => holds(el, line.el)),
    )
    const begin = after.findIndex(({ key }) => !says(OUR_PART, key))
    const isOthers = says(OTHER_PART, after[begin]?.key ?? '')
    return [begin < 0 || isOthers ? [] : after.slice(begin)]
  })
  return again ? [] : lines
}

/**
 * The first row of our form where it follows so, on a page with no other heads than the account's: whoever writes to the
 * support chooses a service, too, and says how it stands.
 */
export function rowAfterChoice(seen: Seen): Line | undefined {
  const lines = formAfter(linesAfterChoice(seen))
  const first = lines.find(isRow)
  const between = lines.slice(0, first && lines.indexOf(first))
  if (!first || !between.every((line) => isHead(line, seen))) return undefined
  const before = seen.lines.filter(({ at, act }) => at < first.at && !act)
  const headed = before.filter(({ head, el }) => head && !membersOf(el).closest(BESIDE))
  // A choice has its words in a label.
  const drawn = before.findLast((line) => !membersOf(line.el).closest('label') && isOwnHead(line, seen))
  const heads = drawn ? [...headed, drawn] : headed
  return heads.every(({ key }) => isServicesTitle(key)) ? first : undefined
}
