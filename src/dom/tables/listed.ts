import type { Line } from '../outline/outline'
import type { Seen } from '../outline/seen'
import { smallestAround } from '../seeing/around'
import { holds } from '../seeing/visible'

/** Whether a name stands with others in a box without a field: a list of the parts there are heads none of them. */
export function isListed(name: Line, names: readonly Line[], { controls }: Seen): boolean {
  return names.some((other) => {
    const box = other === name ? null : smallestAround(name.el, other.el)
    return other !== name && !controls.some(({ el }) => box && holds(box, el))
  })
}
