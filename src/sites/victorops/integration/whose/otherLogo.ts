import { coverOf } from '../../../../dom/outline/covered'
import { isLineReachable } from '../../../../dom/outline/legible'
import type { Line } from '../../../../dom/outline/outline'
import { boxOf, isInColumn, isLevel } from '../../../../dom/outline/place'
import type { Seen } from '../../../../dom/outline/seen'
import { largestWithout, smallestAround } from '../../../../dom/seeing/around'
import { PICTURES, pictured } from '../../../../dom/seeing/logos'
import { typeOf } from '../../../../dom/seeing/type'
import { holds, isInert, isReachable } from '../../../../dom/seeing/visible'
import type { Title } from '../things/title'
import { isName, isOtherName } from '../words/ownWords'

/** Names of others that stand around a title and a key, though none is written between them. */

/** A smaller picture stands in a line of text. */
const SMALLEST = 16
const PRESSED = 'a,button,[role=button]'

/** A picture that names something, and where it stands. */
interface Logo {
  el: Element
  box: DOMRect
}

/** Whether a picture between a title and a key, or a list that the title is one of, makes the key another's. */
export function isOthers(seen: Seen, title: Title, strip: Line, value: string): boolean {
  const logos = logosOf(seen, title)
  return (
    isUnderLogo(logos, title, [boxOf(strip), ...placesOf(seen, strip, value)]) ||
    isOutOfList(seen, logos, title, strip)
  )
}

/** The pictures that name something else. Where the title is a picture, another one without words is a name, too. */
function logosOf(seen: Seen, { name, said: own }: Title): Logo[] {
  const isLike = (el: Element) => !name.nodes[0] && el.localName === 'img' && !el.closest(PRESSED)
  const isSign = (el: Element) => {
    const said = pictured(el)
    return said ? isOtherName(said, own) || (said.toLowerCase() !== own && isLike(el)) : isLike(el)
  }
  return [document, ...seen.roots]
    .flatMap((root) => [...root.querySelectorAll(`${PICTURES},img`)])
    .map((el) => ({ el, box: el.getBoundingClientRect() }))
    .filter(
      ({ el, box }) =>
        box.height >= SMALLEST && isSign(el) && isReachable(el) && !isInert(el) && !coverOf(el, box),
    )
}

/** Where a value stands after its strip. */
function placesOf({ lines, controls }: Seen, strip: Line, value: string): DOMRect[] {
  if (!value) return []
  const line = lines.find(({ at, text }) => at >= strip.at && text.includes(value))
  const control = controls.find(
    ({ at, el }) => at > strip.at && (el as Partial<HTMLInputElement>).value?.includes(value),
  )
  return [line && boxOf(line), control?.el.getBoundingClientRect()].filter((box) => box !== undefined)
}

/** Whether another logo stands below a title, and above the end of its value. */
function isUnderLogo(logos: readonly Logo[], { name }: Title, places: readonly DOMRect[]): boolean {
  const over = boxOf(name)
  const bottom = Math.max(...places.map((box) => box.bottom))
  const left = Math.min(over.left, ...places.map((box) => box.left))
  const right = Math.max(over.right, ...places.map((box) => box.right))
  return logos.some(({ box }) => {
    const middle = (box.top + box.bottom) / 2
    return middle > over.bottom && middle < bottom && box.right > left && box.left < right
  })
}

/** Whether the title is one of a list that stands beside the strip: which of the list is shown there, nobody can tell. */
function isOutOfList({ lines }: Seen, logos: readonly Logo[], { name, head }: Title, strip: Line): boolean {
  const type = typeOf(name.el)
  const isLike = (line: Line) => line.at < head.at && typeOf(line.el) === type && isName(line.text)
  const names = lines.filter((line) => isLike(line) && isLineReachable(line) && !isInert(line.el))
  const others = [...names, ...(name.nodes[0] ? [] : logos)].map(({ el }) => el)
  const row = largestWithout(name.el, [strip.el, ...others]).getBoundingClientRect()
  const place = boxOf(strip)
  if (isInColumn(row, place) && !isLevel(row, place)) return false
  const box = smallestAround(name.el, strip.el)
  return !!box && others.some((el) => holds(box, el))
}
