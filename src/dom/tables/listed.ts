import type { Line } from '../outline/outline'
import type { Seen } from '../outline/seen'
import { smallestAround } from '../seeing/around'
import { holds } from '../seeing/visible'

/** Whether a name stands with others in a box without a field: a list of the parts there are heads none of them. */
export function isListed(name: Line, names: readonly Line[], { controls }: Seen): boolean {
  const others = names.filter((other) => other !== name)
  return others.some((other) => {
    const box = smallestAround(name.el, other.el)
    return !controls.some(({ el }) => box && holds(box, el))
  })
}
